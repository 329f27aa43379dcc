/**
 * Wires extraction: the one ordered list of passes, and the façade that runs it.
 *
 * <pre>
 *   workspace ─► syntax ─► semantics ─► frameworks ─► access ─► flows ─► attribution ─► structure
 *   (files)     (text)     (program)    (endpoints)   (guards)  (data)    (authorship)   (what the rest hangs on)
 * </pre>
 */
@NullMarked
package dev.postern.extractor.pipeline;

import org.jspecify.annotations.NullMarked;
