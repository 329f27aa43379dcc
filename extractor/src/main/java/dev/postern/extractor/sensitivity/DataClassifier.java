package dev.postern.extractor.sensitivity;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Says which fields of a data type hold sensitive data, by their names, types, columns and
 * constraint annotations. A strong term decides alone; a weak one needs a person as its subject: in
 * the words before it, in the name of the type or a supertype, or in a strong field beside it.
 */
public final class DataClassifier {

  private final Lexicon lexicon;
  private final ProgramModel program;
  private final Overrides overrides;

  public DataClassifier(Lexicon lexicon, ProgramModel program, Overrides overrides) {
    this.lexicon = lexicon;
    this.program = program;
    this.overrides = overrides;
  }

  /** A matched term. */
  private record Match(LexiconRow row, List<String> term, boolean strong, List<String> before) {}

  /**
   * The classified fields of a type, in source order.
   *
   * @param column the column name of a field, or the empty string
   */
  public Map<FieldDecl, Classification> classify(
      TypeDecl type, Function<FieldDecl, String> column) {
    Map<FieldDecl, Match> matches = new LinkedHashMap<>();
    for (FieldDecl field : type.fields()) {
      if (!field.isStatic() && !field.enumConstant()) {
        match(type, field, column.apply(field)).ifPresent(match -> matches.put(field, match));
      }
    }
    String subject = subject(type, matches);
    Map<FieldDecl, Classification> classified = new LinkedHashMap<>();
    for (FieldDecl field : type.fields()) {
      Optional<Overrides.Row> override = overrides.of(field.id());
      if (override.isPresent()) {
        overridden(override.get()).ifPresent(each -> classified.put(field, each));
      } else if (matches.containsKey(field)) {
        decide(field, matches.get(field), subject).ifPresent(c -> classified.put(field, c));
      }
    }
    return classified;
  }

  private Optional<Classification> overridden(Overrides.Row override) {
    return lexicon.rows().stream()
        .filter(row -> row.id().equals(override.dataClass()))
        .findFirst()
        .map(
            row ->
                new Classification(
                    row.id(),
                    row.category(),
                    row.sensitivity(),
                    "overridden: " + override.reason(),
                    Confidence.CONFIRMED));
  }

  private Optional<Match> match(TypeDecl type, FieldDecl field, String column) {
    ValueKind kind = ValueKind.of(field.type(), type.id().module(), program);
    return match(Words.of(field.id().name()), kind)
        .or(() -> column.isEmpty() ? Optional.empty() : match(Words.of(column), kind));
  }

  private Optional<Match> match(List<String> name, ValueKind kind) {
    Match best = null;
    for (LexiconRow row : lexicon.rows()) {
      if (row.types().contains(kind)) {
        for (List<String> term : row.strong()) {
          best = longer(best, at(name, row, term, true));
        }
        for (List<String> term : row.weak()) {
          best = longer(best, at(name, row, term, false));
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static @org.jspecify.annotations.Nullable Match longer(
      @org.jspecify.annotations.Nullable Match best, Optional<Match> candidate) {
    if (candidate.isEmpty()) {
      return best;
    }
    Match found = candidate.get();
    if (best == null || found.term().size() > best.term().size()) {
      return found;
    }
    boolean same = found.term().size() == best.term().size();
    return same && found.strong() && !best.strong() ? found : best;
  }

  /** The term at the end of the name, words that change nothing left aside. */
  private Optional<Match> at(List<String> name, LexiconRow row, List<String> term, boolean strong) {
    int end = name.size();
    while (end > 0) {
      int start = end - term.size();
      if (start >= 0 && equal(name.subList(start, end), term)) {
        List<String> around = new ArrayList<>(name.subList(0, start));
        around.addAll(name.subList(end, name.size()));
        if (around.stream().anyMatch(lexicon.negative()::contains)) {
          return Optional.empty();
        }
        List<String> before =
            name.subList(0, start).stream()
                .filter(word -> !lexicon.qualifiers().contains(word))
                .toList();
        return Optional.of(new Match(row, term, strong, before));
      }
      if (!lexicon.tails().contains(name.get(end - 1))) {
        return Optional.empty();
      }
      end--;
    }
    return Optional.empty();
  }

  private static boolean equal(List<String> words, List<String> term) {
    for (int i = 0; i < term.size(); i++) {
      String word = words.get(i);
      if (!word.equals(term.get(i)) && !Words.singular(word).equals(term.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Who the type is about, for people; empty when nobody. */
  private String subject(TypeDecl type, Map<FieldDecl, Match> matches) {
    for (TypeDecl each : program.lineage(type)) {
      for (String word : Words.of(each.id().simpleName())) {
        if (lexicon.people().contains(Words.singular(word)) || lexicon.people().contains(word)) {
          return "type " + each.id().simpleName();
        }
      }
    }
    return matches.entrySet().stream()
        .filter(entry -> entry.getValue().strong() && isPersonal(entry.getValue().row()))
        .map(entry -> "field " + entry.getKey().id().name() + " beside it")
        .findFirst()
        .orElse("");
  }

  private static boolean isPersonal(LexiconRow row) {
    return row.sensitivity().equals("PERSONAL") || row.sensitivity().equals("SENSITIVE");
  }

  private Optional<Classification> decide(FieldDecl field, Match match, String subject) {
    LexiconRow row = match.row();
    String term = String.join(" ", match.term());
    if (match.strong()) {
      Optional<String> confirming = confirming(field, row);
      String reason = "'" + term + "'" + confirming.map(name -> ", @" + name).orElse("");
      return Optional.of(
          of(row, reason, confirming.isPresent() ? Confidence.CONFIRMED : Confidence.LIKELY));
    }
    if (row.sensitivity().equals("INTERNAL")) {
      return Optional.of(of(row, "'" + term + "'", Confidence.LIKELY));
    }
    if (!match.before().isEmpty()) {
      boolean tied = match.before().stream().allMatch(this::tiesToPerson);
      return tied
          ? Optional.of(
              of(row, "'" + String.join(" ", match.before()) + " " + term + "'", Confidence.LIKELY))
          : Optional.empty();
    }
    return subject.isEmpty()
        ? Optional.empty()
        : Optional.of(of(row, "'" + term + "' with " + subject, Confidence.LIKELY));
  }

  private boolean tiesToPerson(String word) {
    Set<String> subjects = lexicon.subjects();
    return subjects.contains(word) || lexicon.people().contains(Words.singular(word));
  }

  private static Optional<String> confirming(FieldDecl field, LexiconRow row) {
    return field.annotations().stream()
        .map(use -> use.type().simpleName())
        .filter(row.annotations()::contains)
        .findFirst();
  }

  private static Classification of(LexiconRow row, String reason, Confidence confidence) {
    return new Classification(
        row.id(), row.category(), row.sensitivity(), reason + ": " + row.reason(), confidence);
  }
}
