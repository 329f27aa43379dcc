package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Atom;
import dev.postern.extractor.flow.dataflow.Cell;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fields that never change: constants, and final fields whose initializer makes something
 * unchangeable, such as a list of allowed values or a pattern.
 */
final class Statics {

  /** Noted at objects that cannot change. */
  static final String FROZEN = "#frozen";

  /** The value of a static field. */
  Value value(Frame frame, State state, FieldRef field) {
    Optional<FieldDecl> declared = declaration(frame, field);
    if (declared.isPresent()) {
      if (declared.get().enumConstant()) {
        return Value.constant(new Atom.Named(field.declaringType().name(), field.name()));
      }
      Optional<Value> constant = declared.get().constant().map(c -> Value.constant(Atom.of(c)));
      if (constant.isPresent() && isFinal(declared.get())) {
        return constant.get();
      }
    }
    Value base = Value.reference(Paths.statics(field.declaringType().name()));
    Value loaded = frame.memory().load(state, base, field.name(), field.type());
    return declared.filter(Statics::isFinal).isPresent()
        ? initialized(frame, state, field, MethodKind.STATIC_INITIALIZER, loaded)
        : loaded;
  }

  /** The value of an instance field that was loaded as {@code loaded}. */
  Value finals(Frame frame, State state, FieldRef field, Value loaded) {
    boolean untouched =
        loaded.locations().size() == 1
            && loaded.constants().isEmpty()
            && loaded.locations().iterator().next().endsWith("/" + field.name());
    Optional<FieldDecl> declared = untouched ? declaration(frame, field) : Optional.empty();
    if (declared.filter(Statics::isFinal).isEmpty()) {
      return loaded;
    }
    Optional<Value> constant = declared.get().constant().map(c -> Value.constant(Atom.of(c)));
    return constant.orElseGet(
        () -> initialized(frame, state, field, MethodKind.INSTANCE_INITIALIZER, loaded));
  }

  private static boolean isFinal(FieldDecl field) {
    return field.modifiers().contains(Modifier.FINAL);
  }

  private static Optional<FieldDecl> declaration(Frame frame, FieldRef field) {
    return field
        .target()
        .flatMap(
            id -> frame.engine().program().type(id.type()).flatMap(type -> type.field(id.name())));
  }

  private static Value initialized(
      Frame frame, State state, FieldRef field, MethodKind kind, Value loaded) {
    Optional<TypeDecl> owner =
        field.target().flatMap(id -> frame.engine().program().type(id.type()));
    Optional<MethodDecl> initializer =
        owner.stream()
            .flatMap(type -> type.methods().stream())
            .filter(method -> method.kind() == kind)
            .findFirst();
    if (initializer.isEmpty() || initializer.get().id().equals(frame.method().id())) {
      return loaded;
    }
    Summary summary = frame.engine().summary(initializer.get());
    String home =
        kind == MethodKind.STATIC_INITIALIZER
            ? Paths.statics(field.declaringType().name())
            : Paths.THIS;
    Cell cell = summary.heap().get(home);
    Value value = cell == null ? null : cell.fields().get(field.name());
    if (value == null || !frozen(summary, value)) {
      return loaded;
    }
    return imported(state, summary, field.declaringType().name() + "!", value);
  }

  private static boolean frozen(Summary summary, Value value) {
    if (value.open() || value.isNone()) {
      return false;
    }
    for (String location : value.locations()) {
      Cell cell = summary.heap().get(location);
      if (cell == null || !cell.fields().containsKey(FROZEN)) {
        return false;
      }
    }
    return true;
  }

  /** The value with the objects it refers to, under names of their own. */
  private static Value imported(State state, Summary summary, String prefix, Value value) {
    List<String> renamed = new ArrayList<>();
    for (String location : value.locations()) {
      String name = "G:" + prefix + location;
      renamed.add(name);
      Cell cell = summary.heap().get(location);
      if (cell != null && !state.has(name)) {
        state.put(name, cell.withFields(new TreeMap<>()));
        TreeMap<String, Value> fields = new TreeMap<>(cell.fields());
        fields.replaceAll((field, each) -> imported(state, summary, prefix, each));
        state.put(name, cell.withFields(fields));
      }
    }
    return value.at(renamed);
  }
}
