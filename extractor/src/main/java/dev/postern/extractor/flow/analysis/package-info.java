/**
 * Attacker-controlled input to sink: the engine run from every endpoint, what arrives, replayed and
 * reduced to one flow per input and sink.
 */
@NullMarked
package dev.postern.extractor.flow.analysis;

import org.jspecify.annotations.NullMarked;
