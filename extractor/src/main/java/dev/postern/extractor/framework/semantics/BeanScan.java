package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows component scans, imports, factory methods and auto-configuration files from the sources
 * of an application to all its beans, until nothing is added.
 */
final class BeanScan {

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final Set<ModuleId> modules;
  private final boolean spring;
  private final List<TypeDecl> candidates;
  private final Map<TypeId, BeanDefinition> components = new LinkedHashMap<>();
  private final List<BeanDefinition> made = new ArrayList<>();
  private final Set<TypeId> processed = new LinkedHashSet<>();
  private final Set<String> packages = new LinkedHashSet<>();
  private final List<ScanFilter> excludes = new ArrayList<>();
  private final Deque<TypeDecl> open = new ArrayDeque<>();

  BeanScan(
      FrameworkInput input,
      Vocabulary vocabulary,
      AnnotationIndex annotations,
      Set<ModuleId> modules,
      boolean spring) {
    this.input = input;
    this.spring = spring;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    this.modules = modules;
    this.candidates =
        input.mainTypes().stream().filter(type -> modules.contains(type.id().module())).toList();
  }

  /** All beans reachable from the sources, component classes first, in the order of their types. */
  List<BeanDefinition> scan(List<TypeDecl> sources, boolean everything) {
    if (everything) {
      packages.add("");
      sweep();
    }
    sources.forEach(this::register);
    boolean autoConfigured =
        everything || sources.stream().anyMatch(s -> has(s, SpringNames.ENABLE_AUTO_CONFIGURATION));
    if (autoConfigured) {
      autoConfigurations().forEach(this::register);
    }
    while (!open.isEmpty()) {
      process(open.removeFirst());
    }
    addProxies();
    List<BeanDefinition> all = new ArrayList<>(components.values());
    all.sort(java.util.Comparator.comparing(bean -> bean.type().id()));
    all.addAll(made);
    return all;
  }

  /** The packages that are scanned. */
  Set<String> packages() {
    return packages;
  }

  private void register(TypeDecl type) {
    if (components.containsKey(type.id())) {
      return;
    }
    components.put(type.id(), component(type));
    open.addLast(type);
  }

  private BeanDefinition component(TypeDecl type) {
    List<FoundAnnotation> all = annotations.all(type);
    String scope =
        all.stream()
            .filter(found -> found.name().equals(SpringNames.SCOPE))
            .flatMap(found -> found.string("value").stream())
            .findFirst()
            .orElse("singleton");
    Evidence evidence =
        all.stream()
            .filter(found -> found.name().equals(SpringNames.COMPONENT))
            .findFirst()
            .map(found -> new Evidence(found.span(), "bean-component", found.how()))
            .orElse(new Evidence(type.span(), "bean-registered", type.id().simpleName()));
    return new BeanDefinition(
        name(type, all),
        type,
        null,
        scope,
        Conditions.of(all),
        has(type, SpringNames.PRIMARY),
        qualifiers(all),
        evidence);
  }

  private static String name(TypeDecl type, List<FoundAnnotation> all) {
    return all.stream()
        .filter(found -> found.name().equals(SpringNames.COMPONENT))
        .flatMap(found -> found.string("value").stream())
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(decapitalized(type.id().simpleName()));
  }

  private static List<String> qualifiers(List<FoundAnnotation> all) {
    return all.stream()
        .filter(found -> found.name().equals(SpringNames.QUALIFIER))
        .flatMap(found -> found.strings("value").stream())
        .toList();
  }

  /** As {@code java.beans.Introspector}: a name that starts with two capitals stays. */
  static String decapitalized(String name) {
    if (name.length() > 1
        && Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(1))) {
      return name;
    }
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private void process(TypeDecl type) {
    if (!processed.add(type.id())) {
      return;
    }
    for (TypeDecl each : annotations.hierarchy(type)) {
      List<FoundAnnotation> all = annotations.all(each);
      for (FoundAnnotation found : all) {
        if (found.name().equals(SpringNames.COMPONENT_SCAN)) {
          addScan(each, found);
        } else if (found.name().equals(SpringNames.IMPORT)) {
          found.strings("value").forEach(name -> find(name, each).ifPresent(this::register));
        }
      }
      for (MethodDecl method : each.methods()) {
        if (isFactoryMethod(method)) {
          addFactory(method, Conditions.of(all));
        }
      }
    }
  }

  private Optional<TypeDecl> find(String name, TypeDecl from) {
    return input.program().type(name, from.id().module());
  }

  private void addScan(TypeDecl at, FoundAnnotation scan) {
    ScanFilter.read(scan).ifPresent(excludes::add);
    List<String> wanted = new ArrayList<>(scan.strings("basePackages"));
    for (String name : scan.strings("basePackageClasses")) {
      wanted.add(name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "");
    }
    if (scan.merged().hasUnknown("basePackages")) {
      wanted.add("");
    }
    if (wanted.isEmpty()) {
      wanted.add(at.id().packageName());
    }
    for (String each : wanted) {
      for (String one : each.split("[,; ]+", -1)) {
        String plain = one.replaceFirst("(\\.\\*+)+$", "");
        packages.add(plain.contains("*") || plain.contains("${") ? "" : plain);
      }
    }
    sweep();
  }

  private void sweep() {
    for (TypeDecl type : candidates) {
      if (!components.containsKey(type.id()) && scannable(type) && inScan(type)) {
        register(type);
      }
    }
  }

  private boolean scannable(TypeDecl type) {
    return (type.kind() == TypeKind.CLASS || type.kind() == TypeKind.RECORD)
        && !type.modifiers().contains(Modifier.ABSTRACT)
        && (annotations.declared(type, SpringNames.COMPONENT).isPresent() || isOtherBean(type));
  }

  /** Components of other containers; Spring takes only those of the shared annotations. */
  private boolean isOtherBean(TypeDecl type) {
    return annotations.all(type).stream()
        .flatMap(found -> vocabulary.rolesOfAnnotation(found.name()).stream())
        .anyMatch(
            row ->
                row.role().equals("BEAN") && (!spring || row.attribute("mode").equals("SHARED")));
  }

  private boolean isFactoryMethod(MethodDecl method) {
    return annotations.declared(method, SpringNames.BEAN).isPresent()
        || (!spring
            && annotations.all(method).stream()
                .flatMap(found -> vocabulary.rolesOfAnnotation(found.name()).stream())
                .anyMatch(row -> row.role().equals("BEAN_FACTORY")));
  }

  private boolean inScan(TypeDecl type) {
    String name = type.id().packageName();
    return packages.stream()
            .anyMatch(p -> p.isEmpty() || name.equals(p) || name.startsWith(p + "."))
        && excludes.stream().noneMatch(filter -> filter.excludes(type, input, annotations));
  }

  private void addFactory(MethodDecl method, String outer) {
    List<FoundAnnotation> all = annotations.all(method);
    TypeDecl type = madeBy(method).orElse(null);
    if (type == null || made.stream().anyMatch(bean -> isFactory(bean, method))) {
      return;
    }
    List<String> names =
        all.stream()
            .filter(found -> found.name().equals(SpringNames.BEAN))
            .flatMap(found -> found.strings("name").stream())
            .toList();
    String own = Conditions.of(all);
    String condition = outer.isEmpty() || own.isEmpty() ? outer + own : outer + "; " + own;
    made.add(
        new BeanDefinition(
            names.isEmpty() ? method.name() : names.get(0),
            type,
            method,
            "singleton",
            condition,
            annotations.declared(method, SpringNames.PRIMARY).isPresent(),
            qualifiers(all),
            new Evidence(method.span(), "bean-factory", "@Bean " + method.name())));
    if (!components.containsKey(type.id())) {
      process(type);
    }
  }

  private static boolean isFactory(BeanDefinition bean, MethodDecl method) {
    return bean.factoryMethod().filter(m -> m.id().equals(method.id())).isPresent();
  }

  private Optional<TypeDecl> madeBy(MethodDecl method) {
    ModuleId module = method.id().type().module();
    List<TypeRef> allocated = new ArrayList<>();
    if (method.body().isPresent()) {
      LocalValues values = new LocalValues(input.program(), method.body().get());
      for (Statement statement : method.body().get().statements()) {
        if (statement instanceof Statement.Return back && back.result().isPresent()) {
          allocated.addAll(values.allocations(back.result().get()));
        }
      }
    }
    TypeRef type = allocated.size() == 1 ? allocated.get(0) : method.returnType();
    return input
        .program()
        .type(type.name(), module)
        .or(() -> input.program().type(method.returnType().name(), module));
  }

  /** Interfaces that a framework implements: repositories, mappers, clients. */
  private void addProxies() {
    for (TypeDecl type : candidates) {
      if (type.kind() == TypeKind.INTERFACE && isProxied(type)) {
        components.putIfAbsent(type.id(), component(type));
      }
    }
  }

  private boolean isProxied(TypeDecl type) {
    boolean annotated =
        vocabulary.annotationsWithRole("PROXY_INTERFACE").stream()
            .anyMatch(row -> annotations.declared(type, row.subject()).isPresent());
    return annotated
        || (annotations
                .declared(type, "org.springframework.data.repository.NoRepositoryBean")
                .isEmpty()
            && input.program().superNames(type).stream()
                .anyMatch(name -> vocabulary.typeHasRole(name, "REPOSITORY_BASE")));
  }

  /** Classes that the modules themselves publish as auto-configurations. */
  private List<TypeDecl> autoConfigurations() {
    List<TypeDecl> found = new ArrayList<>();
    for (ResourceFile file : input.resources()) {
      boolean list = file.path().endsWith("AutoConfiguration.imports");
      boolean factories = file.name().equals("spring.factories");
      if (modules.contains(file.module()) && (list || factories)) {
        for (String name : file.content().get().split("[\\s,=\\\\]+", -1)) {
          input
              .program()
              .type(name, file.module())
              .filter(type -> type.kind() == TypeKind.CLASS)
              .filter(type -> list || annotations.declared(type, SpringNames.COMPONENT).isPresent())
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private boolean has(TypeDecl type, String annotation) {
    return annotations.onType(type, annotation).isPresent();
  }

  static boolean isOrdinary(MethodDecl method) {
    return method.kind() == MethodKind.METHOD;
  }
}
