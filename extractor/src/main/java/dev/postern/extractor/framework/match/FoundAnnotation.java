package dev.postern.extractor.framework.match;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation as a framework sees it: values merged along meta-annotations, with how it was
 * found.
 *
 * @param merged the annotation with canonical element names
 * @param written the annotation in the source that brought it
 * @param distance number of meta-annotation steps, 0 when directly present
 * @param inherited whether it stands at a supertype or an overridden method
 */
public record FoundAnnotation(
    AnnotationUse merged, AnnotationUse written, int distance, boolean inherited) {

  static FoundAnnotation of(
      String name, Map<String, AnnotationValue> values, AnnotationUse written, int distance) {
    TypeRef type = new TypeRef(name, List.of(), 0, written.type().resolution());
    AnnotationUse merged = new AnnotationUse(type, new LinkedHashMap<>(values), written.span());
    return new FoundAnnotation(merged, written, distance, false);
  }

  FoundAnnotation asInherited() {
    return new FoundAnnotation(merged, written, distance, true);
  }

  /** The qualified name. */
  public String name() {
    return merged.name();
  }

  /** Where it is written. */
  public SourceSpan span() {
    return written.span();
  }

  /** The strings of an element. */
  public List<String> strings(String element) {
    return merged.strings(element);
  }

  /**
   * The names of an element's enum constants, also where their type was not found and only the text
   * is known.
   */
  public List<String> constants(String element) {
    List<String> found = new ArrayList<>(strings(element));
    merged.value(element).ifPresent(value -> addTexts(value, found));
    return found;
  }

  private static void addTexts(AnnotationValue value, List<String> into) {
    if (value instanceof AnnotationValue.Array array) {
      array.elements().forEach(each -> addTexts(each, into));
    } else if (value instanceof AnnotationValue.Unknown unknown
        && unknown.text().matches("[\\w.]+")) {
      into.add(unknown.text().substring(unknown.text().lastIndexOf('.') + 1));
    }
  }

  /** The first string of an element. */
  public Optional<String> string(String element) {
    return merged.string(element);
  }

  /** Whether a boolean element is given and true. */
  public boolean isTrue(String element) {
    return merged.string(element).filter("true"::equals).isPresent();
  }

  /** Whether a boolean element is given and false. */
  public boolean isFalse(String element) {
    return merged.string(element).filter("false"::equals).isPresent();
  }

  /** How it was found, for people. */
  public String how() {
    String text = "@" + written.type().simpleName();
    if (distance > 0) {
      text += " (is a @" + merged.type().simpleName() + ")";
    }
    return inherited ? text + ", inherited" : text;
  }
}
