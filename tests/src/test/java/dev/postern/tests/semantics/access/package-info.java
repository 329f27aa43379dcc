/** Who may call the endpoints of small applications, each about one idiom. */
@NullMarked
package dev.postern.tests.semantics.access;

import org.jspecify.annotations.NullMarked;
