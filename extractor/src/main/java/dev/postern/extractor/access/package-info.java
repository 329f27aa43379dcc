/**
 * Who may call an endpoint, and why: per application, variant and endpoint a three-valued formula
 * with its proof.
 *
 * <pre>
 *   configuration code ─► chains ─┐
 *   annotations ─► method guards ─┼─► engine: first match over path languages ─► decision + proof
 *   filters, interceptors ────────┘            + question for what is not known
 * </pre>
 *
 * What may let a caller pass and is not decided makes the answer unknown, never safe.
 */
@NullMarked
package dev.postern.extractor.access;

import org.jspecify.annotations.NullMarked;
