/**
 * Guards written at methods: annotations with their precedence, the switches that turn them on, the
 * reasons that make one inert, and the meaning of bean calls in their expressions.
 */
@NullMarked
package dev.postern.extractor.access.method;

import org.jspecify.annotations.NullMarked;
