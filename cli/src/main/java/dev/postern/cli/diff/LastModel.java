package dev.postern.cli.diff;

import dev.postern.cli.gate.SnapshotStore;
import dev.postern.cli.project.Project;
import dev.postern.extractor.UsageException;
import dev.postern.extractor.attribution.change.Change;
import dev.postern.extractor.attribution.git.CommitReader;
import dev.postern.threatmodel.diff.Difference;
import dev.postern.threatmodel.diff.Direction;
import dev.postern.threatmodel.diff.ModelDiff;
import dev.postern.threatmodel.diff.Topic;
import dev.postern.threatmodel.model.SinceLast;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.SnapshotOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Compares a scan with the nearest earlier commit that was scanned into the same home, so that
 * scanning twice gives the same report.
 */
public final class LastModel {
  private static final int SENTENCES = 5;

  private LastModel() {}

  /** What became of the model; says why when there is none to compare with. */
  public static SinceLast compare(Project project, Snapshot now) {
    SnapshotOrigin origin = now.origin();
    if (origin.commit().isEmpty()) {
      return SinceLast.none("there is no git history");
    }
    SnapshotStore store = new SnapshotStore(project.home());
    try (CommitReader commits = CommitReader.open(project.root())) {
      Optional<Snapshot> own = origin.dirty() ? store.folder(origin.commit()) : Optional.empty();
      Optional<Snapshot> last =
          own.isPresent()
              ? own
              : commits.nearest(origin.commit(), store.commits()).flatMap(store::folder);
      if (last.isEmpty()) {
        return SinceLast.NONE;
      }
      if (!last.get().origin().tool().equals(origin.tool())) {
        return SinceLast.none("the last model was made by another version");
      }
      Change change = commits.change(last.get().origin().commit(), origin.commit(), List.of());
      return told(ModelDiff.between(last.get(), now, change));
    } catch (UsageException e) {
      return SinceLast.none("the history cannot be read in full");
    }
  }

  private static SinceLast told(ModelDiff diff) {
    List<String> sentences =
        diff.differences().stream()
            .filter(each -> each.raised() != null || each.topic() == Topic.THREAT)
            .limit(SENTENCES)
            .map(LastModel::sentence)
            .toList();
    return new SinceLast(
        diff.base().commit(),
        diff.base().date(),
        counts(diff),
        sentences,
        diff.differences().size() - sentences.size(),
        "");
  }

  private static String sentence(Difference each) {
    String cause = each.cause().words();
    return capital(each.direction().words())
        + ", "
        + each.topic().words()
        + ": "
        + each.sentence()
        + (cause.isEmpty() ? "" : " (" + cause + ")");
  }

  private static List<String> counts(ModelDiff diff) {
    List<String> counts = new ArrayList<>();
    count(diff, Topic.THREAT, Direction.NEW, "threats opened", counts);
    count(diff, Topic.THREAT, Direction.REMOVED, "threats closed", counts);
    count(diff, Topic.THREAT, Direction.WEAKENED, "threats weigh more", counts);
    count(diff, Topic.ACCESS, Direction.WEAKENED, "doors weakened", counts);
    count(diff, Topic.ACCESS, Direction.STRENGTHENED, "doors strengthened", counts);
    count(diff, Topic.ENDPOINT, Direction.NEW, "doors new", counts);
    count(diff, Topic.ENDPOINT, Direction.REMOVED, "doors gone", counts);
    count(diff, Topic.BOUNDARY, Direction.NEW, "boundary crossings new", counts);
    if (counts.isEmpty() && !diff.isSilent()) {
      counts.add(diff.differences().size() + " differences");
    }
    return counts;
  }

  private static void count(
      ModelDiff diff, Topic topic, Direction direction, String words, List<String> counts) {
    boolean doors = words.startsWith("doors");
    int count =
        diff.of(direction).stream()
            .filter(each -> each.topic() == topic)
            .mapToInt(each -> doors ? each.subjects().size() : 1)
            .sum();
    if (count > 0) {
      String singular =
          words.replaceFirst("^(threat|door)s", "$1").replace("crossings", "crossing");
      counts.add(count + " " + (count == 1 ? singular.replace("weigh ", "weighs ") : words));
    }
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
