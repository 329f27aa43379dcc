package dev.postern.extractor.framework.match;

import static dev.postern.extractor.framework.Declare.annotation;
import static dev.postern.extractor.framework.Declare.cls;
import static dev.postern.extractor.framework.Declare.program;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.framework.Declare;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final String HEAD = "framework: x\nfrom: somewhere\n";

  @Test
  void everyRowIsFoundByTheLookUpThatItIsWrittenFor() {
    Vocabulary vocabulary = Vocabulary.bundled();
    List<String> lost = new ArrayList<>();
    for (RoleRow row : vocabulary.allRows()) {
      assertFalse(row.provenance().isBlank(), row.subject());
      if (!isHit(vocabulary, row)) {
        lost.add(row.framework() + ": " + row.subject() + " " + row.role());
      }
    }
    assertEquals(List.of(), lost);
  }

  private static boolean isHit(Vocabulary vocabulary, RoleRow row) {
    if (row.methods().isEmpty()) {
      return vocabulary.rolesOfType(row.subject()).contains(row)
          || vocabulary.rolesOfArtifact(row.subject()).contains(row)
          || vocabulary.configurationWithRole(row.role()).contains(row)
          || annotatedType(vocabulary, row).contains(row);
    }
    return row.methods().stream()
        .allMatch(method -> vocabulary.calls(row.subject(), method).contains(row));
  }

  private static List<RoleRow> annotatedType(Vocabulary vocabulary, RoleRow row) {
    ProgramModel program = program(cls("a.C").with(annotation(row.subject())));
    TypeDecl type = program.type("a.C", Declare.MODULE).orElseThrow();
    return new AnnotationIndex(program, vocabulary)
        .declared(type, row.subject()).stream()
            .flatMap(found -> vocabulary.rolesOfAnnotation(found.name()).stream())
            .toList();
  }

  @Test
  void everyMetaAnnotationOfALibraryAnnotationIsReached() {
    Vocabulary vocabulary = Vocabulary.bundled();
    for (AnnotationRow row : vocabulary.allAnnotations()) {
      ProgramModel program = program(cls("a.C").with(annotation(row.type())));
      TypeDecl type = program.type("a.C", Declare.MODULE).orElseThrow();
      AnnotationIndex index = new AnnotationIndex(program, vocabulary);
      for (String meta : row.is()) {
        assertTrue(index.declared(type, meta).isPresent(), row.type() + " is a " + meta);
      }
    }
  }

  @Test
  void rejectsAnUnknownKeyWithItsPlace() {
    ModelFormatException failure =
        assertThrows(
            ModelFormatException.class,
            () ->
                Vocabulary.of(
                    "m.yml", HEAD + "roles:\n  - {annotation: a.B, role: X, colour: red}\n"));
    assertTrue(requireNonNull(failure.getMessage()).startsWith("m.yml:4: colour"));
  }

  @Test
  void rejectsARowThatIsThereTwice() {
    String row = "  - {annotation: a.B, role: X}\n";
    assertThrows(
        ModelFormatException.class, () -> Vocabulary.of("m.yml", HEAD + "roles:\n" + row + row));
  }
}
