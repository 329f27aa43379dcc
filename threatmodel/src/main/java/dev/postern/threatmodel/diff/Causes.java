package dev.postern.threatmodel.diff;

import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.change.ChangedCommit;
import dev.postern.extractor.syntax.LineSet;
import dev.postern.threatmodel.snapshot.SourcePlace;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the commits that brought a difference about. */
final class Causes {
  private static final Set<String> BUILD_FILES =
      Set.of("pom.xml", "build.gradle", "build.gradle.kts", "libs.versions.toml");

  /** Of more commits than these, that one of them did it helps nobody. */
  private static final int MOST = 5;

  private final Change change;

  Causes(Change change) {
    this.change = change;
  }

  /**
   * Those that wrote lines at places of the head; else those that touched one of the files, at
   * either side, when they are few; else the only one there is.
   */
  Cause of(Collection<String> now, Collection<String> before) {
    Set<String> writers = new TreeSet<>();
    Set<String> files = new TreeSet<>();
    for (String text : now) {
      SourcePlace place = SourcePlace.of(text);
      files.add(place.file());
      writers.addAll(writers(place));
    }
    before.forEach(text -> files.add(SourcePlace.of(text).file()));
    if (!writers.isEmpty()) {
      return new Cause(ordered(writers), true);
    }
    return ofFiles(files);
  }

  /** Those that touched a build file. */
  Cause ofBuilds() {
    Set<String> files = new TreeSet<>();
    for (ChangedCommit commit : change.commits()) {
      for (String path : commit.paths()) {
        if (BUILD_FILES.contains(path.substring(path.lastIndexOf('/') + 1))) {
          files.add(path);
        }
      }
    }
    return ofFiles(files);
  }

  private Cause ofFiles(Set<String> files) {
    Set<String> touching = new LinkedHashSet<>();
    for (ChangedCommit commit : change.commits()) {
      if (commit.paths().stream().anyMatch(files::contains)) {
        touching.add(commit.sha());
      }
    }
    if (touching.isEmpty() && change.commits().size() == 1) {
      touching.add(change.commits().get(0).sha());
    }
    return touching.isEmpty() || touching.size() > MOST
        ? Cause.UNKNOWN
        : new Cause(List.copyOf(touching), change.commits().size() == 1);
  }

  private Set<String> writers(SourcePlace place) {
    Set<String> found = new TreeSet<>();
    change
        .file(place.file())
        .ifPresent(
            file -> {
              for (Map.Entry<String, LineSet> each : file.byCommit().entrySet()) {
                if (each.getValue().contains(place.line())) {
                  found.add(each.getKey());
                }
              }
            });
    return found;
  }

  private List<String> ordered(Set<String> shas) {
    List<String> newestFirst =
        change.commits().stream().map(ChangedCommit::sha).filter(shas::contains).toList();
    return newestFirst.isEmpty() ? List.copyOf(shas) : newestFirst;
  }
}
