/** Tests that hold access decisions against the frameworks themselves. */
@NullMarked
package dev.postern.tests.access;

import org.jspecify.annotations.NullMarked;
