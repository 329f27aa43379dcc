package dev.postern.extractor.architecture;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template of a Helm chart as the YAML that its default values give, as far as that can be told
 * without running it: values are put in, names of the release are those of the chart, and lines of
 * control are left out, so that every branch counts.
 */
final class HelmTemplate {

  private static final Pattern CONTROL =
      Pattern.compile(
          "(?m)^[ \\t]*\\{\\{-?\\s*(?:/\\*|if|else|end|range|with|define|template|\\$"
              + "|toYaml|tpl|include[^}]*nindent)[^}]*}}[ \\t]*\\R?");
  private static final Pattern VALUE =
      Pattern.compile("\\{\\{-?\\s*(?:quote\\s+)?\\.Values\\.([\\w.]+)[^}]*}}");
  private static final Pattern OTHER = Pattern.compile("\\{\\{[^}]*}}");

  private HelmTemplate() {}

  /** The text with the values of a chart in it. */
  static String rendered(String template, String chart, YamlTree values) {
    Map<String, String> flat = new TreeMap<>();
    flatten("", values, flat);
    String plain = CONTROL.matcher(template).replaceAll("");
    String filled =
        VALUE
            .matcher(plain)
            .replaceAll(match -> Matcher.quoteReplacement(flat.getOrDefault(match.group(1), "")));
    return OTHER.matcher(filled).replaceAll(Matcher.quoteReplacement(chart));
  }

  private static void flatten(String key, YamlTree tree, Map<String, String> into) {
    if (tree.entries().isEmpty()) {
      into.put(key, tree.text());
    }
    tree.entries()
        .forEach((name, value) -> flatten(key.isEmpty() ? name : key + "." + name, value, into));
  }
}
