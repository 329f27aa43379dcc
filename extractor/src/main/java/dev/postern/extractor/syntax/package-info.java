/**
 * Reads the text of Java files, one file at a time and without any other knowledge: element spans,
 * token hashes, imports, marks in comments and annotations. The only package, with its
 * sub-packages, that imports JavaParser; its views are joined with the semantic ones on (file,
 * offset of the name). The sub-package {@code lombok} inserts generated members into an in-memory
 * copy of a source.
 */
@NullMarked
package dev.postern.extractor.syntax;

import org.jspecify.annotations.NullMarked;
