package dev.postern.extractor.framework.openapi;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.yaml.RepositoryYaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads the OpenAPI and Swagger documents among the resources, without types and within limits;
 * path items may lie in files of their own.
 */
final class ApiDocuments {

  private static final int MAX_CHARACTERS = 4 << 20;
  private static final Set<String> VERBS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Map<String, ResourceFile> files = new TreeMap<>();

  ApiDocuments(FrameworkInput input) {
    for (ResourceFile file : input.resources()) {
      String name = file.name().toLowerCase(Locale.ROOT);
      if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json")) {
        files.put(file.path(), file);
      }
    }
  }

  /** The operations of all documents, in the order of the files and of the documents. */
  List<ApiOperation> operations() {
    List<ApiOperation> all = new ArrayList<>();
    for (ResourceFile file : files.values()) {
      String text = file.content().get();
      boolean candidate =
          text.length() <= MAX_CHARACTERS
              && text.contains("paths")
              && (text.contains("openapi") || text.contains("swagger"));
      if (candidate) {
        Map<?, ?> root = map(parse(text));
        if (root.containsKey("openapi") || root.containsKey("swagger")) {
          operations(file.path(), root, all);
        }
      }
    }
    return all;
  }

  private static Object parse(String text) {
    try {
      List<Object> documents = RepositoryYaml.values(text);
      return documents.isEmpty() ? Map.of() : documents.get(0);
    } catch (YAMLException e) {
      return Map.of();
    }
  }

  private void operations(String document, Map<?, ?> root, List<ApiOperation> into) {
    map(root.get("paths"))
        .forEach(
            (path, item) ->
                item(document, item)
                    .forEach(
                        (verb, operation) -> {
                          if (VERBS.contains(String.valueOf(verb))) {
                            into.add(
                                operation(
                                    document,
                                    root,
                                    String.valueOf(path),
                                    String.valueOf(verb),
                                    map(operation),
                                    map(item)));
                          }
                        }));
  }

  /** A path item, followed into another file when it only refers to it. */
  private Map<?, ?> item(String document, Object written) {
    Map<?, ?> item = map(written);
    Object reference = item.get("$ref");
    if (reference == null) {
      return item;
    }
    String target = String.valueOf(reference).replaceFirst("#.*$", "");
    String folder = document.substring(0, document.lastIndexOf('/') + 1);
    String path = java.nio.file.Path.of(folder + target).normalize().toString().replace('\\', '/');
    ResourceFile file = files.get(path);
    if (file == null) {
      return Map.of();
    }
    String text = file.content().get();
    return text.length() > MAX_CHARACTERS ? Map.of() : map(parse(text));
  }

  private static ApiOperation operation(
      String document,
      Map<?, ?> root,
      String path,
      String verb,
      Map<?, ?> operation,
      Map<?, ?> item) {
    List<String> groups = new ArrayList<>();
    list(operation.get("tags")).forEach(tag -> groups.add(Naming.upper(String.valueOf(tag))));
    for (String segment : path.split("/", -1)) {
      if (!segment.isEmpty() && !segment.startsWith("{")) {
        groups.add(Naming.upper(segment));
        break;
      }
    }
    groups.add("Default");
    Object id = operation.get("operationId");
    List<ApiOperation.ApiParameter> parameters = new ArrayList<>();
    parameters(list(item.get("parameters")), root, parameters);
    parameters(list(operation.get("parameters")), root, parameters);
    Map<?, ?> body = map(operation.get("requestBody"));
    if (!body.isEmpty()) {
      boolean required = Boolean.TRUE.equals(body.get("required"));
      parameters.add(new ApiOperation.ApiParameter("body", "BODY", required));
    }
    List<String> consumes = new ArrayList<>();
    map(body.get("content")).keySet().forEach(type -> consumes.add(String.valueOf(type)));
    return new ApiOperation(
        id == null ? Naming.lower(path + "_" + verb) : Naming.lower(String.valueOf(id)),
        verb.toUpperCase(Locale.ROOT),
        path,
        groups,
        basePath(root),
        String.valueOf(map(root.get("info")).get("title")),
        parameters,
        consumes,
        document);
  }

  private static void parameters(
      List<?> written, Map<?, ?> root, List<ApiOperation.ApiParameter> into) {
    for (Object each : written) {
      Map<?, ?> parameter = local(map(each), root);
      String place = String.valueOf(parameter.get("in"));
      into.add(
          new ApiOperation.ApiParameter(
              String.valueOf(parameter.get("name")),
              place.equals("formData") ? "FORM" : place.toUpperCase(Locale.ROOT),
              Boolean.TRUE.equals(parameter.get("required"))));
    }
  }

  /** What {@code #/a/b/c} refers to inside the document. */
  private static Map<?, ?> local(Map<?, ?> written, Map<?, ?> root) {
    Object reference = written.get("$ref");
    if (reference == null || !String.valueOf(reference).startsWith("#/")) {
      return written;
    }
    Map<?, ?> at = root;
    for (String step : String.valueOf(reference).substring(2).split("/", -1)) {
      at = map(at.get(step));
    }
    return at;
  }

  private static String basePath(Map<?, ?> root) {
    Object swagger = root.get("basePath");
    if (swagger != null) {
      return String.valueOf(swagger);
    }
    for (Object server : list(root.get("servers"))) {
      String url = String.valueOf(map(server).get("url"));
      int scheme = url.indexOf("://");
      int slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
      String path = slash < 0 ? "" : url.substring(slash);
      return path.equals("/") ? "" : path;
    }
    return "";
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> found ? found : new LinkedHashMap<>();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> found ? found : List.of();
  }
}
