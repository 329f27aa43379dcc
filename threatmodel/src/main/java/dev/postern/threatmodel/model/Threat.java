package dev.postern.threatmodel.model;

import dev.postern.extractor.model.Confidence;
import dev.postern.queries.AcceptedRisk;
import dev.postern.queries.EvidenceStep;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can happen here.
 *
 * <p>The natural order is the order of every report and total over distinct threats: open before
 * possible before accepted before controlled, then score, raw points, confidence and id.
 *
 * @param id rule and hash of what it is about; stable under moved lines
 * @param risk what it is ordered by: the current one, or the inherent one when a control answers it
 * @param statement one sentence that names the actor, the door, the deciding line and the data
 * @param door the door that the statement names first; empty when it names none
 * @param endpoints verb and path of every door it concerns, sorted
 * @param places what the doors reach, where and from which of them, when there is more than one
 * @param findings ids of the findings it groups
 * @param controls what was found that stands against it
 * @param fix what closes it
 * @param behind sentences that say why the door stands open, when another rule found the reason
 * @param verification how to see it for oneself
 */
public record Threat(
    String id,
    String rule,
    String title,
    String statement,
    Stride category,
    List<Integer> cwe,
    ThreatStatus status,
    Risk risk,
    RiskLevels levels,
    Confidence confidence,
    String application,
    String door,
    List<String> endpoints,
    List<String> dataClasses,
    String file,
    int line,
    List<EvidenceStep> evidence,
    List<String> places,
    List<String> controls,
    List<String> findings,
    List<String> questions,
    String fix,
    String why,
    String verification,
    String origin,
    List<String> behind,
    @Nullable AcceptedRisk accepted)
    implements Comparable<Threat> {

  /** How the sentence of {@code fix} begins that says where to look; it is the last one. */
  public static final String GUARD_AT = "The guard concerned is at ";

  private static final Comparator<Threat> ORDER =
      Comparator.comparing(Threat::rank)
          .thenComparing(Threat::risk, Risk.ORDER.reversed())
          .thenComparing(Threat::confidence, Comparator.reverseOrder())
          .thenComparing(Threat::id);

  public Threat {
    cwe = List.copyOf(cwe);
    endpoints = List.copyOf(endpoints);
    dataClasses = List.copyOf(dataClasses);
    evidence = List.copyOf(evidence);
    places = List.copyOf(places);
    controls = List.copyOf(controls);
    findings = List.copyOf(findings);
    questions = List.copyOf(questions);
    behind = List.copyOf(behind);
  }

  /** The acceptance, when the risk was taken. */
  public Optional<AcceptedRisk> acceptance() {
    return Optional.ofNullable(accepted);
  }

  /** This threat with another one as its reason: what closes the reason comes first. */
  public Threat because(Threat reason) {
    boolean graver = Risk.ORDER.compare(reason.risk, risk) > 0;
    return new Threat(
        id,
        rule,
        title,
        statement,
        category,
        cwe,
        status,
        graver ? reason.risk : risk,
        graver ? reason.levels : levels,
        confidence,
        application,
        door,
        endpoints,
        dataClasses,
        file,
        line,
        joined(evidence, reason.evidence),
        places,
        controls,
        joined(findings, reason.findings),
        joined(questions, reason.questions),
        closing(reason),
        why,
        verification,
        origin,
        joined(behind, List.of(reason.statement)),
        accepted);
  }

  private String closing(Threat reason) {
    int guard = reason.fix.indexOf(GUARD_AT);
    boolean same = guard > 0 && fix.endsWith(reason.fix.substring(guard));
    String first = same ? reason.fix.substring(0, guard).strip() : reason.fix;
    return first.isEmpty() || fix.contains(first) ? fix : first + " " + fix;
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  private int rank() {
    return switch (status) {
      case OPEN -> 0;
      case POSSIBLE -> 1;
      case ACCEPTED -> 2;
      case CONTROL_FOUND -> 3;
    };
  }

  @Override
  public int compareTo(Threat other) {
    return ORDER.compare(this, other);
  }
}
