package dev.postern.extractor.semantics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spoon.reflect.declaration.CtConstructor;
import spoon.reflect.declaration.CtElement;
import spoon.reflect.declaration.CtRecord;
import spoon.reflect.declaration.CtRecordComponent;

/** What record declarations imply. */
final class Records {

  private Records() {}

  /** The components in source order. */
  static List<CtRecordComponent> components(CtRecord record) {
    List<CtRecordComponent> components = new ArrayList<>(record.getRecordComponents());
    components.sort(Comparator.comparingInt(Records::start));
    return components;
  }

  /** The canonical constructor, when it is written, in its long or compact form. */
  static Optional<CtConstructor<?>> canonical(CtRecord record) {
    List<String> wanted =
        components(record).stream().map(c -> c.getType().getSimpleName()).toList();
    for (CtConstructor<?> constructor : record.getConstructors()) {
      List<String> given =
          constructor.getParameters().stream().map(p -> p.getType().getSimpleName()).toList();
      if (constructor.isCompactConstructor() || given.equals(wanted)) {
        return Optional.of(constructor);
      }
    }
    return Optional.empty();
  }

  /**
   * The offset of a component's name in the header of its record; -1 when it is not found. Spoon
   * gives components no place of their own.
   */
  static int offset(CtRecordComponent component, CtRecord record, String content) {
    int open = record.getPosition().isValidPosition() ? Spans.start(record) : -1;
    int end = open < 0 ? -1 : content.indexOf('{', open);
    if (end < 0) {
      return -1;
    }
    String name = Pattern.quote(component.getSimpleName());
    Matcher matcher =
        Pattern.compile("\\b" + name + "\\b(?=\\s*[,)])").matcher(content).region(open, end);
    return matcher.find() ? matcher.start() : -1;
  }

  private static int start(CtElement element) {
    return element.getPosition().isValidPosition() ? element.getPosition().getSourceStart() : 0;
  }
}
