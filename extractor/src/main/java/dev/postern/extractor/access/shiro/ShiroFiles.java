package dev.postern.extractor.access.shiro;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.DeclaredFilter;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.application.TextFile;
import dev.postern.extractor.access.application.XmlBeans;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.workspace.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Shiro's definitions outside code: the sections {@code [main]} and {@code [urls]} of an INI file
 * ({@code IniWebEnvironment}: the file that is named, else {@code /WEB-INF/shiro.ini}, else one on
 * the class path), a {@code ShiroFilterFactoryBean} in XML, and the default of the web starter,
 * which asks for a sign-in everywhere ({@code AbstractShiroWebConfiguration}).
 */
final class ShiroFiles {

  /**
   * What a file says.
   *
   * @param mapped servlet patterns that the filter is mapped to; empty for all
   */
  record Found(
      String name, ShiroModel.Definitions definitions, List<String> mapped, Evidence evidence) {}

  private static final Pattern CLASS = Pattern.compile("[a-z]\\w*(\\.\\w+)+");

  private final ProtectedApplication application;
  private final ConfigurationView configuration;

  ShiroFiles(ProtectedApplication application, ConfigurationView configuration) {
    this.application = application;
    this.configuration = configuration;
  }

  /** The definitions that are in force. */
  Optional<Found> read() {
    return ini().or(this::xml).or(this::starter);
  }

  private Optional<Found> ini() {
    List<DeclaredFilter> filters =
        application.filters().stream()
            .filter(each -> each.className().matches(".*\\.(Ini)?ShiroFilter"))
            .toList();
    if (filters.isEmpty() || application.shiroFiles().isEmpty()) {
      return Optional.empty();
    }
    TextFile file = application.shiroFiles().get(0);
    ShiroModel.Definitions definitions = new ShiroModel.Definitions();
    String section = "";
    for (String line : file.text().split("\\R", -1)) {
      String text = line.strip();
      if (text.startsWith("[")) {
        section = text;
      } else if (text.indexOf('=') > 0 && !text.startsWith("#") && !text.startsWith(";")) {
        String key = text.substring(0, text.indexOf('=')).strip();
        entry(section, key, text.substring(text.indexOf('=') + 1).strip(), definitions);
      }
    }
    return Optional.of(
        new Found(
            file.path(),
            definitions,
            mapped(filters),
            new Evidence(SourceSpan.file(file.path()), "shiro-chains", file.path())));
  }

  private static List<String> mapped(List<DeclaredFilter> filters) {
    List<String> patterns = filters.stream().flatMap(each -> each.patterns().stream()).toList();
    return patterns.contains("/*") ? List.of() : patterns;
  }

  private void entry(String section, String key, String value, ShiroModel.Definitions definitions) {
    if (section.equals("[urls]")) {
      definitions.path(key, value);
    } else if (section.equals("[main]")) {
      boolean made = key.indexOf('.') < 0 && CLASS.matcher(value).matches();
      if (made) {
        definitions.filter(key, object(value));
      } else if (key.endsWith(".enabled")) {
        definitions.filter(
            key.substring(0, key.length() - ".enabled".length()),
            new Value.Unknown("a filter that is switched"));
      }
    }
  }

  private Value object(String name) {
    Optional<TypeDecl> type =
        application.types().stream().filter(each -> each.name().equals(name)).findFirst();
    return type.<Value>map(Value.Instance::new)
        .orElseGet(() -> new Value.Unknown("an object of " + name));
  }

  private Optional<Found> xml() {
    return application.beanFiles().beansOf("ShiroFilterFactoryBean", configuration).stream()
        .findFirst()
        .map(this::bean);
  }

  private Found bean(XmlBeans.Placed placed) {
    ShiroModel.Definitions definitions = new ShiroModel.Definitions();
    XmlElement bean = placed.element();
    XmlBeans.property(bean, "filterChainDefinitions")
        .ifPresent(text -> ShiroModel.lines(text, definitions.paths().entries()));
    for (XmlElement each : bean.children("property")) {
      String name = each.attribute("name").orElse("");
      if (name.equals("filterChainDefinitionMap")) {
        definitions.escape("a map of definitions", placed.evidence("shiro-chains", name));
      } else if (name.equals("filters")) {
        each.children("map", "entry").forEach(entry -> named(entry, definitions));
      }
    }
    return new Found(
        placed.file().path(),
        definitions,
        List.of(),
        placed.evidence("shiro-chains", "ShiroFilterFactoryBean"));
  }

  private void named(XmlElement entry, ShiroModel.Definitions definitions) {
    String reference =
        entry
            .attribute("value-ref")
            .or(() -> entry.child("ref").flatMap(ref -> ref.attribute("bean")))
            .orElse("");
    String type =
        application
            .beanFiles()
            .bean(reference, configuration)
            .flatMap(bean -> bean.element().attribute("class"))
            .orElse(reference);
    definitions.filter(entry.attribute("key").orElse(""), object(type));
  }

  private Optional<Found> starter() {
    boolean web =
        application.libraries().stream()
            .anyMatch(library -> library.name().equals("shiro-spring-boot-web-starter"));
    if (!web) {
      return Optional.empty();
    }
    ShiroModel.Definitions definitions = new ShiroModel.Definitions();
    definitions.path("/**", "authc");
    Evidence at =
        new Evidence(application.evidence().span(), "shiro-chains", "default of the web starter");
    return Optional.of(new Found("shiro-starter", definitions, List.of(), at));
  }
}
