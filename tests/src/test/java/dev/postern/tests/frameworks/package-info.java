/** Entry points of the example applications, and that every row of framework data is exercised. */
@NullMarked
package dev.postern.tests.frameworks;

import org.jspecify.annotations.NullMarked;
