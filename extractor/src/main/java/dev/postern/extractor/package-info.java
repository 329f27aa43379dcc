/**
 * From the sources of a repository to facts about it. Nothing of the repository is ever executed;
 * what could not be read becomes a gap in coverage.
 */
@NullMarked
package dev.postern.extractor;

import org.jspecify.annotations.NullMarked;
