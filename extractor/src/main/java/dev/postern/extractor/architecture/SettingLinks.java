package dev.postern.extractor.architecture;

import dev.postern.extractor.architecture.ArchitectureVocabulary.Row;
import dev.postern.extractor.architecture.ArchitectureVocabulary.Sign;
import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that configuration states: of modules, and of containers by their environment. */
final class SettingLinks {

  /** Keys whose values name hosts that nothing connects to. */
  private static final Pattern SILENT =
      Pattern.compile(
          "server|management\\.server|eureka\\.instance|spring\\.application|info|logging\\.level"
              + "|springdoc|swagger|.*(?:cors|allowed-?origins|redirect-?ur[il]|license|contact"
              + "|terms-?of|namespace|discovery\\.hostname|advertised|listeners?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SOURCES =
      Pattern.compile("springcloudconfigserver(?:git|svn)(?:repos.*)?uri");

  /** {@code git@host:owner/name}, as programs that copy files write it. */
  private static final Pattern COPIED = Pattern.compile("[\\w.-]+@([\\w.-]+):[^/].*");

  private final ArchitectureInput input;
  private final ArchitectureVocabulary vocabulary;
  private final Blueprint blueprint;
  private final DefaultParts defaults;

  SettingLinks(ArchitectureInput input, ArchitectureVocabulary vocabulary, Blueprint blueprint) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.blueprint = blueprint;
    this.defaults = new DefaultParts(blueprint);
  }

  /** Links all parts; those whose target is named before those where it must be looked for. */
  void add() {
    for (boolean named : List.of(true, false)) {
      for (Part part : blueprint.parts()) {
        settings(part).forEach(each -> setting(part, each, named));
      }
    }
  }

  private static List<Setting> settings(Part part) {
    List<Setting> all = new ArrayList<>();
    part.module().ifPresent(module -> all.addAll(module.settings()));
    part.container().ifPresent(container -> all.addAll(container.environment.values()));
    return all;
  }

  private void setting(Part part, Setting setting, boolean named) {
    String value = setting.value();
    if (value.isBlank() || isSilent(setting.key())) {
      return;
    }
    if (SOURCES.matcher(ArchitectureVocabulary.canonical(setting.key())).matches()) {
      if (named) {
        sources(part, setting);
      }
      return;
    }
    List<Row> rows = vocabulary.key(setting.key());
    if (setting.shared() && !rows.isEmpty() && !uses(part, rows.get(0).role())) {
      return;
    }
    List<Mention> mentions = rows.isEmpty() ? Mention.in(value) : Mention.inHostList(value);
    for (Mention mention : mentions) {
      Optional<Part> target = blueprint.at(mention.host(), mention.port());
      if (target.isPresent() && named) {
        connect(part, target.get(), Confidence.CONFIRMED, setting, mention);
      } else if (target.isEmpty() && !named && !rows.isEmpty()) {
        unnamed(part, setting, rows.get(0), mention);
      } else if (target.isEmpty() && !named) {
        outside(part, setting, mention);
      }
    }
  }

  private boolean uses(Part part, Role role) {
    return part.module()
        .map(module -> ModuleSigns.uses(module, role, vocabulary, input.signs()))
        .orElse(true);
  }

  private static boolean isSilent(String key) {
    String[] parts = key.split("\\.", -1);
    StringBuilder prefix = new StringBuilder();
    for (String part : parts) {
      prefix.append(prefix.length() == 0 ? "" : ".").append(part);
      if (SILENT.matcher(prefix).matches()) {
        return true;
      }
    }
    return false;
  }

  private void connect(
      Part part, Part target, Confidence confidence, Setting setting, Mention mention) {
    blueprint.connect(part, target, confidence, why(setting));
    blueprint.protocol(part, target, mention.scheme().toUpperCase(Locale.ROOT));
  }

  /** The host is none of the known names: the one part it can be, or one that is not here. */
  private void unnamed(Part part, Setting setting, Row row, Mention mention) {
    String technology = technology(row, setting.value());
    if (row.role() == Role.DATABASE && isEmbedded(setting.value())) {
      part.trait("in_memory_data_store");
      return;
    }
    boolean linked =
        blueprint.parts(row.role(), technology).stream()
            .anyMatch(each -> blueprint.areLinked(part, each));
    if (linked || part.role() == row.role()) {
      return;
    }
    defaults
        .find(part, row.role(), technology)
        .or(() -> defaults.make(part, row.role(), technology, mention, why(setting)))
        .ifPresent(target -> connect(part, target, Confidence.LIKELY, setting, mention));
  }

  private String technology(Row row, String value) {
    if (!row.technology().isEmpty()) {
      return row.technology();
    }
    for (String scheme : Arrays.asList(value.toLowerCase(Locale.ROOT).split(":", -1))) {
      List<Row> known = vocabulary.matching(Sign.SCHEME, scheme);
      if (!known.isEmpty()) {
        return known.get(0).technology();
      }
    }
    return "";
  }

  private static boolean isEmbedded(String url) {
    return url.matches("(?i)(?:jdbc|r2dbc):(?:h2|hsqldb|derby|sqlite):(?!tcp:|ssl:|hsql:).*");
  }

  private void outside(Part part, Setting setting, Mention mention) {
    boolean address =
        mention.scheme().startsWith("http")
            || setting.key().toLowerCase(Locale.ROOT).matches(".*(?:host|server|endpoint)");
    if (address && mention.isPublic() && part.module().isPresent()) {
      Part external =
          blueprint.add(
              new Part(mention.host(), Role.EXTERNAL_SERVICE, "", Confidence.LIKELY, why(setting)));
      connect(part, external, Confidence.LIKELY, setting, mention);
    }
  }

  private void sources(Part part, Setting setting) {
    boolean fromFiles =
        settings(part).stream()
            .filter(each -> each.key().equals("spring.profiles.active"))
            .anyMatch(each -> each.value().strip().equals("native"));
    if (fromFiles) {
      // the profile takes files instead of a repository
      return;
    }
    List<Mention> mentions = new ArrayList<>(Mention.in(setting.value()));
    Matcher copied = COPIED.matcher(setting.value());
    if (copied.matches()) {
      mentions.add(new Mention("ssh", copied.group(1), 0, 0));
    }
    for (Mention mention : mentions) {
      if (mention.scheme().equals("file") || Blueprint.isLocal(mention.host())) {
        continue;
      }
      Optional<Row> hoster =
          vocabulary.matching(Sign.HOSTER, mention.host().toLowerCase(Locale.ROOT)).stream()
              .findFirst();
      String technology = hoster.map(Row::technology).orElse("Git");
      Part external =
          blueprint.add(
              new Part(
                  technology.toLowerCase(Locale.ROOT) + "-repository",
                  Role.SOURCE_REPOSITORY,
                  technology,
                  Confidence.CONFIRMED,
                  why(setting)));
      connect(part, external, Confidence.CONFIRMED, setting, mention);
    }
  }

  /** The key, not the value: that may hold a password. */
  static Evidence why(Setting setting) {
    return new Evidence(setting.span(), "architecture-setting", setting.key());
  }
}
