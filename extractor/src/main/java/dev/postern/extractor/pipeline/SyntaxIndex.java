package dev.postern.extractor.pipeline;

import dev.postern.extractor.syntax.FileSyntax;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The syntax of all Java files, by path. */
public final class SyntaxIndex {

  private final SortedMap<String, FileSyntax> byPath = new TreeMap<>();

  SyntaxIndex(Collection<FileSyntax> files) {
    files.forEach(file -> byPath.put(file.path(), file));
  }

  /** All files, by path. */
  Collection<FileSyntax> files() {
    return byPath.values();
  }

  /** The syntax of a file, when it was read. */
  Optional<FileSyntax> file(String path) {
    return Optional.ofNullable(byPath.get(path));
  }
}
