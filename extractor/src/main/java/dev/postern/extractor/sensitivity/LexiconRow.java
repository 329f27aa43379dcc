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
 * @param types kinds of field types it can have
 * @param annotations constraint annotations that confirm it
 * @param reason why data of this kind matters
 */
record LexiconRow(
    String id,
    String category,
    String sensitivity,
    List<List<String>> strong,
    List<List<String>> weak,
    Set<ValueKind> types,
    List<String> annotations,
    String reason) {

  LexiconRow {
    strong = List.copyOf(strong);
    weak = List.copyOf(weak);
    types = Set.copyOf(types);
    annotations = List.copyOf(annotations);
  }
}
