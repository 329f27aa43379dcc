/** Differences of models that tests write down. */
@NullMarked
package dev.postern.threatmodel.diff;

import org.jspecify.annotations.NullMarked;
