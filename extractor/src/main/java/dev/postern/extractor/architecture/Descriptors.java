package dev.postern.extractor.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the containers that descriptors of deployment state. */
final class Descriptors {

  private static final Pattern FROM =
      Pattern.compile("(?im)^\\s*FROM\\s+(?:--\\S+\\s+)*(\\S+)(?:\\s+AS\\s+(\\S+))?");
  private static final Pattern EXPOSED = Pattern.compile("(?im)^\\s*EXPOSE\\s+(\\d+)");

  private final Map<String, TextSource> files = new TreeMap<>();
  private final Map<String, Container> containers = new LinkedHashMap<>();
  private final Set<String> entries = new TreeSet<>();

  Descriptors(List<TextSource> sources) {
    sources.forEach(each -> files.put(each.path(), each));
    KubernetesReader kubernetes = new KubernetesReader();
    ComposeReader compose = new ComposeReader();
    for (TextSource file : files.values()) {
      if (file.isYaml()) {
        for (YamlTree tree : YamlTree.documents(text(file))) {
          if (KubernetesReader.isObject(tree)) {
            kubernetes.add(file, tree);
          } else if (ComposeReader.isCompose(file, tree)) {
            compose.read(file, tree).forEach(this::add);
          }
        }
      }
    }
    kubernetes.containers().forEach(this::add);
    entries.addAll(kubernetes.entries());
    containers.values().forEach(this::image);
  }

  private void add(Container container) {
    String key = Blueprint.normal(container.name);
    Container known = containers.putIfAbsent(key, container);
    if (known != null) {
      known.add(container);
    }
  }

  /** The containers, in the order of their files; one for each name. */
  List<Container> containers() {
    return new ArrayList<>(containers.values());
  }

  /** Names that descriptors open to the outside. */
  Set<String> entries() {
    return entries;
  }

  /** A chart's template is read with the values of the chart. */
  private String text(TextSource file) {
    String text = file.content().get();
    int templates = file.path().lastIndexOf("templates/");
    if (templates < 0 || !text.contains("{{")) {
      return text;
    }
    String chart = file.path().substring(0, templates);
    TextSource values = files.get(chart + "values.yaml");
    YamlTree tree =
        values == null
            ? YamlTree.NONE
            : YamlTree.documents(values.content().get()).stream().findFirst().orElse(YamlTree.NONE);
    String folder = chart.isEmpty() ? "chart" : chart.substring(0, chart.length() - 1);
    return HelmTemplate.rendered(text, folder.substring(folder.lastIndexOf('/') + 1), tree);
  }

  /** What the Dockerfile says of a container that is built here. */
  private void image(Container container) {
    String path =
        container.dockerfile.isEmpty() ? join(container.build, "Dockerfile") : container.dockerfile;
    TextSource file = container.build.isEmpty() ? null : files.get(path);
    if (file == null) {
      return;
    }
    String text = file.content().get();
    container.recipe = text;
    String last = "";
    Map<String, String> stages = new TreeMap<>();
    Matcher from = FROM.matcher(text);
    while (from.find()) {
      last = stages.getOrDefault(from.group(1), from.group(1));
      if (from.group(2) != null) {
        stages.put(from.group(2), last);
      }
    }
    if (!last.isEmpty()) {
      container.image = ComposeReader.plain(last);
    }
    Matcher exposed = EXPOSED.matcher(text);
    while (exposed.find()) {
      ComposeReader.number(exposed.group(1)).ifPresent(container.ports::add);
    }
  }

  private static String join(String folder, String name) {
    return folder.equals(".") ? name : folder + "/" + name;
  }
}
