/**
 * First match over chains and rules as language operations: which rules decide an endpoint, which
 * are beaten, and what follows when a matcher is not known.
 */
@NullMarked
package dev.postern.extractor.access.decision;

import org.jspecify.annotations.NullMarked;
