package dev.postern.extractor.architecture;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.fact.ArchitectureFact;
import dev.postern.extractor.workspace.config.ConfigFile;
import dev.postern.extractor.workspace.config.ConfigurationReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A made-up repository, told file by file. */
final class Example {
  private final List<ModuleSource> modules = new ArrayList<>();
  private final List<TextSource> files = new ArrayList<>();
  private final List<CodeSign> signs = new ArrayList<>();

  /** A module with a main class; its configuration as YAML. */
  Example module(String directory, String configuration, String... artifacts) {
    String file = directory + "/src/main/resources/application.yml";
    List<Setting> settings =
        new ConfigurationReader()
            .read(List.of(new ConfigFile(file, configuration, "", 0))).entries().stream()
                .map(
                    each ->
                        new Setting(
                            each.key(),
                            each.resolved().orElse(each.rawValue()),
                            each.profile(),
                            each.span()))
                .toList();
    SourceSpan main = SourceSpan.line(directory + "/src/main/java/Main.java", 3);
    modules.add(
        new ModuleSource(
            directory,
            directory,
            directory,
            Set.of(directory),
            Set.of(artifacts),
            settings,
            new Evidence(main, "application-main", "Main starts")));
    return this;
  }

  Example file(String path, String content) {
    files.add(new TextSource(path, () -> content));
    return this;
  }

  Example sign(String directory, CodeSign.Kind kind, String value, String detail) {
    SourceSpan span = SourceSpan.line(directory + "/src/main/java/Code.java", 7);
    signs.add(new CodeSign(directory, kind, value, detail, span));
    return this;
  }

  Example annotated(String directory, String annotation) {
    return sign(directory, CodeSign.Kind.ANNOTATION, annotation, "");
  }

  ArchitectureResult recover() {
    return new ArchitectureAnalysis(ArchitectureVocabulary.bundled())
        .recover(new ArchitectureInput(modules, files, signs));
  }

  /** {@code name: ROLE technology} of each part, sorted. */
  Set<String> parts() {
    Set<String> found = new TreeSet<>();
    for (ArchitectureFact.Component each : recover().components()) {
      found.add((each.name() + ": " + each.role() + " " + each.technology()).strip());
    }
    return found;
  }

  /** {@code from -> to} of each connection, sorted, without those of the user. */
  Set<String> links() {
    Set<String> found = new TreeSet<>();
    for (ArchitectureFact.Connection each : recover().connections()) {
      if (!each.from().equals("user")) {
        found.add(each.from() + " -> " + each.to());
      }
    }
    return found;
  }

  /** Names of the parts that people come to. */
  Set<String> doors() {
    Set<String> found = new TreeSet<>();
    for (ArchitectureFact.Connection each : recover().connections()) {
      if (each.from().equals("user")) {
        found.add(each.to());
      }
    }
    return found;
  }
}
