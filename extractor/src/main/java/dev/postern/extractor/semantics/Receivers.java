package dev.postern.extractor.semantics;

import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoon.reflect.code.CtThisAccess;
import spoon.reflect.declaration.CtType;

/** Finds the object that {@code this} means: the receiver itself or an enclosing instance. */
final class Receivers {

  private final BodyContext body;

  Receivers(BodyContext body) {
    this.body = body;
  }

  /** The object; absent in static code. */
  Optional<Operand> of(CtThisAccess<?> access, int line) {
    TypeRef wanted = body.unit().used(access.getType());
    return instance(wanted.name(), line);
  }

  /** The innermost enclosing instance that is of the wanted type or inherits from it. */
  Optional<Operand> instance(String wanted, int line) {
    Optional<Variable> self = body.self();
    if (self.isEmpty()) {
      return Optional.empty();
    }
    CtType<?> target = innermost(wanted);
    Operand current = self.get();
    CtType<?> at = body.type().type();
    while (at != target && Captures.hasOuter(at)) {
      CtType<?> outer = at.getParent(CtType.class);
      FieldRef field = TypeContext.outerField(body.type().source(), at, outer);
      Variable next = body.code().temporary(field.type());
      body.code().emit(new Statement.LoadField(next, current, field, line));
      current = next;
      at = outer;
    }
    return Optional.of(at == target ? current : self.get());
  }

  private CtType<?> innermost(String wanted) {
    Universe universe = body.type().universe();
    for (CtType<?> each : enclosing()) {
      String name = body.type().source().name(each);
      if (name.equals(wanted)) {
        return each;
      }
    }
    for (CtType<?> each : enclosing()) {
      String name = body.type().source().name(each);
      if (universe.inherits(new TypeRef(name, List.of(), 0, Resolution.SOURCE), wanted)) {
        return each;
      }
    }
    return body.type().type();
  }

  /** The type being lowered and those around it, from inside out. */
  List<CtType<?>> enclosing() {
    List<CtType<?>> all = new ArrayList<>();
    @Nullable CtType<?> at = body.type().type();
    while (at != null) {
      all.add(at);
      at = at.isParentInitialized() ? at.getParent(CtType.class) : null;
    }
    return all;
  }
}
