package dev.postern.extractor.architecture;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.workspace.build.RelativePaths;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links that files of servers state: of web servers and proxies, collectors of figures and logs,
 * and dashboards. A file belongs to the container that is built beside it or has it mounted, or to
 * the only part that reads files of its form.
 */
final class FileLinks {

  /** A form of files, and the role of what reads it. */
  private record Form(Role role, String technology, Pattern sign) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(Role.WEB_SERVER, "Apache httpd", sign("(?im)^\\s*ProxyPass(?:Match)?\\s")),
          new Form(
              Role.WEB_SERVER,
              "Nginx",
              sign("(?m)^\\s*proxy_pass\\s|^\\s*upstream\\s+\\S+\\s*\\{")),
          new Form(
              Role.WEB_SERVER,
              "HAProxy",
              sign("(?m)^\\s*(?:backend|frontend|listen)\\s+\\S+\\s*$")),
          new Form(Role.METRICS_SERVER, "Prometheus", sign("(?m)^scrape_configs\\s*:")),
          new Form(Role.MONITORING_DASHBOARD, "Grafana", sign("(?m)^datasources\\s*:")),
          new Form(Role.LOGGING_SERVER, "Logstash", sign("(?s)\\binput\\s*\\{.*\\boutput\\s*\\{")),
          new Form(
              Role.LOGGING_SERVER, "log shipper", sign("(?m)^(?:filebeat|output)\\.\\S+\\s*:")));
  private static final Pattern LOGGED =
      Pattern.compile("(?:logback|log4j2?)[^/]*\\.xml|.*/logback[^/]*\\.xml");
  private static final Pattern APPENDER =
      Pattern.compile("(?i)class=\"[^\"]*(Logstash|Gelf|Fluen|loki)[^\"]*\"|<(Socket|Gelf)\\b");
  private static final Pattern SHIPPER =
      Pattern.compile("(filebeat|fluent-bit|promtail|vector)[^/]*\\.(?:ya?ml|conf)");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*#.*$");

  private final ArchitectureInput input;
  private final Blueprint blueprint;
  private final DefaultParts defaults;

  FileLinks(ArchitectureInput input, Blueprint blueprint) {
    this.input = input;
    this.blueprint = blueprint;
    this.defaults = new DefaultParts(blueprint);
  }

  private static Pattern sign(String regex) {
    return Pattern.compile(regex);
  }

  /** Web servers that only their files show, to be made before others look for them. */
  void addServers() {
    for (TextSource file : input.files()) {
      Optional<Form> form = form(file);
      if (form.isEmpty() || form.get().role() != Role.WEB_SERVER) {
        continue;
      }
      Optional<Part> reader = reader(file);
      reader
          .filter(part -> part.role() == Role.SERVICE)
          .ifPresent(
              part ->
                  part.plays(
                      Role.WEB_SERVER,
                      form.get().technology(),
                      new Evidence(
                          SourceSpan.file(file.path()), "server-file", form.get().technology())));
      if (reader.isEmpty()) {
        String technology = form.get().technology();
        String name = technology.equals("Apache httpd") ? "apache-server" : technology;
        blueprint.add(
            new Part(
                name.toLowerCase(java.util.Locale.ROOT),
                Role.WEB_SERVER,
                technology,
                Confidence.LIKELY,
                new Evidence(SourceSpan.file(file.path()), "server-file", technology)));
      }
    }
  }

  void add() {
    for (TextSource file : input.files()) {
      if (LOGGED.matcher(file.name()).matches()) {
        logged(file);
      } else {
        Optional<Part> reader = reader(file);
        reader.ifPresent(part -> mentions(file, part));
        Matcher shipper = SHIPPER.matcher(file.name());
        if (reader.isEmpty() && shipper.matches()) {
          shipped(file, shipper.group(1));
        }
      }
    }
  }

  private static Optional<Form> form(TextSource file) {
    String name = file.name();
    boolean read =
        file.isYaml()
            || name.endsWith(".conf")
            || name.endsWith(".cfg")
            || name.endsWith(".template");
    if (!read) {
      return Optional.empty();
    }
    String text = file.content().get();
    return FORMS.stream().filter(form -> form.sign().matcher(text).find()).findFirst();
  }

  /** The part that reads a file. */
  private Optional<Part> reader(TextSource file) {
    Optional<Form> form = form(file);
    Optional<Part> holder = holder(file, form);
    if (holder.isPresent() || form.isEmpty()) {
      return holder;
    }
    Optional<Part> named =
        blueprint.parts().stream()
            .filter(part -> part.module().isEmpty() && part.container().isPresent())
            .filter(part -> isBelowFolderOf(part.container().get(), file.path()))
            .findFirst();
    if (named.isPresent()) {
      return named;
    }
    List<Part> able = blueprint.parts(form.get().role(), form.get().technology());
    if (able.isEmpty() && form.get().role() == Role.WEB_SERVER) {
      able = blueprint.parts(Role.WEB_APPLICATION);
    }
    return able.size() == 1 ? Optional.of(able.get(0)) : Optional.empty();
  }

  /** The part whose container sees the file and that runs none of our modules. */
  private Optional<Part> holder(TextSource file, Optional<Form> form) {
    boolean settings = form.isPresent() || file.name().matches(".*\\.(?:conf|cfg|ini|properties)");
    if (!settings) {
      return Optional.empty();
    }
    return blueprint.parts().stream()
        .filter(part -> part.module().isEmpty() && part.container().isPresent())
        .filter(part -> sees(part.container().get(), file.path()))
        .findFirst();
  }

  private static boolean sees(Container container, String path) {
    String recipe =
        container.dockerfile.isEmpty()
            ? container.build
            : RelativePaths.parent(container.dockerfile);
    boolean built = !recipe.isEmpty() && !recipe.equals(".") && RelativePaths.isBelow(path, recipe);
    return built || container.mounts.stream().anyMatch(each -> RelativePaths.isBelow(path, each));
  }

  /** A folder named like a container holds its files. */
  private static boolean isBelowFolderOf(Container container, String path) {
    for (String segment : RelativePaths.parent(path).split("/", -1)) {
      String folder = Blueprint.normal(segment);
      if (container.hostNames.stream().anyMatch(each -> Blueprint.normal(each).equals(folder))) {
        return true;
      }
    }
    return false;
  }

  /** Logs that are shipped from inside of containers: the shipper is named where they are built. */
  private void shipped(TextSource file, String shipper) {
    for (Part part : blueprint.parts()) {
      boolean ships =
          part.container().map(each -> each.recipe.contains(shipper)).orElse(false)
              || (part.module().isPresent() && holds(part.module().get(), file.path()));
      if (ships) {
        mentions(file, part);
      }
    }
  }

  private void mentions(TextSource file, Part part) {
    String text = LINE_COMMENT.matcher(file.content().get()).replaceAll("");
    for (Mention mention : Mention.in(text)) {
      SourceSpan at = SourceSpan.line(file.path(), mention.line(text));
      Evidence why = new Evidence(at, "server-file", mention.host());
      blueprint
          .at(mention.host(), mention.port())
          .ifPresent(target -> blueprint.connect(part, target, Confidence.CONFIRMED, why));
    }
  }

  /** Where a module sends its logs. */
  private void logged(TextSource file) {
    Optional<Part> owner =
        blueprint.parts().stream()
            .filter(part -> part.module().isPresent())
            .filter(part -> holds(part.module().get(), file.path()))
            .findFirst();
    String raw = file.content().get();
    String text = COMMENT.matcher(raw).replaceAll("");
    Matcher appender = APPENDER.matcher(text);
    if (owner.isEmpty() || !appender.find()) {
      return;
    }
    String kind = String.valueOf(appender.group(1)).toLowerCase(java.util.Locale.ROOT);
    String technology =
        switch (kind) {
          case "logstash" -> "Logstash";
          case "gelf" -> "Graylog";
          case "fluen" -> "Fluentd";
          case "loki" -> "Loki";
          default -> "";
        };
    for (Mention mention : Mention.in(text)) {
      SourceSpan at = SourceSpan.line(file.path(), mention.line(text));
      Evidence why = new Evidence(at, "log-appender", mention.host());
      blueprint
          .at(mention.host(), mention.port())
          .or(() -> defaults.find(owner.get(), Role.LOGGING_SERVER, technology))
          .or(() -> defaults.make(owner.get(), Role.LOGGING_SERVER, technology, mention, why))
          .ifPresent(to -> blueprint.connect(owner.get(), to, Confidence.CONFIRMED, why));
    }
  }

  private static boolean holds(ModuleSource module, String path) {
    return module.directories().stream()
        .anyMatch(directory -> RelativePaths.isBelow(path, directory));
  }
}
