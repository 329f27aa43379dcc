package dev.postern.extractor.workspace.xml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element.
 *
 * @param name local name, without a prefix
 * @param attributes by name as written, in source order
 * @param text the character data directly inside, trimmed
 * @param line line of the start tag's end, 1-based
 */
public record XmlElement(
    String name, Map<String, String> attributes, String text, List<XmlElement> children, int line) {

  public XmlElement {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  /** The first child of that name. */
  public Optional<XmlElement> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  /** The children of that name, in source order. */
  public List<XmlElement> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  /** The children below a chain of first children: {@code children("a", "b")} is every a/b. */
  public List<XmlElement> children(String container, String wanted) {
    return child(container).map(found -> found.children(wanted)).orElse(List.of());
  }

  /** The text of the first child of that name; the empty string when there is none. */
  public String childText(String wanted) {
    return child(wanted).map(XmlElement::text).orElse("");
  }

  /** The attribute's value. */
  public Optional<String> attribute(String wanted) {
    return Optional.ofNullable(attributes.get(wanted));
  }
}
