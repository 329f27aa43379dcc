package dev.postern.extractor.flow.callgraph;

import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.code.VariableKind;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The methods a virtual call may run: those of the classes evidently allocated for the receiver,
 * else of the beans injected into it, else all overriders below its static type.
 */
final class VirtualDispatch {

  /** Library supertypes whose implementers are not searched: they would connect everything. */
  private static final List<String> TOO_GENERAL =
      List.of("java.lang.", "java.util.", "java.io.", "<unknown>");

  record Targets(Dispatch dispatch, List<MethodId> methods) {}

  private final ProgramModel program;
  private final Wiring wiring;

  VirtualDispatch(ProgramModel program, Wiring wiring) {
    this.program = program;
    this.wiring = wiring;
  }

  Targets targets(TypeDecl from, MethodDecl caller, Statement.Call call, LocalValues values) {
    Optional<Operand> receiver = call.object();
    Optional<MethodDecl> declared = call.callee().target().flatMap(program::method);
    Set<TypeRef> allocated = receiver.map(values::allocations).orElse(Set.of());
    List<TypeDecl> classes = new ArrayList<>();
    allocated.forEach(
        type -> program.type(type.name(), from.id().module()).ifPresent(classes::add));
    if (!allocated.isEmpty() && classes.size() == allocated.size()) {
      return new Targets(Dispatch.STATIC, in(classes, call, declared));
    }
    List<TypeDecl> beans = receiver.map(r -> injected(r, caller, values)).orElse(List.of());
    if (!beans.isEmpty()) {
      List<MethodId> found = in(beans, call, declared);
      if (!found.isEmpty()) {
        return new Targets(Dispatch.BEANS, found);
      }
    }
    return byHierarchy(from, call, declared, receiver);
  }

  private Targets byHierarchy(
      TypeDecl from,
      Statement.Call call,
      Optional<MethodDecl> declared,
      Optional<Operand> receiver) {
    if (declared.isPresent()) {
      return declaredTargets(from, call, declared.get(), receiver);
    }
    String type = call.callee().declaringType().name();
    if (TOO_GENERAL.stream().anyMatch(type::startsWith)) {
      return new Targets(Dispatch.TYPES, List.of());
    }
    List<TypeDecl> subtypes = concrete(program.subtypes(type));
    String seen = receiver.map(r -> r.type().name()).orElse(type);
    Optional<TypeDecl> narrower = program.type(seen, from.id().module());
    if (narrower.isPresent()) {
      List<TypeDecl> below = new ArrayList<>(List.of(narrower.get()));
      below.addAll(program.subtypes(seen));
      subtypes = concrete(below);
    }
    return new Targets(Dispatch.TYPES, in(subtypes, call, declared));
  }

  private Targets declaredTargets(
      TypeDecl from, Statement.Call call, MethodDecl declared, Optional<Operand> receiver) {
    boolean onThis =
        receiver.filter(r -> r instanceof Variable v && v.kind() == VariableKind.THIS).isPresent();
    boolean fixed =
        declared.modifiers().contains(Modifier.FINAL)
            || declared.modifiers().contains(Modifier.PRIVATE);
    Set<MethodId> all = new LinkedHashSet<>();
    String seen = receiver.map(r -> r.type().name()).orElse("");
    Optional<TypeDecl> narrower = program.type(seen, from.id().module());
    List<MethodDecl> overriders = fixed ? List.of() : program.overriders(declared);
    if (narrower.isPresent() && !onThis) {
      implementation(narrower.get(), call, Optional.of(declared)).ifPresent(all::add);
      Set<String> below = new TreeSet<>();
      program.subtypes(narrower.get().name()).forEach(sub -> below.add(sub.name()));
      overriders.stream()
          .filter(each -> below.contains(each.id().type().binaryName()))
          .forEach(each -> all.add(each.id()));
    } else {
      overriders.forEach(each -> all.add(each.id()));
    }
    if (all.isEmpty() || (onThis && !declared.isAbstract())) {
      all.add(declared.id());
    }
    List<MethodId> runnable =
        all.stream()
            .filter(
                id -> program.method(id).map(m -> !m.isAbstract() || all.size() == 1).orElse(false))
            .sorted()
            .toList();
    return new Targets(runnable.size() == 1 ? single(declared) : Dispatch.TYPES, runnable);
  }

  private static Dispatch single(MethodDecl declared) {
    return declared.isAbstract() ? Dispatch.TYPES : Dispatch.STATIC;
  }

  private static List<TypeDecl> concrete(List<TypeDecl> types) {
    return types.stream().filter(type -> !type.modifiers().contains(Modifier.ABSTRACT)).toList();
  }

  private List<TypeDecl> injected(Operand receiver, MethodDecl caller, LocalValues values) {
    Set<TypeDecl> found = new LinkedHashSet<>();
    for (Operand source : values.sources(receiver)) {
      if (source instanceof Variable variable) {
        if (variable.kind() == VariableKind.PARAMETER && variable.parameter() >= 0) {
          found.addAll(wiring.injectedInto(caller.id(), variable.parameter()));
        }
        for (Statement written : values.definitions(variable)) {
          if (written instanceof Statement.LoadField load) {
            load.field().target().map(wiring::injectedInto).ifPresent(found::addAll);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private List<MethodId> in(
      List<TypeDecl> classes, Statement.Call call, Optional<MethodDecl> declared) {
    Set<MethodId> found = new TreeSet<>();
    classes.forEach(type -> implementation(type, call, declared).ifPresent(found::add));
    return List.copyOf(found);
  }

  /** The method that runs in an object of exactly that class. */
  private Optional<MethodId> implementation(
      TypeDecl type, Statement.Call call, Optional<MethodDecl> declared) {
    for (TypeDecl each : program.lineage(type)) {
      for (MethodDecl method : each.methodsNamed(call.callee().name())) {
        if (method.kind() == MethodKind.METHOD
            && !method.isAbstract()
            && fits(method, call, declared)) {
          return Optional.of(method.id());
        }
      }
    }
    return Optional.empty();
  }

  private boolean fits(MethodDecl method, Statement.Call call, Optional<MethodDecl> declared) {
    if (declared.isPresent()) {
      return method.id().equals(declared.get().id())
          || program.overridden(method).stream()
              .anyMatch(base -> base.id().equals(declared.get().id()));
    }
    List<TypeRef> wanted = call.callee().parameterTypes();
    if (method.parameters().size() != wanted.size()) {
      return false;
    }
    boolean exact = true;
    for (int i = 0; i < wanted.size(); i++) {
      exact &= method.parameters().get(i).type().idSegment().equals(wanted.get(i).idSegment());
    }
    Optional<TypeDecl> owner = program.type(method.id().type());
    boolean alone =
        owner.isPresent()
            && owner.get().methodsNamed(method.name()).stream()
                    .filter(other -> other.parameters().size() == wanted.size())
                    .count()
                == 1;
    return exact || alone;
  }
}
