/**
 * What became of the model between two commits: doors, guards, data, boundaries, dependencies and
 * threats that are new, gone, weaker or stronger, with the commit that did it. Names and ids are
 * compared, never lines, so that moved code makes no difference.
 */
@NullMarked
package dev.postern.threatmodel.diff;

import org.jspecify.annotations.NullMarked;
