package dev.postern.extractor.access.application;

import dev.postern.extractor.workspace.xml.XmlElement;
import java.util.List;
import java.util.Map;

/**
 * A file of bean definitions that an application loads.
 *
 * @param path relative to the repository root
 * @param web whether only the context of a dispatcher servlet loads it, below the root context
 * @param imports what its {@code <import>} elements stand for, by the resource they name
 */
public record BeanFile(
    String path, XmlElement root, boolean web, Map<String, List<BeanFile>> imports) {

  public BeanFile {
    imports = Map.copyOf(imports);
  }
}
