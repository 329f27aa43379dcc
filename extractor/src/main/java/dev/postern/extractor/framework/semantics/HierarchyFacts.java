package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Inheritance, overriding, and the accesses to fields that hold classified data. */
public final class HierarchyFacts {

  private final FrameworkInput input;
  private final DataFields data;

  public HierarchyFacts(FrameworkInput input, DataFields data) {
    this.input = input;
    this.data = data;
  }

  /** The facts, in the order of types and members. */
  public List<Fact> facts() {
    Set<Fact> facts = new LinkedHashSet<>();
    for (TypeDecl type : input.mainTypes()) {
      inheritance(type, facts);
      for (MethodDecl method : type.methods()) {
        if (method.kind() == MethodKind.METHOD) {
          input
              .program()
              .overridden(method)
              .forEach(base -> facts.add(new StructureFact.Overriding(method.id(), base.id())));
        }
        accesses(method, facts);
      }
    }
    return new ArrayList<>(facts);
  }

  private void inheritance(TypeDecl type, Set<Fact> facts) {
    for (TypeRef parent : ProgramModel.parents(type)) {
      input
          .program()
          .type(parent.name(), type.id().module())
          .filter(found -> !found.id().equals(type.id()))
          .ifPresent(
              found -> {
                boolean implementing =
                    found.kind() == TypeKind.INTERFACE && type.kind() != TypeKind.INTERFACE;
                facts.add(new StructureFact.Inheritance(type.id(), found.id(), implementing));
              });
    }
  }

  private void accesses(MethodDecl method, Set<Fact> facts) {
    if (method.body().isEmpty()) {
      return;
    }
    for (Statement statement : method.body().get().statements()) {
      if (statement instanceof Statement.LoadField load) {
        access(method, load.field(), false, load.line(), facts);
      } else if (statement instanceof Statement.StoreField store) {
        access(method, store.field(), true, store.line(), facts);
      }
    }
  }

  private void access(MethodDecl method, FieldRef field, boolean write, int line, Set<Fact> facts) {
    field
        .target()
        .filter(id -> data.of(id).isPresent())
        .ifPresent(id -> facts.add(new StructureFact.FieldAccess(method.id(), id, write, line)));
  }
}
