package dev.postern.extractor.access.answer;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.OverlayView;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All answers of a run. Where two speak of the same thing, the organization's comes first. */
public final class Answers {

  /** Name of the file in a repository. */
  public static final String FILE = "postern.model.yml";

  private static final long MOST_BYTES = 1L << 20;
  private static final Answers NONE = new Answers(List.of());

  private final List<Answer> all;

  private Answers(List<Answer> all) {
    this.all = List.copyOf(all);
  }

  /** No answers. */
  public static Answers none() {
    return NONE;
  }

  /** The answers in a text. */
  public static Answers of(String origin, String text) {
    return new Answers(AnswerFile.read(origin, text));
  }

  /**
   * The answers of the organization and of a repository.
   *
   * @throws ModelFormatException when a file is not understood
   */
  public static Answers read(Path repository, Optional<Path> organization) {
    List<Answer> all = new ArrayList<>();
    organization.ifPresent(
        file -> all.addAll(AnswerFile.read("organization:" + file.getFileName(), text(file))));
    Path own = repository.resolve(FILE);
    if (Files.isRegularFile(own, LinkOption.NOFOLLOW_LINKS)) {
      all.addAll(AnswerFile.read(FILE, text(own)));
    }
    return new Answers(all);
  }

  /**
   * The rows of a section that others read, the organization's first.
   *
   * @throws ModelFormatException when a file is not understood
   */
  public static List<YamlMap> section(Path repository, Optional<Path> organization, String key) {
    List<YamlMap> rows = new ArrayList<>();
    organization.ifPresent(
        file ->
            rows.addAll(
                StrictYaml.read("organization:" + file.getFileName(), text(file)).maps(key)));
    Path own = repository.resolve(FILE);
    if (Files.isRegularFile(own, LinkOption.NOFOLLOW_LINKS)) {
      rows.addAll(StrictYaml.read(FILE, text(own)).maps(key));
    }
    return rows;
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new ModelFormatException(file.getFileName() + ": the file is larger than 1 MiB");
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new ModelFormatException(file.getFileName() + ": the file cannot be read", e);
    }
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** A configuration with what is told about the run time put over it. */
  public ConfigurationView over(ConfigurationView configuration) {
    ConfigurationView changed = configuration;
    for (Answer.Profiles profiles : of(Answer.Profiles.class).stream().limit(1).toList()) {
      changed = changed.with(profiles.names());
    }
    List<Answer.Property> properties = new ArrayList<>(of(Answer.Property.class));
    java.util.Collections.reverse(properties);
    for (Answer.Property property : properties) {
      changed = new OverlayView(changed, property.key(), property.value());
    }
    return changed;
  }

  /** Where the configuration at run time is told. */
  public List<Evidence> run() {
    List<Evidence> places = new ArrayList<>();
    of(Answer.Profiles.class).forEach(each -> places.add(each.evidence()));
    of(Answer.Property.class).forEach(each -> places.add(each.evidence()));
    return places.stream().distinct().toList();
  }

  /** A formula with the answers for an endpoint put in the place of questions. */
  public Formula settle(Formula formula, EndpointId endpoint) {
    Formula settled = formula;
    for (String question : formula.questions()) {
      Optional<Answer.Requires> answer = to(question, endpoint);
      if (answer.isPresent()) {
        settled = settled.with(question, answer.get().formula());
      }
    }
    return settled;
  }

  /** The answer to a question, at an endpoint. */
  public Optional<Answer.Requires> to(String question, EndpointId endpoint) {
    return of(Answer.Requires.class).stream()
        .filter(each -> each.question().equals(question) && each.scope().covers(endpoint))
        .findFirst();
  }

  /** What stands in front of an endpoint. */
  public List<Answer.Outside> outside(EndpointId endpoint) {
    return of(Answer.Outside.class).stream().filter(each -> each.scope().covers(endpoint)).toList();
  }

  /** What an inferred guard really requires at an endpoint. */
  public Optional<Answer.Guard> guard(String name, EndpointId endpoint) {
    return of(Answer.Guard.class).stream()
        .filter(each -> each.name().equals(name) && each.scope().covers(endpoint))
        .findFirst();
  }

  /** The answers to questions, in their order. */
  public List<Answer.Question> questions() {
    return of(Answer.Question.class);
  }

  /** Where the patterns of matchers are told. */
  public List<Evidence> matchers() {
    return of(Answer.Matches.class).stream().map(Answer.Matches::evidence).toList();
  }

  /** A matcher with the answers in the place of what could not be read. */
  public RequestSpec known(RequestSpec matcher) {
    if (of(Answer.Matches.class).isEmpty()) {
      return matcher;
    }
    if (matcher instanceof RequestSpec.Undecided undecided) {
      return patterns(undecided.question().id()).orElse(matcher);
    }
    if (matcher instanceof RequestSpec.Either either) {
      return new RequestSpec.Either(either.options().stream().map(this::known).toList());
    }
    if (matcher instanceof RequestSpec.Both both) {
      return new RequestSpec.Both(both.parts().stream().map(this::known).toList());
    }
    if (matcher instanceof RequestSpec.Not not) {
      return new RequestSpec.Not(known(not.excluded()));
    }
    return patterns(OpenQuestion.id("matcher", matcher.display())).orElse(matcher);
  }

  private Optional<RequestSpec> patterns(String question) {
    return of(Answer.Matches.class).stream()
        .filter(each -> each.question().equals(question))
        .findFirst()
        .map(
            each ->
                new RequestSpec.Either(
                    each.patterns().stream()
                        .<RequestSpec>map(
                            text ->
                                new RequestSpec.Path(
                                    new PathPattern(PathDialect.ANT, text), "", each.evidence()))
                        .toList()));
  }

  private <T extends Answer> List<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
