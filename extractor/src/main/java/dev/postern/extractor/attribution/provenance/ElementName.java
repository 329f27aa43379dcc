package dev.postern.extractor.attribution.provenance;

import dev.postern.extractor.syntax.ElementKind;
import dev.postern.extractor.syntax.ElementSyntax;

/** How declarations name elements: {@code a.b.Outer$Inner#name(int,String)}, or the type alone. */
public final class ElementName {
  private ElementName() {}

  /** The name of an element. */
  public static String of(ElementSyntax element) {
    if (element.kind() == ElementKind.TYPE) {
      return element.typeName();
    }
    String parameters =
        element.kind().isExecutable() ? "(" + String.join(",", element.parameterTypes()) + ")" : "";
    return element.typeName() + "#" + element.name() + parameters;
  }
}
