/**
 * Reads what tools wrote down about single lines at the time of the edit: notes of the git-ai
 * standard (authorship/3.0.0 and its predecessors). Notes in the wild break their own format, so
 * nothing is rejected: what cannot be read is counted.
 */
@NullMarked
package dev.postern.extractor.attribution.note;

import org.jspecify.annotations.NullMarked;
