/**
 * The repository as files and modules: what there is to read, in which role, built how and
 * configured how. Everything is sorted, every path is relative to the root with {@code /}
 * separators, and nothing of the repository is executed. What is not read becomes a coverage gap.
 */
@NullMarked
package dev.postern.extractor.workspace;

import org.jspecify.annotations.NullMarked;
