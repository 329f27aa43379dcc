package dev.postern.extractor.sensitivity;

import static dev.postern.extractor.framework.Declare.annotation;
import static dev.postern.extractor.framework.Declare.cls;
import static dev.postern.extractor.framework.Declare.program;
import static dev.postern.extractor.framework.Declare.ref;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.framework.Declare;
import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataClassifierTest {

  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final TypeRef STRING = ref("java.lang.String");

  private static Map<String, Classification> classify(Declare type, Overrides overrides) {
    ProgramModel program = program(type);
    Map<String, Classification> found = new LinkedHashMap<>();
    new DataClassifier(LEXICON, program, overrides)
        .classify(program.types().iterator().next(), field -> "")
        .forEach((field, meaning) -> found.put(field.id().name(), meaning));
    return found;
  }

  private static Map<String, String> classes(Declare type) {
    Map<String, String> found = new LinkedHashMap<>();
    classify(type, Overrides.NONE).forEach((name, each) -> found.put(name, each.dataClass()));
    return found;
  }

  @Test
  void everyStrongTermClassifiesAFieldOfItsName() {
    List<String> lost = new ArrayList<>();
    for (LexiconRow row : LEXICON.rows()) {
      TypeRef type = example(row);
      for (List<String> term : row.strong()) {
        String name = String.join("_", term);
        if (!row.id().equals(classes(cls("a.Thing").field(name, type)).get(name))) {
          lost.add(row.id() + " " + name);
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void everyWeakTermNeedsAPerson() {
    for (LexiconRow row : LEXICON.rows()) {
      for (List<String> term : row.weak()) {
        String name = String.join("_", term);
        String found = classes(cls("a.Customer").field(name, example(row))).get(name);
        boolean alike =
            LEXICON.rows().stream()
                .anyMatch(each -> each.id().equals(found) && each.weak().contains(term));
        assertTrue(row.id().equals(found) || alike, name + ": " + found);
        if (row.isSensitive()) {
          assertFalse(
              row.id().equals(classes(cls("a.Thing").field(name, example(row))).get(name)), name);
        }
      }
    }
  }

  private static TypeRef example(LexiconRow row) {
    if (row.types().contains(ValueKind.TEXT)) {
      return STRING;
    }
    return ref(row.types().contains(ValueKind.MONEY) ? "java.math.BigDecimal" : "java.util.Date");
  }

  @Test
  void leavesWordsAloneThatOnlyMentionTheValue() {
    assertEquals(
        Map.of(),
        classes(
            cls("a.User")
                .field("emailTemplate", STRING)
                .field("passwordEncoder", ref("a.Encoder"))
                .field("hasPhone", ref("boolean"))
                .field("fileName", STRING)
                .field("roleName", STRING)
                .field("loginCount", ref("int"))));
  }

  @Test
  void tiesWeakWordsToPeopleBesideThem() {
    assertEquals(
        Map.of("email", "EMAIL", "city", "POSTAL_ADDRESS"),
        classes(cls("a.Lead").field("email", STRING).field("city", STRING)));
    assertEquals(
        Map.of("customerName", "PERSON_NAME"), classes(cls("a.X").field("customerName", STRING)));
  }

  @Test
  void isConfirmedByAConstraint() {
    Classification found =
        requireNonNull(
            classify(
                    cls("a.X")
                        .field("email", STRING, annotation("jakarta.validation.constraints.Email")),
                    Overrides.NONE)
                .get("email"));
    assertEquals(Confidence.CONFIRMED, found.confidence());
    assertTrue(found.reason().contains("@Email"), found.reason());
  }

  @Test
  void obeysOverrides() {
    Overrides overrides =
        Overrides.read(
            "o.yml",
            """
            fields:
              - {field: X.email, class: NONE, reason: a team mailbox}
              - {field: X.code, class: HEALTH, reason: ICD code}
            """);
    Map<String, Classification> found =
        classify(cls("a.X").field("email", STRING).field("code", STRING), overrides);
    assertEquals(List.of("code"), List.copyOf(found.keySet()));
    assertThrows(
        ModelFormatException.class, () -> Overrides.read("o.yml", "fields:\n  - {field: a}\n"));
  }

  @Test
  void splitsNamesIntoWords() {
    assertEquals(List.of("user", "e", "mail"), Words.of("userEMail"));
    assertEquals(List.of("ip", "address"), Words.of("IPAddress"));
    assertEquals(List.of("user", "id"), Words.of("USER_ID"));
    assertEquals("allergy", Words.singular("allergies"));
  }
}
