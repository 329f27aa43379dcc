/**
 * The frame that extraction runs in: passes that name what they need, and a context of typed slots
 * through which they hand on results.
 */
@NullMarked
package dev.postern.extractor.pass;

import org.jspecify.annotations.NullMarked;
