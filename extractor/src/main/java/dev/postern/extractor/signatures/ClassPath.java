package dev.postern.extractor.signatures;

import java.nio.file.Path;
import java.util.List;

/**
 * The class path a module is resolved with.
 *
 * @param entries jars in order
 * @param archives ids of the signature archives among them, in order
 * @param digest of the content of all entries in their order; equal digests mean equal resolution
 * @param unanswered imported names outside the JDK and the workspace that no entry answers for,
 *     sorted
 */
public record ClassPath(
    List<Path> entries, List<String> archives, String digest, List<String> unanswered) {

  public ClassPath {
    entries = List.copyOf(entries);
    archives = List.copyOf(archives);
    unanswered = List.copyOf(unanswered);
  }
}
