package dev.postern.extractor.signatures;

import dev.postern.extractor.model.CoverageGap;
import java.nio.file.Path;
import java.util.List;

/**
 * The class path a module is resolved with.
 *
 * @param entries jars and folders of classes in order
 * @param archives ids of the signature archives among them, in order
 * @param digest of the content of all entries in their order; equal digests mean equal resolution
 * @param unanswered imported names outside the JDK and the workspace that no entry answers for,
 *     sorted
 * @param gaps libraries beside the sources that could not be read
 */
public record ClassPath(
    List<Path> entries,
    List<String> archives,
    String digest,
    List<String> unanswered,
    List<CoverageGap> gaps) {

  public ClassPath {
    entries = List.copyOf(entries);
    archives = List.copyOf(archives);
    unanswered = List.copyOf(unanswered);
    gaps = List.copyOf(gaps);
  }
}
