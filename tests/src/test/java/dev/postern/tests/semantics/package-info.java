/** Tests of the semantic front end on small sources. */
@NullMarked
package dev.postern.tests.semantics;

import org.jspecify.annotations.NullMarked;
