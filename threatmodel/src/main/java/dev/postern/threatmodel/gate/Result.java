package dev.postern.threatmodel.gate;

import dev.postern.threatmodel.policy.Level;
import dev.postern.threatmodel.policy.Waiver;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one element. The natural order is that of every report.
 *
 * @param element stable name of what it is about: a method, a door, a finding, a file
 * @param place file relative to the root, empty when there is none; with its line, 0 when not known
 * @param group what results are told together by; empty for alone
 * @param body hash of the content that a waiver is bound to
 * @param remedy what closes it
 * @param owners who owns the file, by the base's CODEOWNERS, and the zone
 */
public record Result(
    String rule,
    Level level,
    Outcome outcome,
    String element,
    String message,
    Place place,
    Origin origin,
    String group,
    String body,
    String remedy,
    List<String> owners,
    @Nullable Waiver waivedBy)
    implements Comparable<Result> {

  /** Who answers for what a baseline knows. */
  static final String DEBT_OWNER = "the baseline";

  /** A place in the head. */
  public record Place(String file, int line) {
    /** No place. */
    public static final Place NONE = new Place("", 0);

    @Override
    public String toString() {
      return line == 0 ? file : file + ":" + line;
    }
  }

  public Result {
    owners = owners.stream().sorted().distinct().toList();
  }

  /** The waiver that holds for it. */
  public Optional<Waiver> waiver() {
    return Optional.ofNullable(waivedBy);
  }

  /** Whether it fails a gate that blocks. */
  public boolean isBlocking() {
    return level == Level.ERROR && waivedBy == null;
  }

  /** Whether it is known from a baseline. */
  public boolean isDebt() {
    return waivedBy != null && waivedBy.owner().equals(DEBT_OWNER);
  }

  Result waived(Waiver waiver) {
    return new Result(
        rule, level, outcome, element, message, place, origin, group, body, remedy, owners, waiver);
  }

  @Override
  public int compareTo(Result other) {
    int waived = Boolean.compare(waivedBy != null, other.waivedBy != null);
    int byLevel = waived != 0 ? waived : level.compareTo(other.level);
    int byOutcome = byLevel != 0 ? byLevel : outcome.compareTo(other.outcome);
    int byRule = byOutcome != 0 ? byOutcome : rule.compareTo(other.rule);
    return byRule != 0 ? byRule : element.compareTo(other.element);
  }
}
