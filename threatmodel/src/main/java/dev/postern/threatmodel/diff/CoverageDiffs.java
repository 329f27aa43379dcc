package dev.postern.threatmodel.diff;

import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.Snapshot.GapState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What is seen no more: an absence there says nothing. */
final class CoverageDiffs {
  private CoverageDiffs() {}

  static List<Difference> find(Snapshot base, Snapshot head, Causes causes) {
    Map<String, Integer> before = new TreeMap<>();
    base.gaps().forEach(gap -> before.merge(key(gap), gap.count(), Integer::sum));
    Map<String, Integer> now = new TreeMap<>();
    head.gaps().forEach(gap -> now.merge(gap.kind(), gap.count(), Integer::sum));
    Map<String, Integer> old = new TreeMap<>();
    base.gaps().forEach(gap -> old.merge(gap.kind(), gap.count(), Integer::sum));
    List<Difference> found = new ArrayList<>();
    now.forEach(
        (kind, count) -> {
          int more = count - old.getOrDefault(kind, 0);
          if (more > 0) {
            List<String> files =
                head.gaps().stream()
                    .filter(gap -> gap.kind().equals(kind))
                    .filter(gap -> gap.count() > before.getOrDefault(key(gap), 0))
                    .map(GapState::file)
                    .toList();
            found.add(gaps(kind, more, count, files, causes));
          }
        });
    return found;
  }

  private static Difference gaps(
      String kind, int more, int count, List<String> files, Causes causes) {
    String place = files.isEmpty() ? "" : files.get(0);
    return new Difference(
        Topic.COVERAGE,
        Direction.WEAKENED,
        List.of(kind.toLowerCase(Locale.ROOT).replace('_', ' ')),
        "was recorded "
            + (more == 1 ? "once more" : more + " times more")
            + (place.isEmpty() ? "" : ", first in " + place),
        String.valueOf(count - more),
        String.valueOf(count),
        place,
        causes.of(files, List.of()),
        Alarm.UNSEEN);
  }

  private static String key(GapState gap) {
    return gap.kind() + "\u0000" + gap.file();
  }
}
