package dev.postern.extractor.framework.jaxrs;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.yaml.RepositoryYaml;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The path before all resources that the configuration file of a Dropwizard application gives:
 * {@code server.applicationContextPath} and {@code server.rootPath}. The file's name is an argument
 * of the command line; the first YAML file of the module with a server that sets a path counts.
 */
final class DropwizardPaths {

  private static final int MAX_CHARACTERS = 1 << 20;

  private final FrameworkInput input;

  DropwizardPaths(FrameworkInput input) {
    this.input = input;
  }

  /** The path, empty for the root. */
  String of(DeployedApplication application) {
    for (ResourceFile file : input.resources()) {
      boolean candidate =
          application.modules().contains(file.module()) && file.name().matches(".*\\.ya?ml");
      if (candidate) {
        String text = file.content().get();
        if (text.length() <= MAX_CHARACTERS && text.contains("server")) {
          Map<?, ?> server = server(text);
          if (isServer(server)) {
            return path(server);
          }
        }
      }
    }
    return "";
  }

  private static boolean isServer(Map<?, ?> server) {
    return server.containsKey("rootPath")
        || server.containsKey("applicationContextPath")
        || server.containsKey("applicationConnectors")
        || server.containsKey("connector");
  }

  private static String path(Map<?, ?> server) {
    boolean simple = "simple".equals(server.get("type"));
    Object context = server.get("applicationContextPath");
    Object root = server.get("rootPath");
    String usual = simple ? "/application" : "";
    String outer = context == null ? usual : String.valueOf(context);
    String inner = root == null ? "" : RestApplications.withoutStar(String.valueOf(root));
    return PathComposer.prefix(outer, inner);
  }

  private static Map<?, ?> server(String text) {
    try {
      List<Object> documents = RepositoryYaml.values(text);
      Object root = documents.isEmpty() ? Map.of() : documents.get(0);
      Object server = root instanceof Map<?, ?> map ? map.get("server") : Map.of();
      return server instanceof Map<?, ?> map ? map : Map.of();
    } catch (YAMLException e) {
      return Map.of();
    }
  }
}
