/**
 * The dependencies that builds declare: where, since when, whether they are known to exist, whether
 * a name looks like that of another library, and whether anything uses them. Nothing is fetched;
 * what cannot be told from the repository, the bundled lists and a local repository is unknown.
 */
@NullMarked
package dev.postern.extractor.supply;

import org.jspecify.annotations.NullMarked;
