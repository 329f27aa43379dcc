package dev.postern.extractor.access;

import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.decision.Deciding;
import dev.postern.extractor.access.method.MethodGuard;
import dev.postern.extractor.access.objectcheck.Check;
import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.FunctionAccess;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.GuardId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the facts of one decided endpoint: decision, guarding, method guards, questions. */
final class DecisionFacts {

  private final ProtectedApplication application;

  DecisionFacts(ProtectedApplication application) {
    this.application = application;
  }

  private ApplicationId id() {
    return application.id();
  }

  static GuardId ruleId(ApplicationId application, String chain, int position) {
    return new GuardId(application, chain + "#" + (position < 0 ? "otherwise" : position));
  }

  private GuardId methodId(MethodGuard guard) {
    return new GuardId(
        id(),
        guard.method().id().type().simpleName()
            + "."
            + guard.method().id().signature()
            + "@"
            + guard.annotation());
  }

  /**
   * The facts of a decision.
   *
   * @param assumed the answers it rests on
   */
  List<GuardFact> of(EndpointDecision decision, List<Evidence> assumed) {
    List<GuardFact> facts = new ArrayList<>();
    decision.methodGuards().forEach(guard -> facts.add(method(guard)));
    decision.codeGuards().forEach(guard -> facts.add(code(guard)));
    guardings(decision, facts);
    for (Check check : decision.checks()) {
      facts.add(
          new GuardFact.ObjectGuard(
              decision.endpoint().fact().id(),
              check.checker(),
              check.strength(),
              check.evidence()));
    }
    decision.questions().forEach(question -> facts.add(question(question)));
    facts.add(decision(decision, assumed));
    return facts;
  }

  private GuardFact method(MethodGuard guard) {
    return new GuardFact.Guard(
        methodId(guard),
        "",
        "METHOD",
        -1,
        "@" + guard.annotation(),
        "ANNOTATION",
        List.of(),
        guard.requirement().expression(),
        guard.requirement().formula(),
        guard.isEffective(),
        guard.inertReason(),
        guard.inertDetail(),
        guard.evidence());
  }

  private GuardId codeId(CodeGuard guard) {
    return new GuardId(id(), guard.name() + " requires " + guard.formula());
  }

  private GuardFact code(CodeGuard guard) {
    return new GuardFact.Guard(
        codeId(guard),
        "",
        guard.kind(),
        -1,
        guard.requests().display(),
        "OTHER",
        guard.requests().verbs(),
        guard.name(),
        guard.formula(),
        true,
        "",
        "",
        guard.evidence());
  }

  GuardFact question(OpenQuestion question) {
    return new GuardFact.Question(
        question.id(),
        id(),
        question.subject(),
        question.text(),
        question.howToAnswer(),
        question.evidence());
  }

  private void guardings(EndpointDecision decision, List<GuardFact> facts) {
    Set<GuardId> named = new LinkedHashSet<>();
    for (Deciding each : decision.allDeciding()) {
      if (!each.chain().name().isEmpty()) {
        GuardId guard = ruleId(id(), each.chain().name(), each.position());
        add(decision, guard, "DECIDES", named, facts);
      }
    }
    for (MethodGuard guard : decision.methodGuards()) {
      add(decision, methodId(guard), guard.isEffective() ? "ADDS" : "INERT", named, facts);
    }
    for (CodeGuard guard : decision.codeGuards()) {
      add(decision, codeId(guard), "ADDS", named, facts);
    }
    for (Deciding each : decision.beaten()) {
      GuardId guard = ruleId(id(), each.chain().name(), each.position());
      add(decision, guard, "BEATEN", named, facts);
    }
  }

  private static void add(
      EndpointDecision decision,
      GuardId guard,
      String role,
      Set<GuardId> named,
      List<GuardFact> facts) {
    if (named.add(guard)) {
      facts.add(
          new GuardFact.Guarding(decision.endpoint().fact().id(), guard, role, decision.variant()));
    }
  }

  private GuardFact decision(EndpointDecision decision, List<Evidence> assumed) {
    Formula formula = decision.formula();
    Projection projection = Projection.of(formula, decision.declaredPublic());
    return new GuardFact.Decision(
        decision.endpoint().fact().id(),
        decision.variant(),
        formula,
        projection.function(),
        projection.authorities(),
        projection.allRequired(),
        decision.objectCheck(),
        reason(decision, projection.function(), assumed),
        proof(decision, assumed),
        Witness.of(decision.verdict().deciding(), application.contextPath()),
        decision.questions().stream().map(OpenQuestion::id).toList(),
        confidence(decision, projection.function(), assumed),
        projection.kinds(),
        assumed.stream().map(each -> each.span().place()).toList());
  }

  private static Confidence confidence(
      EndpointDecision decision, FunctionAccess function, List<Evidence> assumed) {
    if (function == FunctionAccess.UNKNOWN) {
      return Confidence.POSSIBLE;
    }
    return decision.isSplit()
            || decision.otherVerdict().isPresent()
            || !decision.questions().isEmpty()
            || !assumed.isEmpty()
        ? Confidence.LIKELY
        : Confidence.CONFIRMED;
  }

  private static String reason(
      EndpointDecision decision, FunctionAccess function, List<Evidence> assumed) {
    if (function == FunctionAccess.UNKNOWN && !decision.questions().isEmpty()) {
      return decision.questions().get(0).text();
    }
    List<String> parts = new ArrayList<>();
    assumed.forEach(each -> parts.add("assumed in " + each.span().place() + ": " + each.text()));
    for (MethodGuard guard : decision.methodGuards()) {
      if (guard.isEffective()) {
        parts.add(("@" + guard.annotation() + " " + guard.requirement().expression()).strip());
      }
    }
    for (CodeGuard guard : decision.codeGuards()) {
      if (guard.isDecided()) {
        parts.add(guard.name() + " requires " + guard.formula());
      }
    }
    boolean guarded = !parts.isEmpty() || decision.allDeciding().size() > 1;
    for (Deciding each : decision.allDeciding()) {
      if (guarded && each.chain().framework().equals("none")) {
        continue;
      }
      parts.add(words(each, decision.isSplit()));
    }
    return parts.isEmpty()
        ? "nothing on its way asks who the caller is"
        : String.join("; ", parts.stream().distinct().limit(4).toList());
  }

  private static String words(Deciding each, boolean split) {
    Requirement requirement = each.rule().requirement();
    String rule =
        each.isDefault() && !each.chain().bypass()
            ? requirement.expression()
            : (each.chain().bypass() ? each.chain().matcher() : each.rule().matcher()).display()
                + ": "
                + requirement.expression();
    String where = each.chain().name().isEmpty() ? "" : " (" + each.chain().name() + ")";
    String only =
        split
            ? each.requests().witness().map(path -> " for " + path + " and the like").orElse("")
            : "";
    return rule + where + only;
  }

  private List<Evidence> proof(EndpointDecision decision, List<Evidence> assumed) {
    Set<Evidence> lines = new LinkedHashSet<>();
    assumed.forEach(each -> lines.add(line(each, "answer", "assumed: " + each.text())));
    variation(decision, lines);
    rules(decision, lines);
    guards(decision, lines);
    for (Deciding each : decision.beaten()) {
      lines.add(
          line(
              each.rule().evidence(),
              "beaten-rule",
              each.rule().matcher().display()
                  + ": "
                  + each.rule().requirement().expression()
                  + " also matches, but an earlier rule wins"));
    }
    for (OpenQuestion question : decision.questions()) {
      lines.add(line(question.evidence(), "question", question.text()));
    }
    return List.copyOf(lines);
  }

  private void variation(EndpointDecision decision, Set<Evidence> lines) {
    decision
        .otherVerdict()
        .ifPresent(
            other ->
                lines.add(
                    line(
                        decision.verdict().deciding().isEmpty()
                            ? application.evidence()
                            : decision.verdict().deciding().get(0).rule().evidence(),
                        "path-variation",
                        "the mapping also accepts a variation of the path, for which the rules ask"
                            + " for "
                            + other.formula()
                            + ": "
                            + Witness.of(other.deciding(), application.contextPath()))));
  }

  private static void rules(EndpointDecision decision, Set<Evidence> lines) {
    for (Deciding each : decision.allDeciding()) {
      lines.add(line(each.rule().evidence(), "rule", words(each, decision.isSplit())));
      if (each.rule().matcher() instanceof RequestSpec.Path path) {
        path.origin().ifPresent(lines::add);
      }
      if (!each.chain().name().isEmpty()) {
        lines.add(
            line(
                each.chain().evidence(),
                "chain",
                each.chain().name() + " applies to " + each.chain().matcher().display()));
      }
    }
  }

  private static void guards(EndpointDecision decision, Set<Evidence> lines) {
    for (Check check : decision.checks()) {
      String strength = check.strength().toLowerCase(Locale.ROOT).replace('_', ' ');
      String text = check.checker().name() + " relates the object to the caller: " + strength;
      lines.add(line(check.evidence(), "object-check", text));
    }
    for (MethodGuard guard : decision.methodGuards()) {
      String text = "@" + guard.annotation() + " " + guard.requirement().expression();
      lines.add(
          line(
              guard.evidence(),
              guard.isEffective() ? "method-guard" : "inert-guard",
              guard.isEffective() ? text : text + ": inert, " + guard.inertDetail()));
    }
    for (CodeGuard guard : decision.codeGuards()) {
      String text =
          guard.name()
              + (guard.isDecided() ? " requires " + guard.formula() : " may refuse requests")
              + ", it sees "
              + guard.requests().display();
      lines.add(line(guard.evidence(), "code-guard", text));
      guard.refusals().forEach(lines::add);
    }
  }

  private static Evidence line(Evidence at, String rule, String text) {
    return new Evidence(at.span(), rule, text);
  }
}
