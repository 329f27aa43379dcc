/**
 * What can be learnt from a finding: how the change looks in the idiom of the code at hand, and
 * what to read on. Texts are data; a finding without a fitting one has none.
 */
@NullMarked
package dev.postern.queries.lesson;

import org.jspecify.annotations.NullMarked;
