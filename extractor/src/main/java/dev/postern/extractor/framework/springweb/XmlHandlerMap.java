package dev.postern.extractor.framework.springweb;

import dev.postern.extractor.framework.beanxml.XmlBean;
import dev.postern.extractor.framework.beanxml.XmlBeans;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.workspace.xml.XmlElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Paths and handlers of a handler mapping that XML defines. */
final class XmlHandlerMap {

  private final XmlBeans beans;

  XmlHandlerMap(XmlBeans beans) {
    this.beans = beans;
  }

  /** The handlers by path, given as properties, as text or as a map. */
  Map<String, XmlBean> entries(XmlBean mapping) {
    Map<String, XmlBean> found = new LinkedHashMap<>();
    for (XmlElement property : mapping.property("mappings")) {
      for (XmlElement each : property.children("props", "prop")) {
        named(each.attribute("key").orElse(""), each.text(), found);
      }
      for (String line : property.childText("value").split("\n", -1)) {
        int cut = line.indexOf('=');
        if (cut > 0) {
          named(line.substring(0, cut).strip(), line.substring(cut + 1).strip(), found);
        }
      }
    }
    for (XmlElement property : mapping.property("urlMap")) {
      for (XmlElement entry : property.children("map", "entry")) {
        String path =
            entry
                .attribute("key")
                .orElseGet(() -> entry.child("key").map(key -> key.childText("value")).orElse(""));
        String reference =
            entry
                .attribute("value-ref")
                .or(() -> entry.child("ref").flatMap(ref -> ref.attribute("bean")))
                .or(() -> entry.attribute("value"))
                .orElse("");
        named(path, reference, found);
        entry
            .child("bean")
            .flatMap(
                bean -> beans.beans().stream().filter(b -> b.element().equals(bean)).findFirst())
            .ifPresent(bean -> found.put(path, bean));
      }
    }
    return found;
  }

  /** A class that stands for what a library serves at a place of a file. */
  static TypeDecl anchor(ModuleId module, XmlBeans.Found place) {
    String name = place.file().replaceAll("[^A-Za-z0-9/]", "_").replace('/', '.');
    return new TypeDecl(
        new TypeId(module, "xml." + name),
        TypeKind.CLASS,
        Set.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        SourceSpan.line(place.file(), place.element().line()),
        true);
  }

  private void named(String path, String name, Map<String, XmlBean> into) {
    if (!path.isEmpty()) {
      beans.named(name).ifPresent(bean -> into.put(path, bean));
    }
  }
}
