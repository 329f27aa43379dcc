/**
 * XML of the repository as a small tree with line numbers. Reading is closed to the outside: no
 * external entity or DTD is loaded, expansion and depth are bounded.
 */
@NullMarked
package dev.postern.extractor.workspace.xml;

import org.jspecify.annotations.NullMarked;
