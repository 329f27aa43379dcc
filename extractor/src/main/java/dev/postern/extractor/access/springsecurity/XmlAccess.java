package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.application.XmlBeans;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.RequestSpec;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.access.expression.ExpressionMeaning;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathOptions;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.workspace.xml.XmlElement;
import java.util.List;
import java.util.Optional;

/**
 * Matchers and requirements of the XML namespace.
 *
 * <p>A pattern is one of Ant until Spring Security 5, of Spring MVC in 6 and a path pattern since
 * 7, unless {@code request-matcher} says otherwise ({@code MatcherType#fromElementOrMvc}); {@code
 * /**} without a verb is every request ({@code MatcherType#createMatcher}). Without expressions,
 * access is a list of attributes that are voted on ({@link XmlVoters}).
 */
final class XmlAccess {

  private final ProtectedApplication application;
  private final ConfigurationView configuration;
  private final Dialects dialects;
  private final int major;

  XmlAccess(
      ProtectedApplication application,
      ConfigurationView configuration,
      Dialects dialects,
      int major) {
    this.application = application;
    this.configuration = configuration;
    this.dialects = dialects;
    this.major = major;
  }

  /** The requests of a chain. */
  RequestSpec matcher(XmlBeans.Placed http, XmlElement element, Evidence at) {
    Optional<String> pattern = element.attribute("pattern").filter(text -> !text.isBlank());
    return element
        .attribute("request-matcher-ref")
        .map(reference -> referenced(reference, at))
        .or(() -> pattern.map(text -> path(http, text, "", at)))
        .orElseGet(RequestSpec.Any::new);
  }

  /** The requests of a rule. */
  RequestSpec rule(XmlBeans.Placed http, XmlElement rule, Evidence at) {
    String verb = rule.attribute("method").orElse("");
    String servlet = rule.attribute("servlet-path").orElse("");
    return rule.attribute("request-matcher-ref")
        .map(reference -> referenced(reference, at))
        .orElseGet(() -> path(http, servlet + rule.attribute("pattern").orElse(""), verb, at));
  }

  private RequestSpec path(XmlBeans.Placed http, String written, String verb, Evidence at) {
    Optional<String> known = resolved(written);
    if (known.isEmpty()) {
      return undecided(written, at);
    }
    String text = known.get();
    if ((text.equals("/**") || text.equals("**")) && verb.isEmpty()) {
      return new RequestSpec.Any();
    }
    String type = http.element().attribute("request-matcher").orElse("");
    String old = type.isEmpty() ? http.element().attribute("path-type").orElse("") : type;
    PathPattern pattern =
        switch (old) {
          case "ant" -> new PathPattern(PathDialect.ANT, text);
          case "mvc" -> new PathPattern(PathDialect.MVC, text, dialects.mapping());
          case "path" -> new PathPattern(PathDialect.PATH_PATTERN, text);
          case "regex" -> new PathPattern(PathDialect.REGEX, text);
          case "ciRegex" ->
              new PathPattern(PathDialect.REGEX, text, new PathOptions(false, false, false));
          default -> usual(text);
        };
    return new RequestSpec.Path(pattern, verb, null);
  }

  private PathPattern usual(String text) {
    if (major < 6) {
      return new PathPattern(PathDialect.ANT, text);
    }
    return major == 6
        ? new PathPattern(PathDialect.MVC, text, dialects.mapping())
        : new PathPattern(PathDialect.PATH_PATTERN, text);
  }

  private Optional<String> resolved(String text) {
    return text.contains("${") ? configuration.resolve(text) : Optional.of(text);
  }

  private static RequestSpec undecided(String subject, Evidence at) {
    return new RequestSpec.Undecided(
        OpenQuestion.about(
            "matcher", subject, "Which requests does the matcher stand for: " + subject + "?", at));
  }

  private RequestSpec referenced(String reference, Evidence at) {
    Optional<XmlElement> bean =
        application.beanFiles().bean(reference, configuration).map(XmlBeans.Placed::element);
    List<String> arguments = bean.map(XmlBeans::arguments).orElse(List.of());
    String type = bean.map(XmlBeans::simpleClass).orElse("");
    boolean known =
        (type.equals("AntPathRequestMatcher") || type.equals("RegexRequestMatcher"))
            && !arguments.isEmpty()
            && arguments.size() <= 2
            && arguments.stream().noneMatch(each -> each.contains("${"));
    if (type.equals("AnyRequestMatcher")) {
      return new RequestSpec.Any();
    }
    if (!known) {
      return undecided("the bean " + reference, at);
    }
    PathDialect dialect =
        type.equals("AntPathRequestMatcher") ? PathDialect.ANT : PathDialect.REGEX;
    String verb = arguments.size() == 2 ? arguments.get(1) : "";
    return new RequestSpec.Path(new PathPattern(dialect, arguments.get(0)), verb, null);
  }

  /** What the {@code access} of a rule asks for. */
  Requirement requirement(String written, boolean expressions, XmlVoters voters, Evidence at) {
    Optional<String> text = resolved(written);
    if (text.isEmpty()) {
      return Requirement.open(
          OpenQuestion.about(
              "expression",
              written,
              "What does \"" + written + "\" stand for? Its property has no value.",
              at),
          written);
    }
    return expressions
        ? ExpressionMeaning.of(text.get(), dialects.authorities(), dialects.beans(), at)
        : voters
            .formula(text.get())
            .map(formula -> Requirement.of(formula, text.get()))
            .orElseGet(
                () ->
                    Requirement.open(
                        OpenQuestion.about(
                            "authorization",
                            written,
                            "Whom does access=\""
                                + written
                                + "\" let pass? No voter of the framework knows it.",
                            at),
                        written));
  }
}
