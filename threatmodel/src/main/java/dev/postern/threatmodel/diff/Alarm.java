package dev.postern.threatmodel.diff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What {@code --fail-on} can name. */
public enum Alarm {
  /** A caller passes where he did not, or an object check is gone. */
  ACCESS_WEAKENED("somebody passes who did not before, or a check of the object is gone"),
  /** A guard is gone, whatever is left of the access. */
  GUARD_REMOVED("a guard does not stand before its door any more"),
  OPEN_ENDPOINT("a new door that changes state or touches data lets in anybody"),
  UNDECIDED("who passes is not known any more, or not known of a new door"),
  DATA_SINK("classified data goes where it did not go"),
  BOUNDARY("data crosses a trust boundary that it did not cross"),
  DEPENDENCY("a dependency is new"),
  THREAT("a threat is new, or weighs more than before"),
  UNSEEN("less was seen than before");

  private final String meaning;

  Alarm(String meaning) {
    this.meaning = meaning;
  }

  /** As written on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** When it goes off. */
  public String meaning() {
    return meaning;
  }

  /** The alarm of a word. */
  public static Optional<Alarm> of(String word) {
    return Arrays.stream(values()).filter(alarm -> alarm.word().equals(word)).findFirst();
  }
}
