package dev.postern.extractor.flow.callgraph;

import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Operator;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.StatementKind;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.code.VariableKind;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is evident about the values of one body without following calls and without regard to order:
 * a variable has the values of all statements that write it. Answers are empty rather than guessed.
 */
public final class LocalValues {

  private static final int MAX_DEPTH = 12;

  private final ProgramModel program;
  private final Body body;
  private final Map<Integer, List<Statement>> definitions = new TreeMap<>();
  private final Set<Integer> elsewhere = new TreeSet<>();

  public LocalValues(ProgramModel program, Body body) {
    this.program = program;
    this.body = body;
    body.statements().forEach(this::index);
  }

  /** The statements that write a variable, in order. */
  public List<Statement> definitions(Variable variable) {
    return definitions.getOrDefault(variable.index(), List.of());
  }

  /** Whether the variable gets values that are not written in the body. */
  public boolean comesFromOutside(Variable variable) {
    return elsewhere.contains(variable.index())
        || variable.kind() == VariableKind.PARAMETER
        || variable.kind() == VariableKind.CAPTURE
        || variable.kind() == VariableKind.THIS;
  }

  /** The text of an operand when it is one constant string, concatenations folded. */
  public Optional<String> string(Operand operand) {
    return text(operand, 0);
  }

  /**
   * The text of an operand where parts that are not constant are written {@code ?}; empty when
   * nothing of it is constant.
   */
  public Optional<String> pattern(Operand operand) {
    String text = pattern(operand, 0);
    return text.replace("?", "").isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The constant strings that an operand or the elements of the array it names evidently hold. */
  public List<String> strings(Operand operand) {
    Set<String> found = new LinkedHashSet<>();
    for (Operand each : elements(operand)) {
      string(each).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** The class literals that an operand or the elements of the array it names evidently hold. */
  public List<TypeRef> classes(Operand operand) {
    Set<TypeRef> found = new LinkedHashSet<>();
    for (Operand each : elements(operand)) {
      for (Operand source : sources(each)) {
        if (source instanceof Constant constant) {
          constant.asClass().ifPresent(found::add);
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * The types allocated for the operand, when every value it can have is allocated in this body;
   * otherwise empty.
   */
  public Set<TypeRef> allocations(Operand operand) {
    Set<TypeRef> found = new LinkedHashSet<>();
    return allocations(operand, found, new TreeSet<>()) ? found : Set.of();
  }

  /** The operands that flow into this one through copies and casts. */
  public List<Operand> sources(Operand operand) {
    Set<Operand> found = new LinkedHashSet<>();
    sources(operand, found, 0);
    return List.copyOf(found);
  }

  /** The statements whose results flow into the operand through copies and casts. */
  public List<Statement> origins(Operand operand) {
    List<Statement> found = new ArrayList<>();
    for (Operand source : sources(operand)) {
      if (source instanceof Variable variable) {
        definitions(variable).stream()
            .filter(each -> !(each instanceof Statement.Copy) && !(each instanceof Statement.Cast))
            .forEach(found::add);
      }
    }
    return found;
  }

  /** The elements of the array made for the operand, or the operand itself. */
  public List<Operand> elements(Operand operand) {
    List<Operand> found = new ArrayList<>();
    for (Statement origin : origins(operand)) {
      if (origin instanceof Statement.NewArray array) {
        found.addAll(array.elements());
      }
    }
    return found.isEmpty() ? List.of(operand) : found;
  }

  private boolean allocations(Operand operand, Set<TypeRef> found, Set<Integer> seen) {
    if (!(operand instanceof Variable variable)) {
      return operand instanceof Constant constant && constant.kind() == Constant.Kind.NULL;
    }
    if (!seen.add(variable.index())) {
      return true;
    }
    List<Statement> writes = definitions(variable);
    if (writes.isEmpty() || comesFromOutside(variable)) {
      return false;
    }
    for (Statement write : writes) {
      boolean evident;
      if (write instanceof Statement.Copy copy) {
        evident = allocations(copy.value(), found, seen);
      } else if (write instanceof Statement.Cast cast) {
        evident = allocations(cast.value(), found, seen);
      } else {
        evident =
            write instanceof Statement.Call call
                && call.call() == CallKind.CONSTRUCTOR
                && found.add(call.callee().declaringType());
      }
      if (!evident) {
        return false;
      }
    }
    return !found.isEmpty();
  }

  private void sources(Operand operand, Set<Operand> found, int depth) {
    if (!found.add(operand) || depth > MAX_DEPTH || !(operand instanceof Variable variable)) {
      return;
    }
    for (Statement write : definitions(variable)) {
      if (write instanceof Statement.Copy copy) {
        sources(copy.value(), found, depth + 1);
      } else if (write instanceof Statement.Cast cast) {
        sources(cast.value(), found, depth + 1);
      }
    }
  }

  private Optional<String> text(Operand operand, int depth) {
    String text = pattern(operand, depth, '\uFFFF');
    return text.indexOf('\uFFFF') >= 0 ? Optional.empty() : Optional.of(text);
  }

  private String pattern(Operand operand, int depth) {
    return pattern(operand, depth, '?');
  }

  private String pattern(Operand operand, int depth, char hole) {
    if (operand instanceof Constant constant) {
      return constant.value() == null || constant.kind() == Constant.Kind.CLASS
          ? String.valueOf(hole)
          : String.valueOf(constant.value());
    }
    Variable variable = (Variable) operand;
    List<Statement> writes = definitions(variable);
    if (depth > MAX_DEPTH || writes.size() != 1 || comesFromOutside(variable)) {
      return String.valueOf(hole);
    }
    return written(writes.get(0), depth, hole);
  }

  private String written(Statement write, int depth, char hole) {
    if (write instanceof Statement.Copy copy) {
      return pattern(copy.value(), depth + 1, hole);
    }
    if (write instanceof Statement.Cast cast) {
      return pattern(cast.value(), depth + 1, hole);
    }
    if (write instanceof Statement.Binary binary
        && (binary.operator() == Operator.CONCAT || binary.operator() == Operator.ADD)) {
      return pattern(binary.left(), depth + 1, hole) + pattern(binary.right(), depth + 1, hole);
    }
    if (write instanceof Statement.LoadField load) {
      return constantOf(load.field()).map(c -> String.valueOf(c.value())).orElse("" + hole);
    }
    return String.valueOf(hole);
  }

  private Optional<Constant> constantOf(FieldRef ref) {
    return ref.target()
        .flatMap(id -> program.type(id.type()).flatMap(type -> type.field(id.name())))
        .flatMap(FieldDecl::constant);
  }

  private void index(Statement statement) {
    boolean known =
        statement.kind() != StatementKind.CATCH && statement.kind() != StatementKind.OPAQUE;
    for (Variable target : statement.assigned()) {
      if (known) {
        define(target, statement);
      } else {
        elsewhere.add(target.index());
      }
    }
  }

  private void define(Variable target, Statement statement) {
    definitions.computeIfAbsent(target.index(), index -> new ArrayList<>()).add(statement);
  }

  /** The body these values belong to. */
  public Body body() {
    return body;
  }
}
