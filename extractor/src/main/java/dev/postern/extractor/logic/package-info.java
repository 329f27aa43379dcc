/**
 * Observes how code decides: checks whose answer nobody looks at, failures that count as success,
 * values that are checked and then changed, tokens that can be guessed or never expire, values of
 * the caller that decide. Observations carry no verdict; the queries of pack {@code logic} join
 * them with who may call the code.
 */
@NullMarked
package dev.postern.extractor.logic;

import org.jspecify.annotations.NullMarked;
