package dev.postern.extractor.access.objectcheck;

import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** In which sense the results of operators and library calls relate an object to the caller. */
final class Comparing {

  private static final Set<String> EQUALITIES =
      Set.of("equals", "equalsIgnoreCase", "contains", "containsKey", "containsAll");
  private static final Set<String> ORDERS = Set.of("compareTo", "compare");
  private static final Pattern MISSING = Pattern.compile("isEmpty|isNull|isBlank");
  private static final Pattern PRESENT = Pattern.compile("nonNull|isPresent");
  private static final Pattern OPPOSITE = Pattern.compile("negate|not|isFalse|isNotTrue|noneMatch");
  private static final Pattern MATCHING = Pattern.compile("(any|all|none)Match|not|isTrue|isFalse");

  private Comparing() {}

  /** Whether the library call tells if an object and the caller belong together. */
  static boolean isRelation(Statement.Call call, List<Integer> involved) {
    String name = call.callee().name();
    String returned = call.callee().returnType().simpleName();
    boolean truth =
        EQUALITIES.contains(name)
            || ORDERS.contains(name)
            || returned.equals("boolean")
            || returned.equals("Boolean");
    return truth && Marks.meet(involved);
  }

  /** What the answer of such a call says; of a question that is not known, either. */
  static int sense(Statement.Call call) {
    String name = call.callee().name();
    if (EQUALITIES.contains(name)) {
      return Marks.RELATION;
    }
    return ORDERS.contains(name) ? Marks.STRANGER : Marks.RELATED;
  }

  /** The result of an operator on these values, of which one may be a relation. */
  static int result(Statement.Binary binary, int bits) {
    if (!Marks.has(bits, Marks.RELATED)) {
      return bits;
    }
    boolean equal = binary.operator() == Operator.EQUAL;
    if (!equal && binary.operator() != Operator.NOT_EQUAL) {
      boolean ordering = Set.of(Operator.AND, Operator.OR).contains(binary.operator());
      return ordering ? bits : bits | Marks.RELATED;
    }
    Operand fixed = binary.left() instanceof Constant ? binary.left() : binary.right();
    if (!(fixed instanceof Constant constant)) {
      return bits | Marks.RELATED;
    }
    return equal == isFalse(constant) ? Marks.negated(bits) : bits;
  }

  /** Whether a constant stands for no, nothing or none. */
  static boolean isFalse(Constant constant) {
    return switch (constant.kind()) {
      case NULL -> true;
      case BOOLEAN -> !constant.asBoolean().orElse(true);
      case NUMBER -> "0".equals(String.valueOf(constant.value()));
      case CHARACTER, STRING, CLASS, ENUM -> false;
    };
  }

  /** Whether the call keeps only what belongs to the caller, by the function it is given. */
  static boolean keepsOwn(Statement.Call call, int arguments) {
    return switch (call.callee().name()) {
      case "filter", "takeWhile" -> Marks.has(arguments, Marks.RELATION);
      case "removeIf", "dropWhile" -> Marks.has(arguments, Marks.STRANGER);
      default -> false;
    };
  }

  /** The relation in the answer to a question about a relation. */
  static int asked(Statement.Call call, int receiver, int arguments) {
    String name = call.callee().name();
    if (name.equals("equals") && call.callee().declaringType().simpleName().equals("Boolean")) {
      return Marks.has(arguments, Marks.RELATED) ? Marks.RELATED : 0;
    }
    boolean about = call.arguments().isEmpty() || isEmptiness(call);
    boolean matching = MATCHING.matcher(name).matches();
    int bits = about ? receiver | arguments : matching ? arguments : 0;
    int kept = bits & (Marks.RELATED | Marks.LOOSE);
    boolean opposite = MISSING.matcher(name).matches() || OPPOSITE.matcher(name).matches();
    return opposite ? Marks.negated(kept) : kept;
  }

  /** Whether the call asks if a value is missing. */
  static boolean isEmptiness(Statement.Call call) {
    String name = call.callee().name();
    return MISSING.matcher(name).matches() || PRESENT.matcher(name).matches();
  }
}
