package dev.postern.queries.imports;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Sha256;
import dev.postern.queries.Classification;
import dev.postern.queries.CleanText;
import dev.postern.queries.DeclaredShare;
import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import dev.postern.queries.FindingStatus;
import dev.postern.queries.Severity;
import dev.postern.queries.Subject;
import dev.postern.queries.imports.CodePlaces.FileMatch;
import dev.postern.queries.imports.CodePlaces.Method;
import dev.postern.queries.imports.JoinedResult.Join;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the places that results of other tools speak of, and makes findings of them. */
final class ResultJoin {
  private static final int DOORS_TOLD = 3;

  private final CodePlaces places;
  private final Declarations declarations;
  private final Map<String, Integer> seen = new TreeMap<>();

  ResultJoin(CodePlaces places, Declarations declarations) {
    this.places = places;
    this.declarations = declarations;
  }

  /** Where a result lies. */
  record Place(Join join, String file, int line, Optional<Method> method, String note) {}

  Place place(ImportedResult result) {
    if (!result.component().isEmpty()) {
      return dependency(result);
    }
    List<CodeNames> names = result.code().stream().map(CodeNames::of).toList();
    FileMatch match = places.file(result.file());
    String path = match.path();
    if (path.isEmpty()) {
      path = names.stream().flatMap(name -> places.fileOf(name).stream()).findFirst().orElse("");
    }
    if (path.isEmpty()) {
      Join join = match.candidates() > 1 ? Join.AMBIGUOUS : Join.NOWHERE;
      String why =
          join == Join.AMBIGUOUS
              ? match.candidates() + " files of the repository end with " + result.file()
              : "no file of the repository is " + (result.file().isEmpty() ? "named" : "it");
      return new Place(join, result.file(), result.first(), Optional.empty(), why);
    }
    return inFile(result, path, names);
  }

  private Place inFile(ImportedResult result, String path, List<CodeNames> names) {
    Optional<Method> atLine =
        result.first() == 0 ? Optional.empty() : places.methodAt(path, result.first());
    Optional<Method> named =
        names.stream().flatMap(name -> places.method(path, name).stream()).findFirst();
    boolean moved =
        named.isPresent()
            && (atLine.isEmpty() || !within(atLine.get(), named.get()))
            && result.first() > 0;
    if (moved) {
      return new Place(
          Join.METHOD,
          path,
          named.get().first(),
          named,
          "the tool's line " + result.first() + " lies outside the method that it names");
    }
    Optional<Method> method = atLine.or(() -> named);
    int line = result.first() > 0 ? result.first() : method.map(Method::first).orElse(0);
    return new Place(method.isPresent() ? Join.METHOD : Join.FILE, path, line, method, "");
  }

  /** Whether a method is the other one or lies in it, as lambdas do. */
  private static boolean within(Method inner, Method outer) {
    return outer.first() <= inner.first() && inner.last() <= outer.last();
  }

  private Place dependency(ImportedResult result) {
    Optional<PackageUrl> url = PackageUrl.maven(result.component());
    Optional<Declarations.Declared> bringing =
        url.flatMap(each -> declarations.bringing(each.key()));
    if (bringing.isEmpty()) {
      return new Place(
          Join.NOWHERE, "", 0, Optional.empty(), "no build here is known to bring it in");
    }
    Declarations.Declared declared = bringing.get();
    boolean direct = declared.key().equals(url.get().key());
    boolean other =
        direct
            && !declared.version().isEmpty()
            && !url.get().version().isEmpty()
            && !declared.version().equals(url.get().version());
    String note =
        (direct ? "declared by " : "brought in by " + declared.key() + " of ")
            + declared.buildFile()
            + (other
                ? ", there with version "
                    + declared.version()
                    + ": the document may be of another build"
                : "");
    return new Place(Join.DEPENDENCY, declared.buildFile(), 0, Optional.empty(), note);
  }

  /** The finding of a result at its place. */
  JoinedResult finding(ImportedResult result, Place place, List<Doors.Door> doors) {
    String slug = slug(result.tool()) + "-" + slug(result.rule());
    String type = place.method().map(Method::type).orElse("");
    String name = place.method().map(Method::name).orElse("");
    Doors.Door door = doors.size() == 1 ? doors.get(0) : new Doors.Door("", "");
    Finding finding =
        new Finding(
            id(slug, result, place),
            slug,
            CleanText.line(result.title()),
            CleanText.line(message(result, place)),
            result.security() ? result.severity() : Severity.INFO,
            result.review() ? Confidence.POSSIBLE : Confidence.LIKELY,
            result.review() ? FindingStatus.POSSIBLE : FindingStatus.OPEN,
            new Classification(result.cwe(), List.of(), List.of(), List.of(), List.of(), List.of()),
            new Subject(door.application(), door.name(), place.file(), place.line(), type, name),
            "",
            evidence(result, place, doors),
            place.method().map(ResultJoin::origin).orElse(Finding.ORIGIN_NOT_DECLARED),
            List.of(),
            "See what " + result.tool() + " says of its rule " + result.rule() + ".",
            CleanText.block(result.help()),
            false,
            null);
    return new JoinedResult(
        result, finding, place.join(), place.method().map(Method::uid).orElse(""));
  }

  private static String message(ImportedResult result, Place place) {
    boolean lost = place.join() == Join.NOWHERE || place.join() == Join.AMBIGUOUS;
    String text = result.message().isEmpty() ? result.title() : result.message();
    return lost ? text + " (not joined: " + place.note() + ")" : text;
  }

  private static List<EvidenceStep> evidence(
      ImportedResult result, Place place, List<Doors.Door> doors) {
    List<EvidenceStep> steps = new ArrayList<>();
    steps.add(
        new EvidenceStep(
            EvidenceStep.STEP,
            place.file(),
            place.line(),
            result.tool() + " says " + result.rule()));
    if (!place.note().isEmpty()) {
      steps.add(new EvidenceStep(EvidenceStep.NOTE, "", 0, place.note()));
    }
    if (doors.size() > 1) {
      String some =
          String.join(", ", doors.stream().limit(DOORS_TOLD).map(Doors.Door::name).toList());
      steps.add(
          new EvidenceStep(
              EvidenceStep.NOTE,
              "",
              0,
              "calls from " + doors.size() + " endpoints lead there, such as " + some));
    }
    return steps;
  }

  private static String origin(Method method) {
    return DeclaredShare.words(method.ai(), method.undeclared(), method.code(), method.tools());
  }

  /** Never of line numbers: of the place in the program and of what is said, then of the order. */
  private String id(String slug, ImportedResult result, Place place) {
    String key =
        String.join(
            "\u0000",
            slug,
            result.component(),
            place.method().map(Method::uid).orElse(place.file()),
            result.message().replaceAll("\\d+", "#"));
    int nth = seen.merge(key, 1, Integer::sum);
    return slug + "-" + Sha256.hex(nth == 1 ? key : key + "\u0000" + nth).substring(0, 8);
  }

  private static String slug(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return plain.replaceAll("^-|-$", "");
  }
}
