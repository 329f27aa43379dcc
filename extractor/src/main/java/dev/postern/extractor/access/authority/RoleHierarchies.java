package dev.postern.extractor.access.authority;

import dev.postern.extractor.access.application.BeanMethods;
import dev.postern.extractor.access.application.Conditions;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.application.XmlBeans;
import dev.postern.extractor.access.eval.Choices;
import dev.postern.extractor.access.expression.Authorities;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The role hierarchies of an application, as pairs of authorities of which the first includes the
 * second directly or through others. A hierarchy never changes what a rule names: it tells who
 * else, by holding more, passes it.
 */
public final class RoleHierarchies {

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final Authorities authorities;

  public RoleHierarchies(
      ProgramModel program, ProtectedApplication application, Authorities authorities) {
    this.program = program;
    this.application = application;
    this.authorities = authorities;
  }

  /** The pairs, in the order they are declared. */
  public List<GuardFact> facts() {
    Set<GuardFact> facts = new LinkedHashSet<>();
    for (TypeDecl type : application.beanTypes()) {
      for (MethodDecl method : type.methods()) {
        if (declares(type, method)) {
          Evidence at = new Evidence(method.span(), "role-hierarchy", method.name());
          read(type, method).ifPresent(found -> facts.addAll(pairs(found, at)));
        }
      }
    }
    for (XmlBeans.Placed bean :
        application.beanFiles().beansOf("RoleHierarchyImpl", application.configuration())) {
      HierarchyModel.Hierarchy found = new HierarchyModel.Hierarchy("");
      XmlBeans.property(bean.element(), "hierarchy").ifPresent(found::read);
      XmlBeans.arguments(bean.element()).forEach(found::read);
      facts.addAll(pairs(found, bean.evidence("role-hierarchy", "RoleHierarchyImpl")));
    }
    return List.copyOf(facts);
  }

  private boolean declares(TypeDecl type, MethodDecl method) {
    return method.returnType().simpleName().matches("RoleHierarchy(Impl)?")
        && method.annotations().stream().anyMatch(use -> use.type().simpleName().equals("Bean"))
        && Conditions.hold(type.annotations(), application.configuration()) != Truth.NO
        && Conditions.hold(method.annotations(), application.configuration()) != Truth.NO;
  }

  private Optional<HierarchyModel.Hierarchy> read(TypeDecl type, MethodDecl method) {
    Choices.Outcomes<Optional<HierarchyModel.Hierarchy>> outcomes =
        Choices.explore(choices -> run(type, method, choices));
    return outcomes.complete() && outcomes.runs().size() == 1
        ? outcomes.runs().get(0).result()
        : Optional.empty();
  }

  private Optional<HierarchyModel.Hierarchy> run(
      TypeDecl type, MethodDecl method, Choices choices) {
    return new BeanMethods(program, application, application.configuration())
        .returned(type, method, new HierarchyModel(), HierarchyModel.Hierarchy.class, choices);
  }

  private List<GuardFact> pairs(HierarchyModel.Hierarchy hierarchy, Evidence at) {
    List<GuardFact> found = new ArrayList<>();
    for (String holder : hierarchy.steps().keySet()) {
      for (String included : reachable(hierarchy.steps(), holder)) {
        found.add(
            new GuardFact.Inclusion(
                application.id(),
                authorities.authority(holder),
                authorities.authority(included),
                new Evidence(at.span(), at.rule(), holder + " > " + included)));
      }
    }
    return found;
  }

  private static Set<String> reachable(Map<String, Set<String>> steps, String from) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(steps.getOrDefault(from, Set.of()));
    while (!open.isEmpty()) {
      String next = open.remove();
      if (!next.equals(from) && seen.add(next)) {
        open.addAll(steps.getOrDefault(next, Set.of()));
      }
    }
    return seen;
  }
}
