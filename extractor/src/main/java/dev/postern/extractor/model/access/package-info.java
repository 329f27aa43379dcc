/**
 * Who may call an endpoint: three-valued formulas over principals and their two projections,
 * function access and object check.
 */
@NullMarked
package dev.postern.extractor.model.access;

import org.jspecify.annotations.NullMarked;
