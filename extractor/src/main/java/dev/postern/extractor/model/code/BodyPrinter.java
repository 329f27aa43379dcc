package dev.postern.extractor.model.code;

import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Prints a body for tests and people: one statement a line, jump targets by statement number, the
 * exception table last. The text depends on the body alone.
 */
public final class BodyPrinter {

  private BodyPrinter() {}

  /** The whole body, each line ended by a newline. */
  public static String print(Body body) {
    StringBuilder text = new StringBuilder();
    TreeSet<Integer> targets = new TreeSet<>();
    for (int i = 0; i < body.statements().size(); i++) {
      if (isJump(body.statements().get(i))) {
        targets.addAll(body.successors(i));
      }
    }
    body.handlers().forEach(row -> targets.add(row.entry()));
    for (int i = 0; i < body.statements().size(); i++) {
      text.append(targets.contains(i) ? i + ": " : "   ");
      text.append(print(body.statements().get(i))).append('\n');
    }
    for (Handler row : body.handlers()) {
      text.append("   handler ").append(row.start()).append("..").append(row.end());
      text.append(" -> ").append(row.entry()).append('\n');
    }
    return text.toString();
  }

  private static boolean isJump(Statement statement) {
    return switch (statement.kind()) {
      case IF, GOTO, SWITCH -> true;
      default -> false;
    };
  }

  /** One statement, without its line. */
  public static String print(Statement statement) {
    return switch (statement.kind()) {
      case IF, GOTO, SWITCH, RETURN, THROW, NOP, CATCH -> control(statement);
      case CALL -> call((Statement.Call) statement);
      case CLOSURE -> closure((Statement.Closure) statement);
      case OPAQUE -> opaque((Statement.Opaque) statement);
      case COPY, UNARY, BINARY, CAST, INSTANCE_OF -> value(statement);
      case LOAD_FIELD, STORE_FIELD, LOAD_ARRAY, STORE_ARRAY, NEW_ARRAY -> memory(statement);
    };
  }

  private static String value(Statement statement) {
    if (statement instanceof Statement.Copy s) {
      return s.target().name() + " = " + operand(s.value());
    }
    if (statement instanceof Statement.Unary s) {
      return s.target().name() + " = " + s.operator() + " " + operand(s.operand());
    }
    if (statement instanceof Statement.Binary s) {
      String operation = operand(s.left()) + " " + s.operator() + " " + operand(s.right());
      return s.target().name() + " = " + operation;
    }
    if (statement instanceof Statement.Cast s) {
      return s.target().name() + " = (" + s.type().display() + ") " + operand(s.value());
    }
    if (statement instanceof Statement.InstanceOf s) {
      String test = operand(s.value()) + " instanceof " + s.type().display();
      return s.target().name() + " = " + test;
    }
    throw new IllegalStateException("no value: " + statement.kind());
  }

  private static String memory(Statement statement) {
    if (statement instanceof Statement.LoadField s) {
      return s.target().name() + " = " + field(s.base(), s.field());
    }
    if (statement instanceof Statement.StoreField s) {
      return field(s.base(), s.field()) + " = " + operand(s.value());
    }
    if (statement instanceof Statement.LoadArray s) {
      return s.target().name() + " = " + operand(s.array()) + "[" + operand(s.index()) + "]";
    }
    if (statement instanceof Statement.StoreArray s) {
      return operand(s.array()) + "[" + operand(s.index()) + "] = " + operand(s.value());
    }
    if (statement instanceof Statement.NewArray s) {
      StringBuilder text = new StringBuilder(s.target().name()).append(" = new ");
      text.append(s.type().display());
      s.sizes().forEach(size -> text.append('[').append(operand(size)).append(']'));
      return s.sizes().isEmpty()
          ? text.append("[] {").append(operands(s.elements())).append('}').toString()
          : text.toString();
    }
    throw new IllegalStateException("no access to memory: " + statement.kind());
  }

  private static String control(Statement statement) {
    if (statement instanceof Statement.If s) {
      return "if " + operand(s.condition()) + " goto " + s.then() + " else " + s.otherwise();
    }
    if (statement instanceof Statement.Goto s) {
      return "goto " + s.destination();
    }
    if (statement instanceof Statement.Switch s) {
      List<String> parts = new ArrayList<>();
      for (Statement.Switch.Case each : s.cases()) {
        parts.add(operands(each.labels()) + " -> " + each.destination());
      }
      parts.add("else -> " + s.otherwise());
      return "switch " + operand(s.selector()) + " {" + String.join("; ", parts) + "}";
    }
    if (statement instanceof Statement.Return s) {
      return s.value() == null ? "return" : "return " + operand(s.value());
    }
    if (statement instanceof Statement.Throw s) {
      return "throw " + operand(s.value());
    }
    if (statement instanceof Statement.Nop s) {
      return "nop " + s.comment();
    }
    if (statement instanceof Statement.Catch s) {
      List<String> types = s.types().stream().map(TypeRef::display).toList();
      return s.target().name() + " = catch " + String.join(" | ", types);
    }
    throw new IllegalStateException("no control flow: " + statement.kind());
  }

  private static String call(Statement.Call call) {
    StringBuilder text = new StringBuilder();
    if (call.result() != null) {
      text.append(call.result().name()).append(" = ");
    }
    String owner = call.callee().declaringType().simpleName();
    switch (call.call()) {
      case CONSTRUCTOR -> text.append("new ").append(owner);
      case STATIC -> text.append(owner).append('.').append(call.callee().name());
      case SPECIAL, VIRTUAL, CONSTRUCTOR_CHAIN -> {
        String receiver = call.receiver() == null ? "?" : operand(call.receiver());
        String how = call.call() == CallKind.VIRTUAL ? "." : ".<" + owner + ">";
        text.append(receiver).append(how).append(call.callee().name());
      }
    }
    text.append('(').append(operands(call.arguments())).append(')');
    return text.append(" ").append(resolution(call)).toString();
  }

  private static String resolution(Statement.Call call) {
    return switch (call.callee().resolution()) {
      case SOURCE -> "[source]";
      case LIBRARY -> "[library]";
      case IMPORT -> "[import]";
      case TYPE_VARIABLE, UNRESOLVED -> "[?]";
    };
  }

  private static String closure(Statement.Closure closure) {
    return closure.target().name()
        + " = closure "
        + closure.type().simpleName()
        + (closure.implemented().isEmpty() ? "" : "." + closure.implemented())
        + " by "
        + closure.body().name()
        + "("
        + operands(closure.captured())
        + ")";
  }

  private static String opaque(Statement.Opaque opaque) {
    return "opaque \""
        + opaque.construct()
        + "\" reads ("
        + operands(opaque.reads())
        + ") writes ("
        + operands(opaque.writes())
        + ")";
  }

  private static String field(@Nullable Operand base, FieldRef field) {
    String owner = base == null ? field.declaringType().simpleName() : operand(base);
    return owner + "." + field.name();
  }

  private static String operands(List<? extends Operand> operands) {
    return String.join(", ", operands.stream().map(BodyPrinter::operand).toList());
  }

  private static String operand(Operand operand) {
    return operand instanceof Variable variable ? variable.name() : constant((Constant) operand);
  }

  private static String constant(Constant constant) {
    String text = String.valueOf(constant.value());
    return switch (constant.kind()) {
      case NULL -> "null";
      case BOOLEAN, NUMBER -> text;
      case CHARACTER -> "'" + escape(text) + "'";
      case STRING -> "\"" + escape(text) + "\"";
      case CLASS -> constant.asClass().map(TypeRef::display).orElse("?") + ".class";
      case ENUM -> constant.type().simpleName() + "." + text;
    };
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"");
  }
}
