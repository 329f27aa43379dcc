/** Findings as files that other programs read: JSON of our own stable schema, and CSV. */
@NullMarked
package dev.postern.queries.format;

import org.jspecify.annotations.NullMarked;
