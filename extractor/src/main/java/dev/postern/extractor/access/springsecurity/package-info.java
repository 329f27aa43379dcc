/**
 * Reads Spring Security's configuration: library models for its builders, matchers and
 * authorization managers, and the collection of chains from beans and adapters. Precedence follows
 * Spring Security's own sources: first matching chain, first matching rule, a duplicate of a legacy
 * rule replaces the earlier one in place.
 */
@NullMarked
package dev.postern.extractor.access.springsecurity;

import org.jspecify.annotations.NullMarked;
