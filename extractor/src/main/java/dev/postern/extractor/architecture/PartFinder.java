package dev.postern.extractor.architecture;

import dev.postern.extractor.architecture.ArchitectureVocabulary.Row;
import dev.postern.extractor.architecture.ArchitectureVocabulary.Sign;
import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.workspace.build.RelativePaths;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes parts of modules that start and of containers, and says what each is for. */
final class PartFinder {

  static final String USER = "user";

  private static final List<String> NAME_KEYS =
      List.of("spring.application.name", "quarkus.application.name", "micronaut.application.name");
  private static final Pattern GATEWAY_NAME = Pattern.compile("(?i)\\bapi-?gateway\\b|gateway$");
  private static final Pattern INSTALLED =
      Pattern.compile("(?im)\\b(?:install|add)\\b[^\\n]*\\b(nginx|apache2|httpd|haproxy)\\b");
  private static final Pattern FRONT_END =
      Pattern.compile("\"(?:@angular/core|react-dom|vue|svelte|next|nuxt|angular|ember-source)\"");
  private static final Pattern RUNTIME =
      Pattern.compile(
          "(?:.*/)?(?:openjdk|eclipse-temurin|amazoncorretto|java|maven|gradle|.*jdk.*"
              + "|.*jre.*|distroless.*|alpine|ubuntu|debian|centos)(?::.*)?");

  private final ArchitectureInput input;
  private final ArchitectureVocabulary vocabulary;
  private final Blueprint blueprint;
  private final Map<Container, ModuleSource> homes = new LinkedHashMap<>();

  PartFinder(ArchitectureInput input, ArchitectureVocabulary vocabulary, Blueprint blueprint) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.blueprint = blueprint;
  }

  void find(List<Container> containers) {
    for (Container container : containers) {
      home(container).ifPresent(module -> homes.put(container, module));
    }
    // the people who come in are called so
    Set<String> taken = new TreeSet<>(Set.of(USER));
    for (ModuleSource module : input.modules()) {
      module(module, taken);
    }
    for (Container container : containers) {
      if (!homes.containsKey(container)) {
        bare(container);
      }
    }
  }

  private void module(ModuleSource module, Set<String> taken) {
    List<Container> own =
        homes.entrySet().stream()
            .filter(each -> each.getValue().equals(module))
            .map(Map.Entry::getKey)
            .toList();
    Optional<Setting> logical = logicalName(module);
    String folder = RelativePaths.name(module.directory());
    List<String> names = new ArrayList<>();
    logical.ifPresent(each -> names.add(each.value()));
    own.forEach(each -> names.add(each.name));
    names.add(module.artifact());
    names.add(folder.equals(".") ? "application" : folder);
    names.add(module.application());
    String name =
        names.stream()
            .filter(each -> !Blueprint.normal(each).isEmpty())
            .filter(each -> !taken.contains(Blueprint.normal(each)))
            .findFirst()
            .orElse(module.application() + taken.size());
    taken.add(Blueprint.normal(name));
    Part part =
        blueprint.add(new Part(name, Role.SERVICE, "", Confidence.CONFIRMED, module.evidence()));
    part.module = module;
    logical.ifPresent(
        each -> part.also(new Evidence(each.span(), "application-name", each.value())));
    part.ports.addAll(ports(module));
    own.forEach(each -> runsIn(part, each));
    names.stream()
        .filter(each -> !each.equals("application"))
        .forEach(each -> blueprint.alias(part, each));
    roles(part, module);
  }

  private void runsIn(Part part, Container container) {
    if (part.container == null) {
      part.container = container;
    } else {
      part.container.add(container);
    }
    part.ports.addAll(container.published);
    if (container.reachable) {
      part.trait("published");
    }
    container.hostNames.forEach(each -> blueprint.alias(part, each));
    part.also(new Evidence(container.span, "container", "container " + container.name));
  }

  private void roles(Part part, ModuleSource module) {
    List<Evidence> because = new ArrayList<>();
    for (Row row : vocabulary.rows()) {
      Optional<Evidence> sign = row.sign() == Sign.SERVES ? sign(row, module) : Optional.empty();
      if (sign.isPresent()) {
        if (because.isEmpty()) {
          part.plays(row.role(), row.technology(), sign.get());
        } else if (part.role() != row.role()) {
          part.trait(row.role().name().toLowerCase(java.util.Locale.ROOT));
        }
        because.add(sign.get());
      }
    }
    if (because.isEmpty() && GATEWAY_NAME.matcher(part.name).find()) {
      part.plays(
          Role.GATEWAY, "", new Evidence(module.evidence().span(), "name-of-gateway", part.name));
    }
  }

  /** Where a module shows what a row names. */
  private Optional<Evidence> sign(Row row, ModuleSource module) {
    return ModuleSigns.of(row, module, input.signs());
  }

  private static Optional<Setting> logicalName(ModuleSource module) {
    return module.settings().stream()
        .filter(each -> NAME_KEYS.contains(each.key()))
        .filter(each -> !each.value().isBlank())
        .filter(each -> !each.value().contains("${") && !each.value().contains("@"))
        .min(Comparator.comparing(Setting::profile));
  }

  /** The module that a container runs: that it is built from, or that has its name. */
  private Optional<ModuleSource> home(Container container) {
    Optional<ModuleSource> built = built(container);
    if (built.isPresent()) {
      return built;
    }
    boolean known = !container.image.isEmpty() && vocabulary.image(container.image).isPresent();
    if (known) {
      return Optional.empty();
    }
    String image = container.image.replaceFirst("[:@].*$", "");
    Set<String> names = new TreeSet<>(Set.of(Blueprint.normal(container.name)));
    if (!RUNTIME.matcher(container.image).matches()) {
      names.add(Blueprint.normal(RelativePaths.name(image)));
    }
    container.hostNames.forEach(each -> names.add(Blueprint.normal(each)));
    names.remove("");
    List<ModuleSource> same =
        input.modules().stream()
            .filter(module -> names(module).stream().anyMatch(names::contains))
            .toList();
    if (same.size() == 1) {
      return Optional.of(same.get(0));
    }
    return same.isEmpty() ? related(container) : Optional.empty();
  }

  /** The only module whose name goes on before or after that of the container, or has its port. */
  private Optional<ModuleSource> related(Container container) {
    String key = Blueprint.normal(container.name);
    String image =
        Blueprint.normal(RelativePaths.name(container.image.replaceFirst("[:@].*$", "")));
    List<ModuleSource> found =
        input.modules().stream()
            .filter(
                module ->
                    names(module).stream()
                        .anyMatch(name -> goesOn(name, key) || goesOn(image, name)))
            .toList();
    if (found.isEmpty()) {
      found =
          input.modules().stream()
              .filter(module -> !homes.containsValue(module))
              .filter(module -> ports(module).stream().anyMatch(container.ports::contains))
              .toList();
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean goesOn(String longer, String shorter) {
    return shorter.length() > 3 && (longer.endsWith(shorter) || longer.startsWith(shorter));
  }

  private static List<Integer> ports(ModuleSource module) {
    return module.settings().stream()
        .filter(each -> ArchitectureVocabulary.canonical(each.key()).equals("serverport"))
        .flatMap(each -> ComposeReader.number(each.value()).stream())
        .filter(port -> port > 0)
        .toList();
  }

  private static Set<String> names(ModuleSource module) {
    Set<String> names = new TreeSet<>();
    names.add(Blueprint.normal(module.artifact()));
    names.add(Blueprint.normal(RelativePaths.name(module.directory())));
    logicalName(module).ifPresent(each -> names.add(Blueprint.normal(each.value())));
    names.remove("");
    return names;
  }

  private Optional<ModuleSource> built(Container container) {
    if (container.build.isEmpty()) {
      return Optional.empty();
    }
    String file = container.dockerfile.isEmpty() ? "" : RelativePaths.parent(container.dockerfile);
    for (String place : List.of(file, container.build)) {
      Optional<ModuleSource> found =
          input.modules().stream()
              .filter(module -> !place.isEmpty() && !place.equals("."))
              .filter(module -> !module.directory().equals("."))
              .filter(module -> RelativePaths.isBelow(place, module.directory()))
              .max(Comparator.comparingInt(module -> module.directory().length()));
      if (found.isPresent()) {
        return found;
      }
    }
    List<ModuleSource> below =
        input.modules().stream()
            .filter(module -> RelativePaths.isBelow(module.directory(), container.build))
            .toList();
    return below.size() == 1 ? Optional.of(below.get(0)) : Optional.empty();
  }

  /** A container that runs no module of the repository. */
  private void bare(Container container) {
    Optional<Row> row = vocabulary.image(container.image);
    if (row.isEmpty()
        && (container.image.isEmpty() || RUNTIME.matcher(container.image).matches())) {
      Matcher installed = INSTALLED.matcher(container.recipe);
      row = vocabulary.image(installed.find() ? installed.group(1) : container.name);
    }
    Role role = row.map(Row::role).orElse(Role.SERVICE);
    boolean frontEnd = isFrontEnd(container);
    if (frontEnd && (row.isEmpty() || role == Role.WEB_SERVER)) {
      role = Role.WEB_APPLICATION;
    }
    if (role == Role.IGNORED) {
      return;
    }
    String from = container.image.isEmpty() ? container.build : container.image;
    Part part =
        blueprint.add(
            new Part(
                container.name,
                role,
                row.map(Row::technology).orElse(""),
                row.isPresent() || frontEnd ? Confidence.CONFIRMED : Confidence.LIKELY,
                new Evidence(container.span, "container", "container of " + from)));
    part.container = container;
    part.ports.addAll(container.published);
    if (container.reachable) {
      part.trait("published");
    }
    container.hostNames.forEach(each -> blueprint.alias(part, each));
  }

  private boolean isFrontEnd(Container container) {
    String folder = container.build;
    return !folder.isEmpty()
        && input.files().stream()
            .filter(file -> file.name().equals("package.json"))
            .filter(file -> file.folder().equals(folder))
            .anyMatch(file -> FRONT_END.matcher(file.content().get()).find());
  }
}
