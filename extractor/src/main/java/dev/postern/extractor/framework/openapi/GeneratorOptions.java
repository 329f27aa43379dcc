package dev.postern.extractor.framework.openapi;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.workspace.xml.SecureXml;
import dev.postern.extractor.workspace.xml.XmlElement;
import dev.postern.extractor.workspace.xml.XmlReadException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the builds of the repository have generators name interfaces: {@code Api} behind the group
 * unless a build says otherwise.
 *
 * @param prefixes what stands before the group
 * @param suffixes what stands behind it
 */
record GeneratorOptions(Set<String> prefixes, Set<String> suffixes) {

  private static final Pattern SCRIPT =
      Pattern.compile(
          "\\b(apiNameSuffix|apiNamePrefix|apiSuffix)\\b['\"]?\\s*(?:=|:|\\.set\\(|,|to|\\s)\\s*['\"](\\w*)['\"]");

  GeneratorOptions {
    prefixes = Set.copyOf(prefixes);
    suffixes = Set.copyOf(suffixes);
  }

  /** The options of all build files together. */
  static GeneratorOptions of(FrameworkInput input) {
    Set<String> prefixes = new LinkedHashSet<>(Set.of(""));
    Set<String> suffixes = new LinkedHashSet<>(Set.of("Api"));
    for (ResourceFile file : input.resources()) {
      if (file.name().equals("pom.xml")) {
        pom(file).ifPresent(root -> options(root, prefixes, suffixes));
      } else if (file.name().contains(".gradle")) {
        Matcher found = SCRIPT.matcher(file.content().get());
        while (found.find()) {
          add(found.group(1), found.group(2), prefixes, suffixes);
        }
      }
    }
    return new GeneratorOptions(prefixes, suffixes);
  }

  private static Optional<XmlElement> pom(ResourceFile file) {
    String text = file.content().get();
    if (!text.contains("apiName") && !text.contains("apiSuffix")) {
      return Optional.empty();
    }
    try {
      return Optional.of(SecureXml.read(text.getBytes(StandardCharsets.UTF_8)));
    } catch (XmlReadException e) {
      return Optional.empty();
    }
  }

  private static void options(XmlElement element, Set<String> prefixes, Set<String> suffixes) {
    add(element.name(), element.text(), prefixes, suffixes);
    element.children().forEach(child -> options(child, prefixes, suffixes));
  }

  private static void add(String option, String value, Set<String> prefixes, Set<String> suffixes) {
    if (option.equals("apiNamePrefix")) {
      prefixes.add(value);
    } else if (option.equals("apiNameSuffix") || option.equals("apiSuffix")) {
      suffixes.add(value);
    }
  }

  /** Whether a generator gives an interface of a group that name. */
  boolean names(String interfaceName, String group) {
    return prefixes.stream()
        .anyMatch(
            prefix ->
                suffixes.stream()
                    .anyMatch(suffix -> interfaceName.equals(prefix + group + suffix)));
  }
}
