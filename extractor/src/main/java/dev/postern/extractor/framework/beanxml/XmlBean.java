package dev.postern.extractor.framework.beanxml;

import dev.postern.extractor.workspace.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;

/**
 * A bean definition.
 *
 * @param names its id and further names, as written
 * @param className qualified name, empty when a parent or factory gives the class
 * @param element the definition itself
 * @param file path of the file
 */
public record XmlBean(List<String> names, String className, XmlElement element, String file) {

  public XmlBean {
    names = List.copyOf(names);
  }

  static XmlBean of(XmlElement element, String file) {
    List<String> names = new ArrayList<>();
    element.attribute("id").ifPresent(names::add);
    for (String name : element.attribute("name").orElse("").split("[,; ]+", -1)) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return new XmlBean(names, element.attribute("class").orElse(""), element, file);
  }

  /** The property of that name, as an element. */
  public List<XmlElement> property(String name) {
    return element.children("property").stream()
        .filter(each -> each.attribute("name").filter(name::equals).isPresent())
        .toList();
  }
}
