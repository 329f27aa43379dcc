package dev.postern.queries;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads one query's folder strictly. */
final class QueryFolderReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "kind",
          "severity",
          "confidence",
          "cwe",
          "stride",
          "owasp",
          "api",
          "asvs",
          "tags",
          "requires",
          "params",
          "subjects",
          "unknownPolicy",
          "keys",
          "subsumedBy",
          "message",
          "fix",
          "why",
          "references",
          "experimental");

  private final String pack;
  private final String name;
  private final String folder;
  private final SortedMap<String, String> files;

  /**
   * @param folder where the query's folder is, for messages
   * @param files texts by path below the query's folder
   */
  QueryFolderReader(String pack, String name, String folder, SortedMap<String, String> files) {
    this.pack = pack;
    this.name = name;
    this.folder = folder;
    this.files = files;
  }

  QueryFolder read() {
    String origin = folder + "/query.yml";
    YamlMap yaml = StrictYaml.read(origin, file("query.yml")).allow(KEYS);
    QuerySpec query = query(yaml, origin);
    check(query, yaml);
    return new QueryFolder(query, examples(), files.getOrDefault("expected.json", ""));
  }

  private QuerySpec query(YamlMap yaml, String origin) {
    return new QuerySpec(
        pack,
        yaml.text("id"),
        origin,
        file("query.cypher").strip(),
        yaml.text("title"),
        yaml.constant("kind", QueryKind.class, QueryKind.FIND),
        yaml.constant("severity", Severity.class, Severity.INFO),
        yaml.constant("confidence", Confidence.class, Confidence.CONFIRMED),
        classification(yaml),
        yaml.texts("requires"),
        yaml.plain("params"),
        yaml.texts("subjects"),
        yaml.constant("unknownPolicy", UnknownPolicy.class, UnknownPolicy.REPORT),
        yaml.texts("keys"),
        yaml.texts("subsumedBy"),
        text(yaml),
        yaml.flag("experimental"));
  }

  private static Classification classification(YamlMap yaml) {
    return new Classification(
        yaml.numbers("cwe"),
        yaml.texts("stride"),
        yaml.texts("owasp"),
        yaml.texts("api"),
        yaml.texts("asvs"),
        yaml.texts("tags"));
  }

  private QueryText text(YamlMap yaml) {
    return new QueryText(
        yaml.optional("message").orElse(""),
        yaml.optional("fix").orElse(""),
        yaml.optional("why").orElse(""),
        yaml.texts("references"),
        files.getOrDefault("help.md", "").strip());
  }

  private void check(QuerySpec query, YamlMap yaml) {
    if (!query.id().equals(name)) {
      throw yaml.wrong("id", "must be the name of the folder, " + name);
    }
    if (!query.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw yaml.wrong("id", "must be in kebab-case");
    }
    for (String label : query.subjects()) {
      if (!label.matches("[A-Z][A-Za-z0-9]*")) {
        throw yaml.wrong("subjects", label + " is no label");
      }
    }
    if (query.kind() == QueryKind.FIND) {
      for (String key : List.of("severity", "keys", "subjects", "message", "fix", "why")) {
        if (!yaml.has(key)) {
          throw yaml.wrong(key, "a FIND query needs it");
        }
      }
      file("help.md");
    }
  }

  private String file(String path) {
    String text = files.get(path);
    if (text == null || text.isBlank()) {
      throw new ModelFormatException(folder + ": " + path + " is missing or empty");
    }
    return text;
  }

  private List<QueryExample> examples() {
    SortedMap<String, SortedMap<String, String>> byName = new TreeMap<>();
    for (Map.Entry<String, String> entry : files.entrySet()) {
      if (entry.getKey().startsWith("examples/")) {
        String path = entry.getKey().substring("examples/".length());
        int cut = path.indexOf('/');
        String example = cut < 0 ? path.replaceFirst("\\.[a-z]+$", "") : path.substring(0, cut);
        String inner = cut < 0 ? path : path.substring(cut + 1);
        byName.computeIfAbsent(example, key -> new TreeMap<>()).put(inner, entry.getValue());
      }
    }
    List<QueryExample> examples = new ArrayList<>();
    byName.forEach((example, texts) -> examples.add(new QueryExample(example, texts)));
    return examples;
  }
}
