package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The prefixes that code adds to groups of controllers ({@code addPathPrefix}). A predicate is
 * understood when it tests an annotation or a package, or is true; any other is recorded as a gap
 * and adds nothing.
 */
final class PathPrefixes {

  private final ProgramModel program;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final List<Rule> rules = new ArrayList<>();
  private final List<CoverageGap> gaps = new ArrayList<>();

  /** A prefix with what it applies to; nothing given means all. */
  private record Rule(String prefix, List<String> annotationNames, List<String> packages) {}

  PathPrefixes(
      ProgramModel program,
      Vocabulary vocabulary,
      AnnotationIndex annotations,
      DeployedApplication application) {
    this.program = program;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    for (TypeDecl type : application.beanTypes()) {
      type.methods().forEach(method -> read(method, application.settings()));
    }
  }

  /** The prefix of a controller, empty when there is none; the first rule that applies wins. */
  String of(TypeDecl controller) {
    return rules.stream()
        .filter(rule -> applies(rule, controller))
        .map(Rule::prefix)
        .findFirst()
        .orElse("");
  }

  List<CoverageGap> gaps() {
    return List.copyOf(gaps);
  }

  private boolean applies(Rule rule, TypeDecl controller) {
    if (rule.annotationNames().isEmpty() && rule.packages().isEmpty()) {
      return true;
    }
    String name = controller.id().packageName();
    return rule.annotationNames().stream()
            .anyMatch(each -> annotations.onType(controller, each).isPresent())
        || rule.packages().stream().anyMatch(each -> name.equals(each) || name.startsWith(each));
  }

  private void read(MethodDecl method, Settings settings) {
    if (method.body().isEmpty()) {
      return;
    }
    LocalValues values = new LocalValues(program, method.body().get());
    for (Statement.Call call : method.body().get().calls()) {
      boolean adds =
          vocabulary.calls(call.callee().declaringType().name(), call.callee().name()).stream()
              .anyMatch(row -> row.role().equals("PATH_PREFIX"));
      if (adds && call.arguments().size() == 2) {
        Optional<String> prefix = values.string(call.arguments().get(0));
        Optional<Rule> rule = prefix.flatMap(p -> rule(settings.resolve(p), call, values));
        rule.ifPresentOrElse(rules::add, () -> gaps.add(gap(method, call.line())));
      }
    }
  }

  private static CoverageGap gap(MethodDecl method, int line) {
    return new CoverageGap(
        GapKind.CONFIGURATION_NOT_READ,
        SourceSpan.line(method.span().file(), line),
        "A path prefix or the controllers it applies to could not be determined; the paths of"
            + " those controllers are listed without it.");
  }

  private Optional<Rule> rule(String prefix, Statement.Call call, LocalValues values) {
    for (Statement origin : values.origins(call.arguments().get(1))) {
      if (origin instanceof Statement.Closure closure) {
        return program.method(closure.body()).flatMap(body -> lambda(prefix, body));
      }
      if (origin instanceof Statement.Call factory) {
        return factory(prefix, factory, values);
      }
    }
    return Optional.empty();
  }

  private static Optional<Rule> factory(String prefix, Statement.Call factory, LocalValues values) {
    return switch (factory.callee().name()) {
      case "forAnyHandlerType" -> Optional.of(new Rule(prefix, List.of(), List.of()));
      case "forAnnotation" -> {
        List<String> names = new ArrayList<>();
        factory.arguments().stream()
            .flatMap(argument -> values.classes(argument).stream())
            .forEach(type -> names.add(type.name()));
        yield names.isEmpty() ? Optional.empty() : Optional.of(new Rule(prefix, names, List.of()));
      }
      case "forBasePackageClass" -> {
        List<String> packages = new ArrayList<>();
        factory.arguments().stream()
            .flatMap(argument -> values.classes(argument).stream())
            .forEach(type -> packages.add(packageOf(type)));
        yield packages.isEmpty()
            ? Optional.empty()
            : Optional.of(new Rule(prefix, List.of(), packages));
      }
      case "forBasePackage" -> {
        List<String> packages = new ArrayList<>();
        factory.arguments().stream()
            .flatMap(argument -> values.strings(argument).stream())
            .forEach(packages::add);
        yield packages.isEmpty()
            ? Optional.empty()
            : Optional.of(new Rule(prefix, List.of(), packages));
      }
      default -> Optional.empty();
    };
  }

  private static String packageOf(TypeRef type) {
    int cut = type.name().lastIndexOf('.');
    return cut < 0 ? "" : type.name().substring(0, cut);
  }

  private Optional<Rule> lambda(String prefix, MethodDecl body) {
    if (body.body().isEmpty()) {
      return Optional.empty();
    }
    LocalValues values = new LocalValues(program, body.body().get());
    List<String> names = new ArrayList<>();
    List<String> packages = new ArrayList<>();
    boolean other = false;
    for (Statement.Call call : body.body().get().calls()) {
      switch (call.callee().name()) {
        case "isAnnotationPresent", "hasAnnotation", "findAnnotation" -> {
          for (Operand argument : call.arguments()) {
            values.classes(argument).stream().map(TypeRef::name).forEach(names::add);
          }
        }
        case "startsWith" ->
            call.arguments().forEach(argument -> packages.addAll(values.strings(argument)));
        case "getPackage", "getName", "getPackageName" -> {}
        default -> other = true;
      }
    }
    boolean constantTrue =
        body.body().get().calls().isEmpty()
            && body.body().get().statements().stream()
                .anyMatch(s -> s instanceof Statement.Return back && isTrue(back));
    boolean understood = constantTrue || (!other && names.size() + packages.size() > 0);
    return understood ? Optional.of(new Rule(prefix, names, packages)) : Optional.empty();
  }

  private static boolean isTrue(Statement.Return back) {
    return back.result()
        .filter(
            value ->
                value instanceof dev.postern.extractor.model.code.Constant c
                    && c.asBoolean().orElse(false))
        .isPresent();
  }
}
