package dev.postern.extractor.sensitivity;

import java.util.List;
import java.util.Set;

/**
 * A class of data with the words that name it. A term is a sequence of words that must end a name.
 *
 * @param id such as {@code EMAIL}
 * @param category such as {@code email}
 * @param sensitivity {@code INTERNAL}, {@code PERSONAL}, {@code SENSITIVE} or {@code SECRET}
 * @param strong terms that decide alone
 * @param weak terms that need a person as context
 * @param needsPerson whether a field beside it is not enough: the type itself must be about one
 * @param allowed words that otherwise say that the value is not held, and here do not
 * @param types kinds of field types it can have
 * @param annotations constraint annotations that confirm it
 * @param labels what people write about such a field, in any language
 * @param reason why data of this kind matters
 */
record LexiconRow(
    String id,
    String category,
    String sensitivity,
    List<List<String>> strong,
    List<List<String>> weak,
    boolean needsPerson,
    Set<String> allowed,
    Set<ValueKind> types,
    List<String> annotations,
    List<String> labels,
    String reason) {

  LexiconRow {
    strong = List.copyOf(strong);
    weak = List.copyOf(weak);
    allowed = Set.copyOf(allowed);
    types = Set.copyOf(types);
    annotations = List.copyOf(annotations);
    labels = List.copyOf(labels);
  }

  /** Whether data of the class is about a person or opens a door. */
  boolean isSensitive() {
    return !sensitivity.equals("INTERNAL");
  }
}
