/** The gate on a repository that tests write commit by commit. */
@NullMarked
package dev.postern.tests.gate;

import org.jspecify.annotations.NullMarked;
