package dev.postern.extractor.attribution.provenance;

import dev.postern.extractor.attribution.PathGlob;
import java.util.List;

/**
 * One declaration.
 *
 * @param paths the files it speaks of
 * @param element {@code type#member(parameters)} or a type, as {@link ElementName} writes them;
 *     empty for whole files
 * @param tool how the file names the tool
 * @param tokens beginning of the hash of the element's tokens when it was declared; empty when not
 *     given
 * @param reviewed whether a reviewer is named; claimed, not verified
 * @param line where it stands in the file
 */
public record ProvenanceEntry(
    List<PathGlob> paths, String element, String tool, String tokens, boolean reviewed, int line) {
  public ProvenanceEntry {
    paths = List.copyOf(paths);
  }

  /** Whether it speaks of that file or of something in it. */
  public boolean concerns(String path) {
    return paths.stream().anyMatch(glob -> glob.matches(path));
  }
}
