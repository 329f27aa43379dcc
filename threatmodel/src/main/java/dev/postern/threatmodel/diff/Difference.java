package dev.postern.threatmodel.diff;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it was.
 *
 * @param subjects doors, parts or artifacts it is said of, sorted; at least one
 * @param what what became of them, the end of a sentence that begins with the subjects
 * @param before how it was; empty when it was not there
 * @param after how it is; empty when it is not there
 * @param place {@code file:line} at the head, or at the base of what is gone; empty when none
 */
public record Difference(
    Topic topic,
    Direction direction,
    List<String> subjects,
    String what,
    String before,
    String after,
    String place,
    Cause cause,
    @Nullable Alarm raised)
    implements Comparable<Difference> {
  private static final int NAMED = 3;

  public Difference {
    subjects = subjects.stream().sorted().distinct().toList();
  }

  /** The alarm that it sets off. */
  public Optional<Alarm> alarm() {
    return Optional.ofNullable(raised);
  }

  /** The sentence. */
  public String sentence() {
    int shown = subjects.size() <= NAMED + 1 ? subjects.size() : NAMED;
    String named = String.join(", ", subjects.subList(0, shown));
    String more = shown < subjects.size() ? " and " + (subjects.size() - shown) + " more" : "";
    return (named + more + " " + (subjects.size() > 1 ? plural(what) : what)).strip();
  }

  private static String plural(String what) {
    int end = what.indexOf(' ');
    String verb = end < 0 ? what : what.substring(0, end);
    String rest = what.substring(verb.length());
    return switch (verb) {
      case "is" -> "are" + rest;
      case "was" -> "were" + rest.replace(", is ", ", are ");
      case "lets" -> "let" + rest;
      case "refuses" -> "refuse" + rest;
      case "compares" -> "compare" + rest;
      default -> what;
    };
  }

  /** What differences are told together by. */
  String group() {
    int colon = place.lastIndexOf(':');
    String file = colon < 0 ? place : place.substring(0, colon);
    return String.join(
        "\u0000",
        topic.name(),
        direction.name(),
        what,
        before,
        after,
        file,
        String.valueOf(raised),
        String.join(",", cause.commits()));
  }

  @Override
  public int compareTo(Difference other) {
    int byAlarm = Boolean.compare(raised == null, other.raised == null);
    int byDirection = byAlarm != 0 ? byAlarm : direction.compareTo(other.direction);
    int byTopic = byDirection != 0 ? byDirection : topic.compareTo(other.topic);
    int bySubject =
        byTopic != 0 ? byTopic : subjects.toString().compareTo(other.subjects.toString());
    return bySubject != 0 ? bySubject : group().compareTo(other.group());
  }
}
