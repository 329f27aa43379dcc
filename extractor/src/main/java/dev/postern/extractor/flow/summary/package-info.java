/**
 * What methods do to data, as summaries: one per method, parametric in the access paths of its
 * inputs, made bottom-up over the call graph; and again for the constants, exact classes and
 * function objects that a caller passes where a branch or a dispatch of the method depends on them.
 *
 * <pre>
 *   handler ─► body analysis ─► call ─┬─► summary of the callee (remembered, by context)
 *              (states per block)      └─► library: rows, containers, texts, callbacks, default
 * </pre>
 */
@NullMarked
package dev.postern.extractor.flow.summary;

import org.jspecify.annotations.NullMarked;
