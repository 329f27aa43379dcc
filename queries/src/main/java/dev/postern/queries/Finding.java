package dev.postern.queries;

import dev.postern.extractor.model.Confidence;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A statement about the code base that somebody should act on.
 *
 * <p>The natural order is the order of every report: severity and confidence descending, then rule
 * and id, so it is total over distinct findings.
 *
 * @param id {@code <rule>-<8 hexadecimal digits>}, made from the rule and the key columns of its
 *     row
 * @param rule id of the query
 * @param title what is wrong, in a few words, the same for every finding of the rule
 * @param message the full sentence for this place
 * @param cause what findings of one rule share when one change would end them all, such as the rule
 *     of a chain; empty when it stands alone
 * @param evidence the way that leads to it, in order
 * @param origin who is declared to have written the code on that way
 * @param questions what the user can answer to decide a POSSIBLE finding
 * @param fix what to change
 * @param why what can happen and why
 * @param experimental whether no instance of the rule was judged true in a real application yet
 * @param stake which data is concerned and what happens to it
 * @param also ids of further rules that say the same of this place, sorted
 * @param accepted the acceptance, when the status is ACCEPTED
 */
public record Finding(
    String id,
    String rule,
    String title,
    String message,
    Severity severity,
    Confidence confidence,
    FindingStatus status,
    Classification classification,
    Subject subject,
    String cause,
    List<EvidenceStep> evidence,
    String origin,
    List<String> questions,
    String fix,
    String why,
    boolean experimental,
    Stake stake,
    List<String> also,
    @Nullable AcceptedRisk accepted)
    implements Comparable<Finding> {

  /** The text of {@link #origin} when nothing is declared. */
  public static final String ORIGIN_NOT_DECLARED = "origin not declared";

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(Finding::confidence, Comparator.reverseOrder())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::id);

  /** A finding whose query does not say what is at stake. */
  public Finding(
      String id,
      String rule,
      String title,
      String message,
      Severity severity,
      Confidence confidence,
      FindingStatus status,
      Classification classification,
      Subject subject,
      String cause,
      List<EvidenceStep> evidence,
      String origin,
      List<String> questions,
      String fix,
      String why,
      boolean experimental,
      @Nullable AcceptedRisk accepted) {
    this(
        id,
        rule,
        title,
        message,
        severity,
        confidence,
        status,
        classification,
        subject,
        cause,
        evidence,
        origin,
        questions,
        fix,
        why,
        experimental,
        Stake.NOT_STATED,
        List.of(),
        accepted);
  }

  public Finding {
    evidence = List.copyOf(evidence);
    questions = List.copyOf(questions);
    also = List.copyOf(also);
  }

  /** The acceptance, when the risk was taken. */
  public Optional<AcceptedRisk> acceptance() {
    return Optional.ofNullable(accepted);
  }

  /** Verb and path, or the empty string. */
  public String endpoint() {
    return subject.endpoint();
  }

  public String application() {
    return subject.application();
  }

  public String file() {
    return subject.file();
  }

  public int line() {
    return subject.line();
  }

  public List<Integer> cwe() {
    return classification.cwe();
  }

  public List<String> stride() {
    return classification.stride();
  }

  /** This finding with the risk taken. */
  public Finding acceptedBy(AcceptedRisk risk) {
    return with(FindingStatus.ACCEPTED, also, risk);
  }

  /** This finding, which other rules say too. */
  public Finding saidAlsoBy(Collection<String> rules) {
    return with(status, List.copyOf(new TreeSet<>(rules)), accepted);
  }

  private Finding with(FindingStatus newStatus, List<String> rules, @Nullable AcceptedRisk risk) {
    return new Finding(
        id,
        rule,
        title,
        message,
        severity,
        confidence,
        newStatus,
        classification,
        subject,
        cause,
        evidence,
        origin,
        questions,
        fix,
        why,
        experimental,
        stake,
        rules,
        risk);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
