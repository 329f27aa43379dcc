/**
 * What every build system says about a module, in one vocabulary: coordinates, dependencies, source
 * roots. The readers of the single formats produce these values; nothing here reads files.
 */
@NullMarked
package dev.postern.extractor.workspace.build;

import org.jspecify.annotations.NullMarked;
