package dev.postern.extractor.architecture;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.workspace.build.RelativePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the services of Docker Compose files (Compose specification, 2024). */
final class ComposeReader {

  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\{([A-Za-z_]\\w*)(?::?[-?]([^}]*))?}|\\$([A-Za-z_]\\w*)");
  private static final Pattern PORT = Pattern.compile("(?:[\\d.]+:)?(?:(\\d+):)?(\\d+)(?:/\\w+)?");
  private static final String SOCKET = "docker.sock";

  /** Whether a file reads like one of Compose: a mapping of services with images or builds. */
  static boolean isCompose(TextSource file, YamlTree tree) {
    return services(file, tree).entries().values().stream()
        .anyMatch(each -> each.at("image").isPresent() || each.at("build").isPresent());
  }

  /** The first version of the format had the services at the top. */
  private static YamlTree services(TextSource file, YamlTree tree) {
    YamlTree services = tree.at("services");
    return !services.isPresent() && file.name().contains("compose") ? tree : services;
  }

  /** The services of a file, in its order. */
  List<Container> read(TextSource file, YamlTree tree) {
    List<Container> found = new ArrayList<>();
    services(file, tree)
        .entries()
        .forEach(
            (name, service) -> {
              boolean runs =
                  service.at("image").isPresent()
                      || service.at("build").isPresent()
                      || service.at("extends").isPresent();
              if (runs) {
                found.add(container(file, name, service));
              }
            });
    return found;
  }

  private static Container container(TextSource file, String name, YamlTree service) {
    Container container = new Container(name, SourceSpan.line(file.path(), service.line()));
    container.image = plain(service.at("image").text());
    build(file, service.at("build"), container);
    container.hostNames.addAll(service.at("container_name").words());
    container.hostNames.addAll(service.at("hostname").words());
    service
        .at("networks")
        .entries()
        .values()
        .forEach(each -> container.hostNames.addAll(each.at("aliases").words()));
    service.at("ports").items().forEach(each -> port(each, container));
    service.at("expose").words().forEach(each -> number(each).ifPresent(container.ports::add));
    environment(file, service.at("environment"), container);
    YamlTree links = service.at("links");
    for (String link : links.words()) {
      String target = link.split(":", 2)[0];
      container.links.put(target, SourceSpan.line(file.path(), links.line()));
    }
    YamlTree depends = service.at("depends_on");
    depends
        .words()
        .forEach(
            each -> container.dependsOn.put(each, SourceSpan.line(file.path(), depends.line())));
    for (String key : List.of("command", "entrypoint")) {
      YamlTree command = service.at(key);
      if (command.isPresent()) {
        SourceSpan at = SourceSpan.line(file.path(), command.line());
        container.commands.add(new Setting(key, plain(command.flat()), "", at));
      }
    }
    for (YamlTree options : List.of(service.at("logging", "options"), service.at("log_opt"))) {
      options
          .entries()
          .forEach(
              (key, value) -> {
                SourceSpan at = SourceSpan.line(file.path(), value.line());
                container.logs.add(new Setting(key, plain(value.text()), "", at));
              });
    }
    service.at("volumes").items().forEach(each -> volume(file, each, container));
    return container;
  }

  private static void build(TextSource file, YamlTree build, Container container) {
    String context = build.entries().isEmpty() ? build.text() : build.at("context").text();
    if (build.isPresent() && context.isEmpty() && !build.entries().isEmpty()) {
      context = ".";
    }
    if (!context.isEmpty()) {
      container.build = RelativePaths.resolve(file.folder(), plain(context)).orElse("");
      String dockerfile = build.at("dockerfile").text();
      if (!dockerfile.isEmpty() && !container.build.isEmpty()) {
        container.dockerfile = RelativePaths.resolve(container.build, plain(dockerfile)).orElse("");
      }
    }
  }

  private static void port(YamlTree port, Container container) {
    if (!port.entries().isEmpty()) {
      number(port.at("published").text()).ifPresent(container.published::add);
      container.reachable |= port.at("published").isPresent() && !isOwn(port.at("host_ip").text());
      number(port.at("target").text()).ifPresent(container.ports::add);
      return;
    }
    Matcher matcher = PORT.matcher(plain(port.text()));
    if (matcher.matches()) {
      container.reachable |= !isOwn(plain(port.text()));
      String inner = matcher.group(2);
      number(matcher.group(1) == null ? inner : matcher.group(1))
          .ifPresent(container.published::add);
      number(inner).ifPresent(container.ports::add);
    }
  }

  /** Whether an address is of the machine itself. */
  private static boolean isOwn(String address) {
    return address.startsWith("127.")
        || address.startsWith("localhost")
        || address.startsWith("[::1]")
        || address.startsWith("::1");
  }

  private static void environment(TextSource file, YamlTree environment, Container container) {
    for (YamlTree each : environment.items()) {
      int cut = each.text().indexOf('=');
      if (cut > 0) {
        put(file, each.text().substring(0, cut), each.text().substring(cut + 1), each, container);
      }
    }
    for (Map.Entry<String, YamlTree> each : environment.entries().entrySet()) {
      put(file, each.getKey(), each.getValue().text(), each.getValue(), container);
    }
  }

  private static void put(
      TextSource file, String key, String value, YamlTree at, Container container) {
    SourceSpan span = SourceSpan.line(file.path(), at.line());
    container.environment.put(key.strip(), new Setting(key.strip(), plain(value), "", span));
  }

  private static void volume(TextSource file, YamlTree volume, Container container) {
    String source =
        volume.entries().isEmpty() ? volume.text().split(":", 2)[0] : volume.at("source").text();
    if (source.endsWith(SOCKET)) {
      container.watchesContainers = true;
    } else if (source.startsWith(".")) {
      RelativePaths.resolve(file.folder(), plain(source)).ifPresent(container.mounts::add);
    }
  }

  static Optional<Integer> number(String text) {
    return text.matches("\\d{1,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  /** With the defaults of variables in their places; a variable without one leaves nothing. */
  static String plain(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement(match.group(2) == null ? "" : match.group(2)));
  }
}
