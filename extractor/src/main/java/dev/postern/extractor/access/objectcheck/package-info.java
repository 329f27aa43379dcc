/**
 * Whether an endpoint that addresses an object checks it against the caller: values of the request
 * are followed to look-ups of single records, values of the caller to the same look-ups and to
 * comparisons.
 */
@NullMarked
package dev.postern.extractor.access.objectcheck;

import org.jspecify.annotations.NullMarked;
