package dev.postern.threatmodel.model;

import java.util.List;
import java.util.TreeSet;

/**
 * One row of the attack surface.
 *
 * @param mapped verbs of the mapping as written, more than {@code verb} when its verbs are decided
 *     apart
 * @param framework the model that recognized it, such as {@code spring-mvc}
 * @param function name of the function access, such as {@code PUBLIC_DEFAULT}
 * @param access the access in the notation of the {@code endpoints} command
 * @param dataClasses classes of sensitive data it takes in, reaches or returns, sorted
 * @param dataCategories their categories, sorted
 * @param sensitivities their sensitivities, one per class
 * @param touches what code behind it does to which class of data, sorted
 * @param severalRecords whether a response may carry more than the one record that the request
 *     addresses
 * @param addsOnly whether its changes, if any, add records and leave existing ones alone
 * @param assumed places of the answers that its access rests on; none when it rests on code alone
 */
public record EndpointRow(
    String uid,
    String application,
    String protocol,
    String verb,
    String mapped,
    String path,
    String handlerClass,
    String handlerMethod,
    String framework,
    String file,
    int line,
    String function,
    String access,
    String objectCheck,
    String reason,
    boolean stateChanging,
    List<String> authorities,
    List<String> dataClasses,
    List<String> dataCategories,
    List<String> sensitivities,
    List<Touch> touches,
    boolean severalRecords,
    boolean addsOnly,
    List<String> questions,
    List<String> assumed) {
  public EndpointRow {
    authorities = List.copyOf(authorities);
    dataClasses = List.copyOf(dataClasses);
    dataCategories = List.copyOf(dataCategories);
    sensitivities = List.copyOf(sensitivities);
    touches = List.copyOf(touches);
    questions = List.copyOf(questions);
    assumed = List.copyOf(assumed);
  }

  /** Verb and path. */
  public String door() {
    return (verb + " " + path).strip();
  }

  /**
   * The verbs for a row each in files that programs read: a part of a mapping whose verbs are
   * decided apart has one row per verb, another endpoint one with its verbs as written.
   */
  public List<String> verbRows() {
    List<String> own = List.of(verb.split("\\|", -1));
    boolean whole = new TreeSet<>(own).equals(new TreeSet<>(List.of(mapped.split("\\|", -1))));
    return whole ? List.of(mapped) : own;
  }

  /** Whether an anonymous caller is known to pass. */
  public boolean isPublic() {
    return function.startsWith("PUBLIC");
  }

  /** Whether a framework serves it without a handler method of the repository. */
  public boolean isProvided() {
    return framework.equals("spring-actuator") || framework.equals("spring-view");
  }

  /** Whether the access rests on answers of users. */
  public boolean isAssumed() {
    return !assumed.isEmpty();
  }

  /** Whether the access is not decided. */
  public boolean isUnknown() {
    return function.equals("UNKNOWN");
  }
}
