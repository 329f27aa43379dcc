package dev.postern.extractor.access.application;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.workspace.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The bean definitions of an application under its active profiles, in the order of their files,
 * imported ones in the place of the import.
 *
 * @param files the files it loads that no other imports
 * @param unclear paths of files that configure security and that nothing is known to load
 */
public record XmlBeans(List<BeanFile> files, List<String> unclear) {

  private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]+");

  /** No definitions at all. */
  public static final XmlBeans NONE = new XmlBeans(List.of(), List.of());

  public XmlBeans {
    files = List.copyOf(files);
    unclear = List.copyOf(unclear);
  }

  /** An element at the top of a file, or inside its nested {@code <beans>}. */
  public record Placed(BeanFile file, XmlElement element) {
    /** Where it is. */
    public Evidence evidence(String rule, String text) {
      return new Evidence(SourceSpan.line(file.path(), element.line()), rule, text);
    }
  }

  /** The top-level elements of a name whose profiles are active. */
  public List<Placed> elements(String name, ConfigurationView configuration) {
    List<Placed> found = new ArrayList<>();
    for (BeanFile file : files) {
      collect(file, file.root(), name, configuration, found);
    }
    return found;
  }

  private static void collect(
      BeanFile file,
      XmlElement container,
      String name,
      ConfigurationView configuration,
      List<Placed> found) {
    if (!active(container, configuration)) {
      return;
    }
    for (XmlElement each : container.children()) {
      if (each.name().equals(name)) {
        found.add(new Placed(file, each));
      } else if (each.name().equals("beans")) {
        collect(file, each, name, configuration, found);
      } else if (each.name().equals("import")) {
        for (BeanFile imported :
            file.imports().getOrDefault(each.attribute("resource").orElse(""), List.of())) {
          collect(imported, imported.root(), name, configuration, found);
        }
      }
    }
  }

  /** {@code <beans profile="a,b">}: one of them must be active. */
  private static boolean active(XmlElement container, ConfigurationView configuration) {
    String profiles = container.attribute("profile").orElse("").strip();
    return profiles.isEmpty()
        || SEPARATOR
            .splitAsStream(profiles)
            .anyMatch(each -> Conditions.profile(each, configuration.profiles()));
  }

  /** The bean of an id or name. */
  public Optional<Placed> bean(String id, ConfigurationView configuration) {
    return elements("bean", configuration).stream()
        .filter(
            each ->
                each.element().attribute("id").map(id::equals).orElse(false)
                    || each.element().attribute("name").map(id::equals).orElse(false))
        .findFirst();
  }

  /** The top-level beans of a class, by the last segment of its name. */
  public List<Placed> beansOf(String simpleName, ConfigurationView configuration) {
    return elements("bean", configuration).stream()
        .filter(each -> simpleClass(each.element()).equals(simpleName))
        .toList();
  }

  /** The last segment of the class of a bean. */
  public static String simpleClass(XmlElement bean) {
    String name = bean.attribute("class").orElse("");
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  /** The text of a property, as attribute or nested value. */
  public static Optional<String> property(XmlElement bean, String name) {
    return bean.children("property").stream()
        .filter(each -> each.attribute("name").map(name::equals).orElse(false))
        .findFirst()
        .flatMap(XmlBeans::text);
  }

  /** The texts of the constructor's arguments that are texts, in order. */
  public static List<String> arguments(XmlElement bean) {
    return bean.children("constructor-arg").stream().flatMap(each -> text(each).stream()).toList();
  }

  private static Optional<String> text(XmlElement holder) {
    return holder.attribute("value").or(() -> holder.child("value").map(XmlElement::text));
  }
}
