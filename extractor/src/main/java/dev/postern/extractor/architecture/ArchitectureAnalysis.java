package dev.postern.extractor.architecture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recovers the architecture.
 *
 * <pre>
 *   modules ─┐                      settings, code, files, descriptors
 *            ├─► parts with roles ─────────────────────────────────────► links ─► what follows
 *   images ──┘                                                                    from the roles
 * </pre>
 *
 * Links that a file states come before those that a library suggests, so that a suggestion counts
 * only where nothing is stated.
 */
public final class ArchitectureAnalysis {

  private static final String NAME = "spring.application.name";

  private final ArchitectureVocabulary vocabulary;

  public ArchitectureAnalysis(ArchitectureVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The parts and what connects them. */
  public ArchitectureResult recover(ArchitectureInput given) {
    ArchitectureInput input = withHandedOut(given);
    Blueprint blueprint = new Blueprint();
    Descriptors descriptors = new Descriptors(input.files());
    new PartFinder(input, vocabulary, blueprint).find(descriptors.containers());
    FileLinks files = new FileLinks(input, blueprint);
    files.addServers();
    CodeLinks code = new CodeLinks(input, vocabulary, blueprint);
    code.addCalls();
    files.add();
    new SettingLinks(input, vocabulary, blueprint).add();
    new ContainerLinks(input, vocabulary, blueprint).add();
    code.addUses();
    new GatewayLinks(blueprint).add();
    InferredLinks inferred = new InferredLinks(blueprint);
    inferred.addServers();
    inferred.addUser(descriptors.entries());
    return blueprint.result();
  }

  /** The logical names of the modules, which code uses to call them. */
  public static Set<String> logicalNames(List<ModuleSource> modules) {
    Set<String> names = new LinkedHashSet<>();
    modules.forEach(module -> name(module).ifPresent(names::add));
    return names;
  }

  private static Optional<String> name(ModuleSource module) {
    return module.settings().stream()
        .filter(each -> each.key().equals(NAME) && !each.value().isBlank())
        .map(Setting::value)
        .findFirst();
  }

  private ArchitectureInput withHandedOut(ArchitectureInput given) {
    ConfigRepository handedOut = new ConfigRepository(given.files(), logicalNames(given.modules()));
    List<ModuleSource> modules = new ArrayList<>();
    for (ModuleSource module : given.modules()) {
      List<Setting> settings = new ArrayList<>(module.settings());
      settings.removeIf(each -> handedOut.holds(each.span().file()));
      boolean client =
          ModuleSigns.uses(module, Role.CONFIGURATION_SERVER, vocabulary, given.signs());
      name(module).ifPresent(name -> settings.addAll(handedOut.settings(name, client)));
      modules.add(
          new ModuleSource(
              module.directory(),
              module.artifact(),
              module.application(),
              module.directories(),
              module.artifacts(),
              settings,
              module.evidence()));
    }
    return new ArchitectureInput(modules, given.files(), given.signs());
  }
}
