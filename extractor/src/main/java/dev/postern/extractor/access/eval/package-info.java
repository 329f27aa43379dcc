/**
 * A small interpreter for configuration code: runs bodies of the repository's intermediate
 * representation on abstract values, forks on conditions it does not know, and hands calls it does
 * not understand to pluggable library models. It never executes anything of the repository.
 */
@NullMarked
package dev.postern.extractor.access.eval;

import org.jspecify.annotations.NullMarked;
