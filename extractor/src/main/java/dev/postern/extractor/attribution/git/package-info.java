/** Reads history and index of git repositories; the only package that imports JGit. */
@NullMarked
package dev.postern.extractor.attribution.git;

import org.jspecify.annotations.NullMarked;
