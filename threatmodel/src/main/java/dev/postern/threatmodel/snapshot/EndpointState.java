package dev.postern.threatmodel.snapshot;

import java.util.List;

/**
 * An entry point with its access in the default variant.
 *
 * @param id uid of the graph
 * @param verbs single verbs, sorted; {@code ANY} for all, empty outside HTTP
 * @param handler uid of the handler method; empty when a framework serves it
 * @param access the access in the notation of the {@code endpoints} command
 * @param formula who passes
 * @param objectCheck name of the object check
 * @param dataClasses classes of sensitive data it takes in, reaches or returns
 * @param guards uids of the guards that are in force before it
 * @param reason what decided
 * @param places {@code file:line} of what decided, most decisive first
 * @param variants access in other variants, {@code name: access} each
 */
public record EndpointState(
    String id,
    String application,
    String protocol,
    List<String> verbs,
    String path,
    String handler,
    String file,
    int line,
    String function,
    String access,
    String formula,
    String objectCheck,
    boolean stateChanging,
    List<String> dataClasses,
    List<String> guards,
    List<String> questions,
    String reason,
    List<String> places,
    List<String> variants) {
  public EndpointState {
    verbs = List.copyOf(verbs);
    dataClasses = List.copyOf(dataClasses);
    guards = List.copyOf(guards);
    questions = List.copyOf(questions);
    places = List.copyOf(places);
    variants = List.copyOf(variants);
  }

  /** Verbs and path. */
  public String door() {
    return (String.join("|", verbs) + " " + path).strip();
  }

  /** Whether the access is not decided. */
  public boolean isUnknown() {
    return function.equals("UNKNOWN");
  }

  /** Whether an anonymous caller is known to pass. */
  public boolean isPublic() {
    return function.startsWith("PUBLIC");
  }
}
