package dev.postern.extractor.framework.semantics;

/**
 * The path under which a servlet container or HTTP server publishes an application, as its own
 * configuration tells; what only the deployment decides counts as the root.
 */
public final class ContextPaths {

  private ContextPaths() {}

  /** The context path, empty for the root. */
  public static String of(DeployedApplication application) {
    Settings settings = application.settings();
    return switch (application.framework()) {
      case "quarkus" -> plain(settings.value("quarkus.http.root-path").orElse(""));
      case "micronaut" -> plain(settings.value("micronaut.server.context-path").orElse(""));
      case "spring-boot", "spring" ->
          plain(
              settings
                  .value("server.servlet.context-path")
                  .or(() -> settings.value("server.context-path"))
                  .orElse(""));
      default -> deployed(application.descriptor());
    };
  }

  /** A container publishes {@code webapps/name} under {@code /name}, {@code ROOT} at the root. */
  private static String deployed(String descriptor) {
    String folder = WebDeployables.contentFolder(descriptor);
    boolean published =
        !folder.isEmpty()
            && !folder.equals("ROOT")
            && ("/" + descriptor).endsWith("/webapps/" + folder + "/WEB-INF/web.xml");
    return published ? "/" + folder : "";
  }

  private static String plain(String path) {
    return PathComposer.prefix(path, "");
  }
}
