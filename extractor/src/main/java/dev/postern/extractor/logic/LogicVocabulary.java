package dev.postern.extractor.logic;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.model.code.MethodRef;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of public interfaces that the detectors know, read strictly from a data file. */
public final class LogicVocabulary {
  private static final String FILE = "/dev/postern/extractor/logic-models/vocabulary.yml";
  private static final Set<String> KEYS =
      Set.of(
          "checks",
          "weak-random",
          "strong-random",
          "token-builders",
          "caches",
          "validation-results",
          "request-values",
          "locks");

  /**
   * Methods of types.
   *
   * @param types qualified names; any of them
   * @param methods names; any of them, {@code *} for all
   */
  public record Row(List<String> types, List<String> methods, String from, String untested) {
    boolean covers(MethodRef method) {
      return types.contains(method.declaringType().name())
          && (methods.contains("*") || methods.contains(method.name()));
    }
  }

  /**
   * A builder of signed tokens.
   *
   * @param types qualified names of the types that start one
   * @param starts methods of these that do; {@code <init>} for constructors
   * @param ends methods that sign
   * @param expiry methods that set the time of expiry
   * @param claims methods that may set it among others
   */
  public record TokenBuilder(
      List<String> types,
      List<String> starts,
      List<String> ends,
      List<String> expiry,
      List<String> claims,
      String from,
      String untested) {}

  private final List<Row> checks;
  private final List<Row> weakRandom;
  private final List<Row> strongRandom;
  private final List<Row> requestValues;
  private final List<Row> locks;
  private final List<TokenBuilder> tokenBuilders;
  private final List<String> caches;
  private final List<String> validationResults;

  private LogicVocabulary(YamlMap file) {
    file.allow(KEYS);
    checks = rows(file, "checks");
    weakRandom = rows(file, "weak-random");
    strongRandom = rows(file, "strong-random");
    requestValues = rows(file, "request-values");
    locks = rows(file, "locks");
    tokenBuilders = builders(file);
    caches = file.texts("caches");
    validationResults = file.texts("validation-results");
  }

  /** The vocabulary that comes with the product. */
  public static LogicVocabulary bundled() {
    try (InputStream stream = LogicVocabulary.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new ModelFormatException(FILE + ": the file is missing from the distribution");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new LogicVocabulary(StrictYaml.read("logic-models/vocabulary.yml", text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Row> rows(YamlMap file, String key) {
    List<Row> rows = new ArrayList<>();
    for (YamlMap row : file.maps(key)) {
      row.allow(Set.of("types", "methods", "from", "untested"));
      rows.add(
          new Row(
              row.texts("types"),
              row.texts("methods"),
              row.text("from"),
              row.optional("untested").orElse("")));
    }
    return rows;
  }

  private static List<TokenBuilder> builders(YamlMap file) {
    List<TokenBuilder> builders = new ArrayList<>();
    for (YamlMap row : file.maps("token-builders")) {
      row.allow(Set.of("types", "starts", "ends", "expiry", "claims", "from", "untested"));
      builders.add(
          new TokenBuilder(
              row.texts("types"),
              row.texts("starts"),
              row.texts("ends"),
              row.texts("expiry"),
              row.texts("claims"),
              row.text("from"),
              row.optional("untested").orElse("")));
    }
    return builders;
  }

  boolean isCheck(MethodRef method) {
    return checks.stream().anyMatch(row -> row.covers(method));
  }

  boolean isWeakRandom(MethodRef method) {
    return weakRandom.stream().anyMatch(row -> row.covers(method));
  }

  boolean isStrongRandom(MethodRef method) {
    return strongRandom.stream().anyMatch(row -> row.covers(method));
  }

  boolean isRequestValue(MethodRef method) {
    return requestValues.stream().anyMatch(row -> row.covers(method));
  }

  boolean isLock(MethodRef method) {
    return locks.stream().anyMatch(row -> row.covers(method));
  }

  /** The builder that a call starts. */
  Optional<TokenBuilder> startedBy(MethodRef method) {
    return tokenBuilders.stream()
        .filter(each -> each.types().contains(method.declaringType().name()))
        .filter(each -> each.starts().contains(method.name()))
        .findFirst();
  }

  boolean isCache(String annotation) {
    return caches.contains(annotation);
  }

  boolean isValidationResult(String type) {
    return validationResults.contains(type);
  }
}
