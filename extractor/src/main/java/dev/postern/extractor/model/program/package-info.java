/** The declarations of a whole repository, with look-up by name and along inheritance. */
@NullMarked
package dev.postern.extractor.model.program;

import org.jspecify.annotations.NullMarked;
