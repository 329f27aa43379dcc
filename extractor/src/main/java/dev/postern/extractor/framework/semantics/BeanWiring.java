package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.Wiring;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which beans are injected where, over all applications: by type, narrowed by qualifier, primary
 * and name. Final fields of a bean without an initializer count as filled by its constructor.
 */
public final class BeanWiring implements Wiring {

  private static final Set<String> CONTAINERS =
      Set.of(
          "List",
          "Set",
          "Collection",
          "Optional",
          "ObjectProvider",
          "ObjectFactory",
          "Provider",
          "Lazy",
          "Instance");

  private final ProgramModel program;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final Map<FieldId, Set<TypeDecl>> fields = new LinkedHashMap<>();
  private final Map<MethodId, Map<Integer, Set<TypeDecl>>> parameters = new LinkedHashMap<>();
  private final Set<StructureFact.Injection> injections = new LinkedHashSet<>();

  public BeanWiring(
      ProgramModel program,
      Vocabulary vocabulary,
      AnnotationIndex annotations,
      ApplicationModel applications) {
    this.program = program;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    applications.applications().forEach(this::wire);
  }

  @Override
  public List<TypeDecl> injectedInto(FieldId field) {
    return List.copyOf(fields.getOrDefault(field, Set.of()));
  }

  @Override
  public List<TypeDecl> injectedInto(MethodId method, int parameter) {
    return List.copyOf(parameters.getOrDefault(method, Map.of()).getOrDefault(parameter, Set.of()));
  }

  /** One fact per application, injecting type and bean. */
  public List<StructureFact.Injection> facts() {
    return List.copyOf(injections);
  }

  private void wire(DeployedApplication application) {
    Map<String, List<BeanDefinition>> byType = index(application);
    for (BeanDefinition bean : application.beans()) {
      bean.factoryMethod().ifPresent(method -> wire(application, byType, bean.type(), method));
      for (TypeDecl type : program.lineage(bean.type())) {
        type.fields().stream()
            .filter(field -> isInjected(field))
            .forEach(field -> wire(application, byType, bean.type(), type, field));
        type.methods().stream()
            .filter(method -> isInjected(type, method))
            .forEach(method -> wire(application, byType, bean.type(), method));
      }
    }
  }

  /** Beans by the name of every type they have. */
  private Map<String, List<BeanDefinition>> index(DeployedApplication application) {
    Map<String, List<BeanDefinition>> byType = new LinkedHashMap<>();
    for (BeanDefinition bean : application.beans()) {
      Set<String> names = new LinkedHashSet<>(program.superNames(bean.type()));
      names.add(bean.type().name());
      names.forEach(name -> byType.computeIfAbsent(name, k -> new ArrayList<>()).add(bean));
    }
    return byType;
  }

  private boolean isInjected(FieldDecl field) {
    if (field.isStatic()) {
      return false;
    }
    return hasRole(annotations.all(field), "INJECT")
        || (field.modifiers().contains(Modifier.FINAL) && field.constant().isEmpty());
  }

  private boolean isInjected(TypeDecl type, MethodDecl method) {
    if (method.kind() == MethodKind.CONSTRUCTOR) {
      long constructors =
          type.methods().stream().filter(m -> m.kind() == MethodKind.CONSTRUCTOR).count();
      return constructors == 1 || hasRole(annotations.all(method), "INJECT");
    }
    return hasRole(annotations.all(method), "INJECT");
  }

  private boolean hasRole(List<FoundAnnotation> found, String role) {
    return found.stream()
        .flatMap(each -> vocabulary.rolesOfAnnotation(each.name()).stream())
        .anyMatch(row -> row.role().equals(role));
  }

  private void wire(
      DeployedApplication application,
      Map<String, List<BeanDefinition>> byType,
      TypeDecl into,
      TypeDecl declaring,
      FieldDecl field) {
    TypeRef type = new GenericTypes(program).resolve(field.type(), declaring, into);
    List<BeanDefinition> found =
        candidates(byType, type, qualifier(annotations.all(field)), field.id().name());
    if (!found.isEmpty()) {
      Set<TypeDecl> known = fields.computeIfAbsent(field.id(), id -> new LinkedHashSet<>());
      found.forEach(bean -> known.add(bean.type()));
      record(application, into, found);
    }
  }

  private void wire(
      DeployedApplication application,
      Map<String, List<BeanDefinition>> byType,
      TypeDecl into,
      MethodDecl method) {
    for (ParameterDecl parameter : method.parameters()) {
      List<FoundAnnotation> all =
          annotations.all(parameter.annotations(), method.id().type().module());
      TypeRef type =
          program
              .type(method.id().type())
              .map(owner -> new GenericTypes(program).resolve(parameter.type(), owner, into))
              .orElse(parameter.type());
      List<BeanDefinition> found = candidates(byType, type, qualifier(all), parameter.name());
      if (!found.isEmpty()) {
        Set<TypeDecl> known =
            parameters
                .computeIfAbsent(method.id(), id -> new LinkedHashMap<>())
                .computeIfAbsent(parameter.index(), index -> new LinkedHashSet<>());
        found.forEach(bean -> known.add(bean.type()));
        record(application, into, found);
      }
    }
  }

  private void record(DeployedApplication application, TypeDecl into, List<BeanDefinition> found) {
    for (BeanDefinition bean : found) {
      if (!bean.type().id().equals(into.id())) {
        injections.add(
            new StructureFact.Injection(
                application.id(), into.id(), bean.type().id(), found.size() == 1));
      }
    }
  }

  private Optional<String> qualifier(List<FoundAnnotation> found) {
    for (FoundAnnotation each : found) {
      for (RoleRow row : vocabulary.rolesOfAnnotation(each.name())) {
        boolean names =
            row.role().equals("QUALIFIER")
                || (row.role().equals("INJECT") && !row.attribute("element").isEmpty());
        if (names && each.string(row.attribute("element")).isPresent()) {
          return each.string(row.attribute("element"));
        }
      }
    }
    return Optional.empty();
  }

  /** The beans for a type; of several the qualified, else the primary, else the one so named. */
  private static List<BeanDefinition> candidates(
      Map<String, List<BeanDefinition>> byType,
      TypeRef type,
      Optional<String> qualifier,
      String name) {
    boolean many = CONTAINERS.contains(type.simpleName()) && !type.arguments().isEmpty();
    boolean map = type.simpleName().equals("Map") && type.arguments().size() == 2;
    TypeRef element = many ? type.arguments().get(0) : map ? type.arguments().get(1) : type;
    List<BeanDefinition> all = byType.getOrDefault(element.name(), List.of());
    if (qualifier.isPresent()) {
      List<BeanDefinition> named =
          all.stream().filter(bean -> bean.answersTo(qualifier.get())).toList();
      return named.isEmpty() ? all : named;
    }
    if (many || map || all.size() < 2) {
      return all;
    }
    List<BeanDefinition> primary = all.stream().filter(BeanDefinition::primary).toList();
    List<BeanDefinition> named = all.stream().filter(bean -> bean.answersTo(name)).toList();
    return primary.size() == 1 ? primary : named.size() == 1 ? named : all;
  }
}
