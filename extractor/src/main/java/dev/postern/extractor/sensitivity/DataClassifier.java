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
import java.util.function.Predicate;

/**
 * Says which fields of a data type hold sensitive data: by their names, then by their names in JSON
 * and in tables, then by what is written about them, then by a constraint annotation. A strong term
 * decides alone; a weak one needs a person as its subject: in the words before it, in the name of
 * the type or a supertype, or in a strong field beside it.
 */
public final class DataClassifier {

  private static final String IP = "IP_ADDRESS";

  /** Traces of whoever calls: they do not make what is beside them a person's. */
  private static final Set<String> TRACES =
      Set.of(IP, "DEVICE", "LOCATION", "ACCOUNT_NAME", "FREE_TEXT");

  /** First words of names that only people have. */
  private static final Set<String> OF_PEOPLE_ONLY =
      Set.of("first", "last", "given", "middle", "maiden", "sur", "family", "contact", "receiver");

  private final Lexicon lexicon;
  private final ProgramModel program;
  private final Overrides overrides;
  private final NameMatcher matcher;

  public DataClassifier(Lexicon lexicon, ProgramModel program, Overrides overrides) {
    this.lexicon = lexicon;
    this.program = program;
    this.overrides = overrides;
    this.matcher = new NameMatcher(lexicon);
  }

  /**
   * What stands around the fields of a type.
   *
   * @param beside a field that is certainly about a person; empty when there is none
   * @param caller whether an IP address is beside it, and the type is about a request
   * @param machine whether a field or the type speaks of a machine
   */
  private record Context(TypeSubject subject, String beside, boolean caller, boolean machine) {}

  /**
   * The classified fields of a type, in source order.
   *
   * @param column the column name of a field, or the empty string
   */
  public Map<FieldDecl, Classification> classify(
      TypeDecl type, Function<FieldDecl, String> column) {
    Map<FieldDecl, List<NameMatcher.Match>> matches = new LinkedHashMap<>();
    for (FieldDecl field : type.fields()) {
      if (!field.isStatic() && !field.enumConstant()) {
        matches.put(field, matches(type, field, column.apply(field)));
      }
    }
    Context context = context(type, matches);
    Map<FieldDecl, Classification> classified = new LinkedHashMap<>();
    for (FieldDecl field : type.fields()) {
      Optional<Overrides.Row> override = overrides.of(field.id());
      if (override.isPresent()) {
        overridden(override.get()).ifPresent(each -> classified.put(field, each));
      } else {
        matches.getOrDefault(field, List.of()).stream()
            .flatMap(match -> decide(field, match, context).stream())
            .findFirst()
            .ifPresent(each -> classified.put(field, each));
      }
    }
    return classified;
  }

  /** Whether a user has said what the field means, or that it means nothing. */
  public boolean isOverridden(FieldDecl field) {
    return overrides.of(field.id()).isPresent();
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

  /** What a field may mean, the best first. */
  private List<NameMatcher.Match> matches(TypeDecl type, FieldDecl field, String column) {
    ValueKind kind = ValueKind.of(field.type(), type.id().module(), program);
    List<NameMatcher.Match> found = new ArrayList<>(matcher.match(field.id().name(), kind));
    List<String> others = new ArrayList<>(FieldNames.names(field));
    others.add(column);
    for (String name : others) {
      found.addAll(matcher.match(name, kind));
    }
    labelled(field, kind).ifPresent(found::add);
    constrained(field, kind).ifPresent(found::add);
    return found;
  }

  private Optional<NameMatcher.Match> labelled(FieldDecl field, ValueKind kind) {
    return FieldNames.labels(field).stream()
        .flatMap(label -> matcher.label(label, field.id().name(), kind).stream())
        .findFirst();
  }

  /** A field whose constraint says what it must look like. */
  private Optional<NameMatcher.Match> constrained(FieldDecl field, ValueKind kind) {
    return lexicon.rows().stream()
        .filter(row -> row.types().contains(kind))
        .filter(row -> confirming(field, row).isPresent())
        .map(row -> new NameMatcher.Match(row, List.of(), true, List.of(), ""))
        .findFirst();
  }

  private Context context(TypeDecl type, Map<FieldDecl, List<NameMatcher.Match>> matches) {
    String beside =
        matches.entrySet().stream()
            .filter(
                entry ->
                    best(entry.getValue(), row -> isPersonal(row) && !TRACES.contains(row.id())))
            .map(entry -> "field " + entry.getKey().id().name() + " beside it")
            .findFirst()
            .orElse("");
    boolean traced =
        matches.values().stream().anyMatch(found -> best(found, row -> row.id().equals(IP)));
    return new Context(
        TypeSubject.of(type, program, lexicon), beside, traced, speaksOfMachine(type));
  }

  private static boolean best(List<NameMatcher.Match> matches, Predicate<LexiconRow> wanted) {
    return !matches.isEmpty() && matches.get(0).strong() && wanted.test(matches.get(0).row());
  }

  private boolean speaksOfMachine(TypeDecl type) {
    List<String> words = new ArrayList<>(Words.of(type.id().simpleName()));
    for (FieldDecl field : type.fields()) {
      List<String> name = Words.of(field.id().name());
      if (!field.isStatic() && (name.size() == 1 || name.contains("port"))) {
        words.addAll(name);
      }
    }
    return words.stream().anyMatch(lexicon.machines()::contains);
  }

  private static boolean isPersonal(LexiconRow row) {
    return row.sensitivity().equals("PERSONAL") || row.sensitivity().equals("SENSITIVE");
  }

  private Optional<Classification> decide(
      FieldDecl field, NameMatcher.Match match, Context context) {
    LexiconRow row = match.row();
    if (isOfSomethingElse(match, context)) {
      return Optional.empty();
    }
    if (match.strong()) {
      Optional<String> confirming = confirming(field, row);
      String reason = said(match) + confirming.map(name -> " @" + name).orElse("");
      return Optional.of(
          of(
              row,
              reason.strip(),
              confirming.isPresent() ? Confidence.CONFIRMED : Confidence.LIKELY));
    }
    String term = "'" + String.join(" ", match.term()) + "'";
    if (!row.isSensitive()) {
      return Optional.of(of(row, term, Confidence.LIKELY));
    }
    if (!match.before().isEmpty()) {
      String phrase = "'" + String.join(" ", match.before()) + " " + String.join(" ", match.term());
      return match.before().stream().allMatch(this::tiesToPerson)
          ? Optional.of(of(row, phrase + "'", Confidence.LIKELY))
          : Optional.empty();
    }
    if (row.id().equals("POSTAL_ADDRESS") && context.caller() && context.beside().isEmpty()) {
      return lexicon
          .row("LOCATION")
          .map(where -> of(where, term + " beside an IP address", Confidence.LIKELY));
    }
    return because(row, context).map(why -> of(row, term + " with " + why, Confidence.LIKELY));
  }

  /** Whether the words around say that a machine or a thing is meant. */
  private boolean isOfSomethingElse(NameMatcher.Match match, Context context) {
    if (match.row().id().equals(IP)) {
      return context.machine() && match.before().isEmpty();
    }
    if (!match.row().category().equals("name") || !match.label().isEmpty()) {
      return false;
    }
    List<String> words = new ArrayList<>(match.before());
    words.addAll(match.term());
    return match.before().stream().anyMatch(this::isThing)
        || (match.row().id().equals("PERSON_NAME")
            && context.subject().kind() == TypeSubject.Kind.THING
            && words.stream().noneMatch(OF_PEOPLE_ONLY::contains)
            && words.stream().noneMatch(word -> lexicon.people().contains(word)));
  }

  private boolean isThing(String word) {
    return lexicon.things().contains(word) || lexicon.organizations().contains(word);
  }

  /** Why a weak term is about a person here; empty when it is not. */
  private static Optional<String> because(LexiconRow row, Context context) {
    TypeSubject subject = context.subject();
    return switch (subject.kind()) {
      case PERSON -> Optional.of("type " + subject.name());
      case ORGANIZATION, THING -> Optional.empty();
      case OPEN -> {
        if (row.needsPerson()) {
          yield Optional.empty();
        }
        boolean name = row.id().equals("PERSON_NAME");
        if (subject.mentionsPerson() && !name) {
          yield Optional.of("type " + subject.name());
        }
        yield Optional.of(context.beside()).filter(text -> !text.isEmpty());
      }
    };
  }

  private static String said(NameMatcher.Match match) {
    if (!match.label().isEmpty()) {
      return "described as \"" + match.label() + "\"";
    }
    return match.term().isEmpty() ? "" : "'" + String.join(" ", match.term()) + "'";
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
