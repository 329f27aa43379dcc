/**
 * The threat model as immutable values, ready to be rendered: scope, coverage, data-flow diagram,
 * attack surface, data, threats and open questions.
 */
@NullMarked
package dev.postern.threatmodel.model;

import org.jspecify.annotations.NullMarked;
