/** A made-up application for reports: realistic, deterministic, with hostile names in it. */
@NullMarked
package dev.postern.threatmodel.sample;

import org.jspecify.annotations.NullMarked;
