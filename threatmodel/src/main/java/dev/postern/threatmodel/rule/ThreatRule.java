package dev.postern.threatmodel.rule;

import dev.postern.threatmodel.model.Stride;
import java.util.List;

/**
 * A rule.
 *
 * @param queries ids of the FIND queries whose findings are instances of the threat
 * @param telling what makes one threat of several findings of one query
 * @param oncePerApplication queries that are told once in an application all the same
 * @param effect row of the risk model's effect table, or {@code operate}: whatever the doors do
 * @param audience who can make it happen
 * @param gains what it gives its user beside the data behind its doors
 * @param remedy what the recommended fix leaves
 * @param reasonFor rules whose open threats at the same doors this one gives the reason for
 * @param controlled Cypher that returns {@code application, control, text, file, line, doors}:
 *     where a control was found on every modelled path; empty when no such pattern is known
 * @param controlStatement what the controls found say, with {@code {doors}} for the number of doors
 */
public record ThreatRule(
    String id,
    String title,
    Stride category,
    List<Integer> cwe,
    List<String> queries,
    Telling telling,
    List<String> oncePerApplication,
    String effect,
    Audience audience,
    Gain gains,
    Remedy remedy,
    List<String> reasonFor,
    String controlled,
    String controlStatement) {
  /** What makes one threat of several findings of one query. */
  public enum Telling {
    /** The cause that the query names. */
    CAUSE,
    /** The class whose code does it: where one helper or one habit is mended. */
    CLASS
  }

  /** Who can make a threat happen. */
  public enum Audience {
    /** Whoever passes the doors. */
    CALLERS,
    /** Whoever runs the application or reads its logs. */
    OPERATORS
  }

  /** What a caller has afterwards that it had not before. */
  public enum Gain {
    /** Nothing beyond the data behind the doors. */
    NOTHING,
    /** An account. */
    ACCOUNT,
    /** The rights of others. */
    ROLE,
    /** All that the application keeps. */
    DATA,
    /** The process itself. */
    SERVER
  }

  /** What the recommended fix leaves. */
  public enum Remedy {
    /** Nobody gets through this way any more. */
    CLOSED,
    /** Who has a role gets through: the rule or annotation that decides is what is changed. */
    ROLE
  }

  public ThreatRule {
    cwe = List.copyOf(cwe);
    queries = List.copyOf(queries);
    oncePerApplication = List.copyOf(oncePerApplication);
    reasonFor = List.copyOf(reasonFor);
  }
}
