/**
 * Security expressions (the Spring Expression Language as far as guards use it): a parser of our
 * own and their meaning as access formulas. Nothing is evaluated by a framework.
 */
@NullMarked
package dev.postern.extractor.access.expression;

import org.jspecify.annotations.NullMarked;
