package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which fields are filled from which: setters, builders and stores whose value is a getter's result
 * or a field, copiers that match names, and mapper interfaces. A write whose value is not read from
 * a field is noted as such, so that a field with writers of several meanings gets none.
 */
final class MappedFields {

  private static final Set<String> COPIERS = Set.of("copyProperties", "copyNonNullProperties");
  private static final String MAPPER = "org.mapstruct.Mapper";

  private final ProgramModel program;
  private final Map<FieldId, Set<FieldId>> sources = new TreeMap<>();
  private final Set<FieldId> otherwise = new TreeSet<>();

  MappedFields(FrameworkInput input) {
    this.program = input.program();
    for (TypeDecl type : input.mainTypes()) {
      boolean mapper = type.annotations().stream().anyMatch(use -> use.name().equals(MAPPER));
      for (MethodDecl method : type.methods()) {
        method.body().ifPresent(body -> read(type, new LocalValues(program, body)));
        if (mapper && method.body().isEmpty()) {
          map(type, method);
        }
      }
    }
  }

  /** The fields that a field takes its values from; none when it also takes others. */
  Set<FieldId> of(FieldId field) {
    return otherwise.contains(field) ? Set.of() : sources.getOrDefault(field, Set.of());
  }

  /** The fields that are filled from others. */
  List<FieldId> filled() {
    return List.copyOf(sources.keySet());
  }

  private void read(TypeDecl type, LocalValues values) {
    for (Statement statement : values.body().statements()) {
      if (statement instanceof Statement.StoreField store) {
        store.field().target().ifPresent(to -> write(to, store.value(), values, type));
      } else if (statement instanceof Statement.Call call) {
        set(call, values, type);
      }
    }
  }

  private void set(Statement.Call call, LocalValues values, TypeDecl from) {
    List<Operand> arguments = call.arguments();
    if (arguments.size() >= 2 && COPIERS.contains(call.callee().name())) {
      copy(arguments.get(0).type(), arguments.get(1).type(), from);
      return;
    }
    String name = call.callee().name();
    if (arguments.size() != 1 || call.object().isEmpty()) {
      return;
    }
    boolean setter = name.startsWith("set") && name.length() > 3;
    String property = setter ? CarriedFields.property("get" + name.substring(3)) : name;
    String owner = call.callee().declaringType().name();
    if (!setter && !owner.endsWith("Builder")) {
      return;
    }
    String built = setter ? owner : owner.replaceAll("[.$][^.$]*Builder$", "");
    field(built, property, from).ifPresent(to -> write(to, arguments.get(0), values, from));
  }

  private void write(FieldId to, Operand value, LocalValues values, TypeDecl from) {
    Set<FieldId> read = new TreeSet<>();
    boolean all = true;
    List<Statement> origins = values.origins(value);
    for (Statement origin : origins) {
      Optional<FieldId> source = source(origin, from);
      source.ifPresent(read::add);
      all &= source.isPresent();
    }
    if (read.isEmpty() || !all) {
      if (!origins.isEmpty()) {
        otherwise.add(to);
      }
      return;
    }
    read.remove(to);
    sources.computeIfAbsent(to, key -> new TreeSet<>()).addAll(read);
  }

  private Optional<FieldId> source(Statement origin, TypeDecl from) {
    if (origin instanceof Statement.LoadField load) {
      return load.field().target();
    }
    if (origin instanceof Statement.Call call && call.arguments().isEmpty()) {
      String name = call.callee().name();
      String property = CarriedFields.property(name);
      return field(call.callee().declaringType().name(), property, from);
    }
    return Optional.empty();
  }

  private Optional<FieldId> field(String type, String name, TypeDecl from) {
    return program
        .type(type, from.id().module())
        .flatMap(
            declared ->
                EntityModel.fields(program, declared).stream()
                    .map(FieldDecl::id)
                    .filter(id -> id.name().equals(name))
                    .findFirst());
  }

  private void map(TypeDecl mapper, MethodDecl method) {
    if (method.parameters().size() == 1) {
      TypeRef source = method.parameters().get(0).type();
      copy(source, method.returnType(), mapper);
      for (var use : method.annotations()) {
        if (use.type().simpleName().equals("Mapping")) {
          renamed(use.string("source"), use.string("target"), source, method.returnType(), mapper);
        }
      }
    }
  }

  private void renamed(
      Optional<String> source, Optional<String> target, TypeRef from, TypeRef to, TypeDecl in) {
    if (source.isPresent() && target.isPresent()) {
      Optional<FieldId> read = field(from.name(), source.get(), in);
      Optional<FieldId> written = field(to.name(), target.get(), in);
      if (read.isPresent() && written.isPresent()) {
        sources.computeIfAbsent(written.get(), key -> new TreeSet<>()).add(read.get());
      }
    }
  }

  /** Fields of the same name take each other's values. */
  private void copy(TypeRef from, TypeRef to, TypeDecl in) {
    Optional<TypeDecl> source = program.type(from.name(), in.id().module());
    Optional<TypeDecl> target = program.type(to.name(), in.id().module());
    if (source.isEmpty() || target.isEmpty()) {
      return;
    }
    Map<String, FieldId> read = new TreeMap<>();
    EntityModel.fields(program, source.get())
        .forEach(field -> read.putIfAbsent(field.id().name(), field.id()));
    List<FieldDecl> written = new ArrayList<>(EntityModel.fields(program, target.get()));
    for (FieldDecl field : written) {
      FieldId same = read.get(field.id().name());
      if (same != null && !same.equals(field.id())) {
        sources.computeIfAbsent(field.id(), key -> new TreeSet<>()).add(same);
      }
    }
  }
}
