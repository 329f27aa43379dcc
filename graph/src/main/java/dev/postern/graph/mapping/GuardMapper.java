package dev.postern.graph.mapping;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.id.GuardId;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Guards, and who may call what. */
final class GuardMapper {
  private final FactIndex index;

  GuardMapper(FactIndex index) {
    this.index = index;
  }

  Rows chain(GuardFact.Chain chain) {
    String uid = Uids.chain(chain.id());
    return new Rows()
        .node(
            NodeKind.GUARD_CHAIN,
            uid,
            Places.evident(chain.evidence())
                .put(PropertyKey.NAME, chain.id().name())
                .put(PropertyKey.APPLICATION, chain.application().name())
                .put(PropertyKey.FRAMEWORK, chain.framework())
                .put(PropertyKey.ORDER, chain.order())
                .put(PropertyKey.MATCHER, chain.matcher())
                .put(PropertyKey.CONDITION, chain.condition())
                .put(PropertyKey.CSRF, chain.csrf())
                .put(PropertyKey.SESSION, chain.session())
                .put(PropertyKey.AUTHENTICATION, chain.authentication()))
        .edge(EdgeKind.CONTAINS, Uids.application(chain.application()), uid);
  }

  Rows guard(GuardFact.Guard fact) {
    GuardFact.Guard guard = index.merged(fact);
    String uid = Uids.guard(guard.id());
    Rows rows =
        new Rows().node(NodeKind.GUARD, Set.of(label(guard.guardKind())), uid, properties(guard));
    authorities(guard.requires(), uid, rows);
    if (guard.chain().isEmpty()) {
      return rows.edge(EdgeKind.CONTAINS, Uids.application(guard.id().application()), uid);
    }
    String chain = Uids.chain(new GuardId(guard.id().application(), guard.chain()));
    return rows.edge(
        EdgeKind.IN_CHAIN, chain, uid, new Properties().put(PropertyKey.ORDER, guard.order()));
  }

  Rows guarding(GuardFact.Guarding guarding) {
    return new Rows()
        .edge(
            EdgeKind.GUARDED_BY,
            Uids.endpoint(guarding.endpoint()),
            Uids.guard(guarding.guard()),
            new Properties()
                .put(PropertyKey.ROLE, guarding.role())
                .put(PropertyKey.VARIANT, guarding.variant()));
  }

  Rows decision(GuardFact.Decision decision) {
    String uid = Uids.decision(decision.endpoint(), decision.variant());
    Rows rows =
        new Rows()
            .node(
                NodeKind.ACCESS_DECISION,
                uid,
                Places.evident(decision.proof())
                    .put(PropertyKey.NAME, decision.function().name())
                    .put(PropertyKey.VARIANT, decision.variant())
                    .put(PropertyKey.FUNCTION, decision.function().name())
                    .put(PropertyKey.OBJECT_CHECK, decision.objectCheck().name())
                    .put(PropertyKey.FORMULA, decision.formula().toString())
                    .put(PropertyKey.AUTHORITIES, decision.authorities())
                    .put(PropertyKey.AUTHORITY_KINDS, decision.authorityKinds())
                    .put(PropertyKey.ALL_REQUIRED, decision.allRequired())
                    .put(PropertyKey.ASSUMED, decision.assumed())
                    .put(PropertyKey.REASON, decision.reason())
                    .put(
                        PropertyKey.PROOF,
                        decision.proof().stream().map(GuardMapper::step).toList())
                    .put(PropertyKey.WITNESS, decision.witness())
                    .put(PropertyKey.QUESTIONS, decision.questions())
                    .put(PropertyKey.CONFIDENCE, decision.confidence().name()))
            .edge(
                EdgeKind.HAS_ACCESS,
                Uids.endpoint(decision.endpoint()),
                uid,
                new Properties().put(PropertyKey.VARIANT, decision.variant()));
    authorities(decision.formula(), uid, rows);
    for (String question : decision.questions()) {
      rows.edge(EdgeKind.ASKS, uid, Uids.question(decision.endpoint().application(), question));
    }
    return rows;
  }

  Rows question(GuardFact.Question question) {
    return new Rows()
        .node(
            NodeKind.QUESTION,
            Uids.question(question.application(), question.id()),
            Places.evident(question.evidence())
                .put(PropertyKey.NAME, question.id())
                .put(PropertyKey.APPLICATION, question.application().name())
                .put(PropertyKey.QUESTION_ID, question.id())
                .put(PropertyKey.SUBJECT, question.subject())
                .put(PropertyKey.TEXT, question.text())
                .put(PropertyKey.HOW_TO_ANSWER, question.howToAnswer()));
  }

  Rows objectGuard(GuardFact.ObjectGuard guard) {
    return new Rows()
        .edge(
            EdgeKind.CHECKS_OBJECT,
            Uids.endpoint(guard.endpoint()),
            Uids.method(guard.checker()),
            Places.evident(guard.evidence()).put(PropertyKey.CHECK_STRENGTH, guard.strength()));
  }

  Rows covering(GuardFact.Covering covering) {
    return new Rows()
        .edge(
            EdgeKind.COVERS,
            Uids.guard(covering.covering()),
            Uids.guard(covering.covered()),
            new Properties().put(PropertyKey.DECISIONS_DIFFER, covering.decisionsDiffer()));
  }

  Rows source(GuardFact.AuthoritySource source) {
    String uid = Uids.authoritySource(source.id());
    Rows rows =
        new Rows()
            .node(
                NodeKind.AUTHORITY_SOURCE,
                uid,
                Places.evident(source.evidence())
                    .put(PropertyKey.NAME, source.id().name())
                    .put(PropertyKey.APPLICATION, source.id().application().name())
                    .put(PropertyKey.KIND, source.mechanism())
                    .put(PropertyKey.COMPLETE, source.complete()))
            .edge(EdgeKind.CONTAINS, Uids.application(source.id().application()), uid);
    source
        .grants()
        .forEach(grant -> named(grant, rows).ifPresent(to -> rows.edge(EdgeKind.GRANTS, uid, to)));
    return rows;
  }

  Rows inclusion(GuardFact.Inclusion inclusion) {
    Rows rows = new Rows();
    Optional<String> holder = named(inclusion.holder(), rows);
    Optional<String> included = named(inclusion.included(), rows);
    if (holder.isPresent() && included.isPresent()) {
      rows.edge(
          EdgeKind.INCLUDES,
          holder.get(),
          included.get(),
          Places.evident(inclusion.evidence())
              .put(PropertyKey.APPLICATION, inclusion.application().name()));
    }
    return rows;
  }

  /** The node of a single role or permission, which it adds. */
  private static Optional<String> named(Formula formula, Rows rows) {
    if (formula instanceof Formula.Role role) {
      return Optional.of(node("ROLE", role.name(), rows));
    }
    return formula instanceof Formula.Permission permission
        ? Optional.of(node("PERMISSION", permission.name(), rows))
        : Optional.empty();
  }

  private static String node(String kind, String name, Rows rows) {
    String uid = Uids.uid(NodeKind.AUTHORITY, kind + ":" + name);
    rows.node(
        NodeKind.AUTHORITY,
        uid,
        new Properties().put(PropertyKey.NAME, name).put(PropertyKey.KIND, kind));
    return uid;
  }

  private static Properties properties(GuardFact.Guard guard) {
    return Places.evident(guard.evidence())
        .put(PropertyKey.NAME, guard.id().name())
        .put(PropertyKey.APPLICATION, guard.id().application().name())
        .put(PropertyKey.KIND, guard.guardKind())
        .put(PropertyKey.ORDER, guard.order())
        .put(PropertyKey.MATCHER, guard.matcher())
        .put(PropertyKey.DIALECT, guard.dialect())
        .put(PropertyKey.VERBS, guard.verbs())
        .put(PropertyKey.EXPRESSION, guard.expression())
        .put(PropertyKey.REQUIRES, guard.requires().toString())
        .put(PropertyKey.AUTHORITIES, names(guard.requires()))
        .put(PropertyKey.EFFECTIVE, guard.effective())
        .put(PropertyKey.INERT_REASON, guard.inertReason())
        .put(PropertyKey.INERT_DETAIL, guard.inertDetail());
  }

  private static String step(Evidence evidence) {
    return evidence.span().place() + ": " + evidence.text();
  }

  private static Set<String> names(Formula formula) {
    Set<String> names = new TreeSet<>();
    if (formula instanceof Formula.Role role) {
      names.add(role.name());
    } else if (formula instanceof Formula.Permission permission) {
      names.add(permission.name());
    } else if (formula instanceof Formula.All all) {
      all.parts().forEach(part -> names.addAll(names(part)));
    } else if (formula instanceof Formula.Any any) {
      any.parts().forEach(part -> names.addAll(names(part)));
    }
    return names;
  }

  private static void authorities(Formula formula, String from, Rows rows) {
    named(formula, rows).ifPresent(to -> rows.edge(EdgeKind.REQUIRES_AUTHORITY, from, to));
    if (formula instanceof Formula.All all) {
      all.parts().forEach(part -> authorities(part, from, rows));
    } else if (formula instanceof Formula.Any any) {
      any.parts().forEach(part -> authorities(part, from, rows));
    }
  }

  private static ExtraLabel label(String kind) {
    return switch (kind) {
      case "URL_RULE" -> ExtraLabel.URL_RULE_GUARD;
      case "METHOD" -> ExtraLabel.METHOD_GUARD;
      case "IGNORING" -> ExtraLabel.IGNORING_GUARD;
      case "INTERCEPTOR" -> ExtraLabel.INTERCEPTOR_GUARD;
      case "FILTER" -> ExtraLabel.FILTER_GUARD;
      case "PROGRAMMATIC" -> ExtraLabel.PROGRAMMATIC_GUARD;
      case "DEFAULT" -> ExtraLabel.DEFAULT_GUARD;
      default -> ExtraLabel.OTHER_GUARD;
    };
  }
}
