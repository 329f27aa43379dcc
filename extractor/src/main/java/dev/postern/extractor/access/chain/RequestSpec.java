package dev.postern.extractor.access.chain;

import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which requests a rule or a chain applies to. */
public sealed interface RequestSpec {

  /** The targets it matches among requests of a verb. */
  Language requests(String verb, Languages languages);

  /** The matcher in the words of its dialect, for people. */
  String display();

  /** The questions that would decide it. */
  default List<OpenQuestion> questions() {
    return List.of();
  }

  /** The verb it is limited to; empty for all. */
  default List<String> verbs() {
    return List.of();
  }

  /** Every request. */
  record Any() implements RequestSpec {
    @Override
    public Language requests(String verb, Languages languages) {
      return PathPattern.universe();
    }

    @Override
    public String display() {
      return "any request";
    }
  }

  /** No ordinary request, such as only error dispatches. */
  record Never(String display) implements RequestSpec {
    @Override
    public Language requests(String verb, Languages languages) {
      return languages.none();
    }
  }

  /**
   * A path pattern, limited to a verb unless that is empty.
   *
   * @param source where the pattern came from, when not from the rule's own code
   */
  record Path(PathPattern pattern, String verb, @Nullable Evidence source) implements RequestSpec {
    @Override
    public Language requests(String wanted, Languages languages) {
      return verb.isEmpty() || verb.equals(wanted) ? languages.of(pattern) : languages.none();
    }

    /** Where the pattern came from, when not from the rule's own code. */
    public Optional<Evidence> origin() {
      return Optional.ofNullable(source);
    }

    @Override
    public String display() {
      return verb.isEmpty() ? pattern.text() : verb + " " + pattern.text();
    }

    @Override
    public List<String> verbs() {
      return verb.isEmpty() ? List.of() : List.of(verb);
    }
  }

  /** A matcher that could not be read. */
  record Undecided(OpenQuestion question) implements RequestSpec {
    @Override
    public Language requests(String verb, Languages languages) {
      return Language.undecided(question.id());
    }

    @Override
    public String display() {
      return "? (" + question.subject() + ")";
    }

    @Override
    public List<OpenQuestion> questions() {
      return List.of(question);
    }
  }

  /** One of several. */
  record Either(List<RequestSpec> options) implements RequestSpec {
    public Either {
      options = List.copyOf(options);
    }

    @Override
    public Language requests(String verb, Languages languages) {
      return languages.of(this, verb, () -> union(verb, languages));
    }

    private Language union(String verb, Languages languages) {
      Language all = languages.none();
      for (RequestSpec option : options) {
        all = all.union(option.requests(verb, languages));
      }
      return all;
    }

    @Override
    public String display() {
      return options.stream().map(RequestSpec::display).collect(Collectors.joining(", "));
    }

    @Override
    public List<OpenQuestion> questions() {
      return gather(options);
    }
  }

  /** All of several. */
  record Both(List<RequestSpec> parts) implements RequestSpec {
    public Both {
      parts = List.copyOf(parts);
    }

    @Override
    public Language requests(String verb, Languages languages) {
      return languages.of(this, verb, () -> intersection(verb, languages));
    }

    private Language intersection(String verb, Languages languages) {
      Language all = PathPattern.universe();
      for (RequestSpec part : parts) {
        all = all.intersect(part.requests(verb, languages));
      }
      return all;
    }

    @Override
    public String display() {
      return parts.stream().map(RequestSpec::display).collect(Collectors.joining(" and "));
    }

    @Override
    public List<OpenQuestion> questions() {
      return gather(parts);
    }
  }

  /** All requests but these. */
  record Not(RequestSpec excluded) implements RequestSpec {
    @Override
    public Language requests(String verb, Languages languages) {
      return languages.of(
          this, verb, () -> PathPattern.universe().minus(excluded.requests(verb, languages)));
    }

    @Override
    public String display() {
      return "not (" + excluded.display() + ")";
    }

    @Override
    public List<OpenQuestion> questions() {
      return excluded.questions();
    }
  }

  private static List<OpenQuestion> gather(List<RequestSpec> parts) {
    List<OpenQuestion> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(part.questions()));
    return List.copyOf(all);
  }
}
