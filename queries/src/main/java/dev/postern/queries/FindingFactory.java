package dev.postern.queries;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.model.Confidence;
import java.util.ArrayList;
import java.util.List;

/** Makes a finding from a row by the names of its columns. */
final class FindingFactory {
  /** Longest reason in a sentence; the whole of it is in the evidence. */
  private static final int REASON = 160;

  private static final int LISTED = 6;

  private final MethodPlaces places;
  private final QuestionTexts questions;

  FindingFactory(MethodPlaces places, QuestionTexts questions) {
    this.places = places;
    this.questions = questions;
  }

  Finding finding(QuerySpec query, Row row, String id) {
    List<String> path = row.list("path");
    String origin = places.origin(originMethods(row));
    return new Finding(
        id,
        query.id(),
        query.title(),
        message(query, row, path, origin),
        severity(query, row),
        confidence(query, row),
        status(query, row),
        query.classification(),
        subject(row),
        row.text("cause"),
        evidence(row, path),
        origin,
        questions.of(row),
        query.text().fix(),
        query.text().why(),
        query.experimental(),
        stake(query, row),
        List.of(),
        null);
  }

  FindingStatus status(QuerySpec query, Row row) {
    return row.optional("status")
        .map(text -> constant(FindingStatus.class, text, query, "status"))
        .orElse(FindingStatus.OPEN);
  }

  private static Stake stake(QuerySpec query, Row row) {
    Stake.Effect effect =
        row.optional("stake")
            .map(text -> constant(Stake.Effect.class, text, query, "stake"))
            .orElse(Stake.Effect.NOT_STATED);
    return new Stake(
        effect, row.list("dataClasses").stream().map(CleanText::line).distinct().sorted().toList());
  }

  private static Severity severity(QuerySpec query, Row row) {
    return row.optional("severity")
        .map(text -> constant(Severity.class, text, query, "severity"))
        .orElse(query.severity());
  }

  private Confidence confidence(QuerySpec query, Row row) {
    Confidence stated =
        row.optional("confidence")
            .map(text -> constant(Confidence.class, text, query, "confidence"))
            .orElse(query.confidence());
    return status(query, row) == FindingStatus.POSSIBLE ? Confidence.POSSIBLE : stated;
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, String text, QuerySpec query, String column) {
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      throw new ModelFormatException(
          query.origin()
              + ": column "
              + column
              + " returned "
              + text
              + ", which is not one of its values",
          e);
    }
  }

  private static Subject subject(Row row) {
    return new Subject(
        CleanText.line(row.text("application")),
        CleanText.line(row.text("endpoint")),
        CleanText.line(row.text("file")),
        row.number("line"),
        CleanText.line(row.text("class")),
        CleanText.line(row.text("method")));
  }

  private String message(QuerySpec query, Row row, List<String> path, String origin) {
    return new MessageTemplate(query.text().message())
        .fill(
            slot ->
                switch (slot) {
                  case "steps" -> String.valueOf(Math.max(0, path.size() - 1));
                  case "route" -> places.route(path);
                  case "origin" -> origin;
                  case "reason" -> shortened(FormulaWords.of(row.text(slot)));
                  default ->
                      row.has(slot) ? FormulaWords.of(listed(row, slot)) : MessageTemplate.UNKNOWN;
                });
  }

  private static String shortened(String text) {
    if (text.length() <= REASON) {
      return text;
    }
    int cut = text.lastIndexOf(' ', REASON);
    return text.substring(0, cut > 0 ? cut : REASON) + " …";
  }

  /** The first of many. */
  private static String listed(Row row, String slot) {
    List<String> all = row.list(slot);
    return all.size() <= LISTED
        ? row.text(slot)
        : String.join(", ", all.subList(0, LISTED)) + ", " + (all.size() - LISTED) + " more";
  }

  private static List<String> originMethods(Row row) {
    List<String> methods = new ArrayList<>(row.list("path"));
    methods.addAll(row.list("originOf"));
    return methods;
  }

  private List<EvidenceStep> evidence(Row row, List<String> path) {
    List<EvidenceStep> steps = new ArrayList<>(places.steps(path));
    steps.addAll(parallel(row, EvidenceStep.STEP, "step"));
    steps.addAll(parallel(row, EvidenceStep.GUARD, "guard"));
    steps.addAll(parallel(row, EvidenceStep.NOTE, "note"));
    return steps;
  }

  /**
   * Three lists of equal length: {@code <prefix>Files}, {@code <prefix>Lines}, {@code
   * <prefix>Texts}.
   */
  private static List<EvidenceStep> parallel(Row row, String role, String prefix) {
    List<String> files = row.list(prefix + "Files");
    List<String> lines = row.list(prefix + "Lines");
    List<String> texts = row.list(prefix + "Texts");
    List<EvidenceStep> steps = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String file = i < files.size() ? CleanText.line(files.get(i)) : "";
      int line =
          i < lines.size() && lines.get(i).matches("\\d{1,9}") ? Integer.parseInt(lines.get(i)) : 0;
      steps.add(new EvidenceStep(role, file, line, CleanText.line(texts.get(i))));
    }
    return steps;
  }
}
