package dev.postern.extractor.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.framework.Declare;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Types of many domains and languages, written down with what their fields mean before the lexicon
 * was tried on them. A line is a type, then its fields as {@code name:Type=category}; a field
 * without a category means nothing.
 */
class UnseenDomainsTest {

  @Test
  void fieldsOfManyDomainsMeanWhatPeopleSay() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : lines()) {
      String[] parts = line.strip().split("\\s+", -1);
      Declare type = Declare.cls("a." + parts[0]);
      Map<String, String> expected = new LinkedHashMap<>();
      for (int i = 1; i < parts.length; i++) {
        String[] sides = parts[i].split("=", -1);
        String[] named = sides[0].split(":", -1);
        type.field(named[0], of(named.length > 1 ? named[1] : "String"));
        expected.put(named[0], sides.length > 1 ? sides[1] : "");
      }
      Map<String, String> found = categories(type);
      expected.forEach(
          (name, category) -> {
            String got = found.getOrDefault(name, "");
            if (!got.equals(category)) {
              wrong.add(parts[0] + "." + name + ": expected '" + category + "', got '" + got + "'");
            }
          });
    }
    assertEquals(List.of(), wrong);
  }

  private static Map<String, String> categories(Declare type) {
    ProgramModel program = Declare.program(type);
    Map<String, String> found = new LinkedHashMap<>();
    new DataClassifier(Lexicon.bundled(), program, Overrides.NONE)
        .classify(program.types().iterator().next(), field -> "")
        .forEach(
            (field, meaning) -> {
              if (!meaning.sensitivity().equals("INTERNAL")) {
                found.put(field.id().name(), meaning.category());
              }
            });
    return found;
  }

  private static TypeRef of(String name) {
    return switch (name) {
      case "String" -> Declare.ref("java.lang.String");
      case "LocalDate", "LocalDateTime" -> Declare.ref("java.time." + name);
      case "BigDecimal" -> Declare.ref("java.math.BigDecimal");
      case "Long", "Integer", "Double" -> Declare.ref("java.lang." + name);
      default -> Declare.ref(name);
    };
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    UnseenDomainsTest.class.getResourceAsStream("unseen-domains.txt")),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
