package dev.postern.queries;

import java.util.List;

/**
 * What is at stake in a finding, as far as its query says.
 *
 * @param effect what happens to the data
 * @param dataClasses names of the classes of data concerned, sorted; empty when the query names
 *     none
 */
public record Stake(Effect effect, List<String> dataClasses) {
  /** What happens to data. */
  public enum Effect {
    /** The query does not say. */
    NOT_STATED,
    /** It leaves with a response. */
    READ,
    /** Code reads it; whether it leaves is not shown. */
    TOUCH,
    CHANGE,
    DELETE,
    /** It is written to a log. */
    LOG
  }

  /** A stake that the query does not state. */
  public static final Stake NOT_STATED = new Stake(Effect.NOT_STATED, List.of());

  public Stake {
    dataClasses = List.copyOf(dataClasses);
  }
}
