package dev.postern.extractor.access.expression;

import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.access.chain.Requirement;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.model.access.ObjectCheck;
import dev.postern.extractor.model.decl.MethodDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a security expression requires. Negation is read from the side of the anonymous caller: an
 * expression that an anonymous caller makes true requires nothing. What is not understood is an
 * open question, and only that part of the formula is unknown.
 */
public final class ExpressionMeaning {

  /** Knows what calls of beans mean. */
  public interface BeanCalls {
    /** The requirement that a call of a bean's method with constant arguments stands for. */
    Optional<Requirement> meaning(String bean, String method, List<String> arguments);

    /** The constant text of a bean's property, when it has one. */
    default Optional<String> property(String bean, String name) {
      return Optional.empty();
    }

    /**
     * The requirement of {@code hasPermission(...)} with these arguments, those that are not
     * constant as empty texts.
     */
    default Optional<Requirement> permission(List<String> arguments) {
      return Optional.empty();
    }

    /** Who decides {@code hasPermission(...)}, for people. */
    default String evaluator() {
      return "a permission evaluator";
    }

    /** The requirement of a method that is given the caller and the request, and decides. */
    default Optional<Requirement> manager(MethodDecl check) {
      return Optional.empty();
    }
  }

  private static final Set<String> CALLER = Set.of("authentication", "principal");

  private final BeanCalls beans;
  private final Authorities authorities;
  private final Evidence evidence;
  private final String expression;
  private final List<OpenQuestion> questions = new ArrayList<>();
  private ObjectCheck check = ObjectCheck.ABSENT;

  private ExpressionMeaning(
      BeanCalls beans, Authorities authorities, Evidence evidence, String expression) {
    this.beans = beans;
    this.authorities = authorities;
    this.evidence = evidence;
    this.expression = expression;
  }

  /** The requirement of an expression as written. */
  public static Requirement of(
      String expression, Authorities authorities, BeanCalls beans, Evidence evidence) {
    ExpressionMeaning work = new ExpressionMeaning(beans, authorities, evidence, expression);
    Formula formula =
        ExpressionParser.parse(expression)
            .map(work::formula)
            .orElseGet(() -> work.ask("the expression is not understood"));
    return new Requirement(formula, expression, work.check, work.questions);
  }

  private Formula ask(String why) {
    OpenQuestion question =
        OpenQuestion.about(
            "expression",
            expression,
            "Who satisfies the expression \"" + expression + "\"? " + why + ".",
            evidence);
    questions.add(question);
    if (check == ObjectCheck.ABSENT) {
      check = ObjectCheck.UNKNOWN;
    }
    return new Formula.Unknown(question.id());
  }

  private Formula formula(Node node) {
    if (node instanceof Node.And and) {
      return Formula.all(List.of(formula(and.left()), formula(and.right())));
    }
    if (node instanceof Node.Or or) {
      return either(or);
    }
    if (node instanceof Node.Not not) {
      return negate(formula(not.operand()));
    }
    if (node instanceof Node.Literal literal) {
      return literal.text().equals("true")
          ? Formula.anyone()
          : literal.text().equals("false")
              ? Formula.nobody()
              : ask("a literal stands where a condition is expected");
    }
    if (node instanceof Node.Binary binary) {
      return compare(binary);
    }
    if (node instanceof Node.Property property && property.target().isEmpty()) {
      return root(property.name(), List.of());
    }
    if (node instanceof Node.Call call) {
      return call(call);
    }
    return ask("'" + node + "' is not understood");
  }

  private Formula either(Node.Or or) {
    ObjectCheck before = check;
    Formula left = formula(or.left());
    ObjectCheck afterLeft = check;
    check = before;
    Formula right = formula(or.right());
    if (afterLeft != check) {
      // one way round the comparison needs an authority of its own, which is how owners-or-admins
      // rules are written; it stays proven only then
      boolean privileged = privileged(left) || privileged(right);
      check =
          privileged && (afterLeft == ObjectCheck.PROVEN || check == ObjectCheck.PROVEN)
              ? ObjectCheck.PROVEN
              : before == ObjectCheck.PROVEN ? before : ObjectCheck.UNKNOWN;
    }
    return Formula.any(List.of(left, right));
  }

  private static boolean privileged(Formula formula) {
    return formula instanceof Formula.Role || formula instanceof Formula.Permission;
  }

  private Formula negate(Formula formula) {
    if (formula instanceof Formula.Nobody || formula.impliesAuthenticated()) {
      return Formula.anyone();
    }
    if (formula instanceof Formula.Anyone) {
      return anonymousOnly ? Formula.authenticated() : Formula.nobody();
    }
    return ask("the negation of something unknown is unknown");
  }

  /** Whether the last "anyone" stood for anonymous callers only. */
  private boolean anonymousOnly;

  private Formula call(Node.Call call) {
    Optional<Node> target = call.target();
    if (target.isEmpty()) {
      return root(call.name(), call.arguments());
    }
    if (target.get() instanceof Node.Bean bean) {
      return beanCall(bean.name(), call);
    }
    if (target.get() instanceof Node.Variable variable && variable.name().equals("oauth2")) {
      return root(call.name(), call.arguments());
    }
    if (call.name().equals("equals") && call.arguments().size() == 1) {
      return compare(new Node.Binary("==", target.get(), call.arguments().get(0)));
    }
    if (call.name().equals("isAuthenticated") && mentionsCaller(target.get())) {
      return Formula.anyone();
    }
    return ask("'" + call.name() + "' is not understood");
  }

  private static List<String> constants(List<Node> arguments) {
    List<String> constants = new ArrayList<>();
    for (Node argument : arguments) {
      constants.add(argument instanceof Node.Literal literal ? literal.text() : "");
    }
    return constants;
  }

  private Formula permission(List<Node> arguments) {
    return known(beans.permission(constants(arguments)), "it is decided by " + beans.evaluator());
  }

  private Formula beanCall(String bean, Node.Call call) {
    return known(
        beans.meaning(bean, call.name(), constants(call.arguments())),
        "the bean '" + bean + "' decides by code that was not read");
  }

  private Formula known(Optional<Requirement> known, String otherwise) {
    if (known.isEmpty()) {
      return ask(otherwise);
    }
    questions.addAll(known.get().questions());
    if (known.get().objectCheck() != ObjectCheck.ABSENT) {
      check = known.get().objectCheck();
    }
    return known.get().formula();
  }

  private Formula root(String name, List<Node> arguments) {
    anonymousOnly = name.equals("isAnonymous");
    return switch (name) {
      case "permitAll", "isAnonymous", "anonymous" -> Formula.anyone();
      case "denyAll" -> Formula.nobody();
      case "isAuthenticated",
          "authenticated",
          "isFullyAuthenticated",
          "fullyAuthenticated",
          "isRememberMe" ->
          Formula.authenticated();
      case "hasRole", "hasAnyRole" -> anyOf(arguments, authorities::role);
      case "hasAuthority", "hasAnyAuthority" -> anyOf(arguments, authorities::authority);
      case "hasScope", "hasAnyScope" -> anyOf(arguments, Formula.Permission::new);
      case "hasAllRoles" -> allOf(arguments, authorities::role);
      case "hasAllAuthorities" -> allOf(arguments, authorities::authority);
      case "hasPermission" -> permission(arguments);
      case "hasIpAddress" -> ask("it depends on the caller's network address");
      default -> ask("'" + name + "' is not understood");
    };
  }

  private interface Naming {
    Formula name(String constant);
  }

  private Optional<List<Formula>> named(List<Node> arguments, Naming naming) {
    List<Formula> parts = new ArrayList<>();
    for (Node argument : arguments) {
      if (argument instanceof Node.Literal literal && literal.string()) {
        parts.add(naming.name(literal.text()));
      } else if (argument instanceof Node.Property property
          && property.target().filter(Node.Bean.class::isInstance).isPresent()) {
        Node.Bean bean = (Node.Bean) property.target().get();
        Optional<String> text = beans.property(bean.name(), property.name());
        if (text.isEmpty()) {
          return Optional.empty();
        }
        parts.add(naming.name(text.get()));
      } else if (argument instanceof Node.Call list && list.name().equals("{}")) {
        Optional<List<Formula>> inner = named(list.arguments(), naming);
        if (inner.isEmpty()) {
          return inner;
        }
        parts.addAll(inner.get());
      } else {
        return Optional.empty();
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  private Formula anyOf(List<Node> arguments, Naming naming) {
    return named(arguments, naming).map(Formula::any).orElseGet(this::authenticatedAtLeast);
  }

  private Formula allOf(List<Node> arguments, Naming naming) {
    return named(arguments, naming).map(Formula::all).orElseGet(this::authenticatedAtLeast);
  }

  private Formula authenticatedAtLeast() {
    return Formula.all(
        List.of(Formula.authenticated(), ask("the authority it names is not constant")));
  }

  private Formula compare(Node.Binary binary) {
    boolean left = mentionsCaller(binary.left());
    boolean right = mentionsCaller(binary.right());
    boolean equality = Set.of("==", "eq").contains(binary.operator());
    if (equality && left != right && mentionsObject(left ? binary.right() : binary.left())) {
      check = ObjectCheck.PROVEN;
      return Formula.authenticated();
    }
    if (equality
        && binary.left() instanceof Node.Literal a
        && binary.right() instanceof Node.Literal b) {
      return a.text().equals(b.text()) ? Formula.anyone() : Formula.nobody();
    }
    boolean callerIsConstant =
        equality
            && ((left && binary.right() instanceof Node.Literal)
                || (right && binary.left() instanceof Node.Literal));
    Formula open = ask("the comparison is not understood");
    return callerIsConstant ? Formula.all(List.of(Formula.authenticated(), open)) : open;
  }

  private static boolean mentionsCaller(Node node) {
    if (node instanceof Node.Property property) {
      return property.target().isEmpty()
          ? CALLER.contains(property.name())
          : mentionsCaller(property.target().get());
    }
    return node instanceof Node.Call call
        && call.target().map(ExpressionMeaning::mentionsCaller).orElse(false);
  }

  private static boolean mentionsObject(Node node) {
    if (node instanceof Node.Variable) {
      return true;
    }
    if (node instanceof Node.Property property) {
      return property
          .target()
          .map(ExpressionMeaning::mentionsObject)
          .orElse(property.name().equals("returnObject"));
    }
    return node instanceof Node.Call call
        && call.target().map(ExpressionMeaning::mentionsObject).orElse(false);
  }
}
