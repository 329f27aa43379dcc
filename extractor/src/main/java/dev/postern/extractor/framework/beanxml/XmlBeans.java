package dev.postern.extractor.framework.beanxml;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.workspace.xml.SecureXml;
import dev.postern.extractor.workspace.xml.XmlElement;
import dev.postern.extractor.workspace.xml.XmlReadException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The Spring XML files of some modules: every document whose root is {@code beans}. Which of them
 * the application really loads is not asked.
 */
public final class XmlBeans {

  private record Document(String file, XmlElement root) {}

  private final List<Document> documents = new ArrayList<>();
  private final List<XmlBean> beans = new ArrayList<>();
  private final Set<CoverageGap> gaps = new TreeSet<>();

  public XmlBeans(FrameworkInput input, Set<ModuleId> modules) {
    for (ResourceFile file : input.resources()) {
      if (modules.contains(file.module()) && file.name().endsWith(".xml")) {
        read(file);
      }
    }
    for (Document document : documents) {
      each(
          document.root(),
          element -> {
            if (element.name().equals("bean")) {
              beans.add(XmlBean.of(element, document.file()));
            }
          });
    }
  }

  /** All bean definitions, nested ones included, in the order of the files and of the text. */
  public List<XmlBean> beans() {
    return List.copyOf(beans);
  }

  /** The definition that a name or id refers to. */
  public Optional<XmlBean> named(String name) {
    return beans.stream().filter(bean -> bean.names().contains(name)).findFirst();
  }

  /** What could not be read. */
  public List<CoverageGap> gaps() {
    return List.copyOf(gaps);
  }

  /** An element of another name space than that of beans. */
  public record Found(XmlElement element, String file) {}

  /** The elements of a local name anywhere in the files. */
  public List<Found> elements(String name) {
    List<Found> found = new ArrayList<>();
    for (Document document : documents) {
      each(
          document.root(),
          element -> {
            if (element.name().equals(name)) {
              found.add(new Found(element, document.file()));
            }
          });
    }
    return found;
  }

  private void read(ResourceFile file) {
    String text = file.content().get();
    if (!text.contains("<beans") && !text.contains(":beans")) {
      return;
    }
    try {
      XmlElement root = SecureXml.read(text.getBytes(StandardCharsets.UTF_8));
      if (root.name().equals("beans")) {
        documents.add(new Document(file.path(), root));
      }
    } catch (XmlReadException e) {
      gaps.add(
          new CoverageGap(
              GapKind.CONFIGURATION_NOT_READ,
              SourceSpan.file(file.path()),
              "The bean definitions could not be read: " + e.getMessage()));
    }
  }

  private static void each(XmlElement element, Consumer<XmlElement> visit) {
    visit.accept(element);
    element.children().forEach(child -> each(child, visit));
  }
}
