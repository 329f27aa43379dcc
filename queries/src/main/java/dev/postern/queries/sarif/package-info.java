/**
 * Findings as SARIF 2.1.0, within the limits of code-scanning services: at most 25,000 results a
 * run and 10,000 steps a result, with a notification about what was cut.
 */
@NullMarked
package dev.postern.queries.sarif;

import org.jspecify.annotations.NullMarked;
