package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.DataFact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The writes that nobody calls: inside of a transaction a loaded entity that is changed is stored
 * when the transaction ends. Objects the method itself creates are not stored that way.
 */
final class ManagedChanges {

  private static final List<String> TRANSACTIONS =
      List.of(
          "org.springframework.transaction.annotation.Transactional",
          "jakarta.transaction.Transactional",
          "javax.transaction.Transactional");

  private final FrameworkInput input;
  private final AnnotationIndex annotations;
  private final EntityModel entities;
  private final Set<DataFact.StoreAccess> found = new LinkedHashSet<>();

  ManagedChanges(FrameworkInput input, AnnotationIndex annotations, EntityModel entities) {
    this.input = input;
    this.annotations = annotations;
    this.entities = entities;
  }

  /** All such writes, in the order of methods and calls. */
  List<DataFact.StoreAccess> find() {
    for (TypeDecl type : input.mainTypes()) {
      for (MethodDecl method : type.methods()) {
        if (method.body().isPresent() && changesAreStored(type, method)) {
          read(type, method, method.body().get());
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean changesAreStored(TypeDecl type, MethodDecl method) {
    for (String name : TRANSACTIONS) {
      Optional<FoundAnnotation> nearest =
          annotations.onMethod(method, name).or(() -> annotations.onType(type, name));
      if (nearest.isPresent()) {
        return !nearest.get().isTrue("readOnly");
      }
    }
    return false;
  }

  private void read(TypeDecl type, MethodDecl method, Body body) {
    Set<Variable> created = created(body);
    for (Statement.Call call : body.calls()) {
      Optional<Operand> changed = call.object().filter(o -> o instanceof Variable);
      if (changed.isPresent()
          && !created.contains(changed.get())
          && call.callee().name().matches("set\\p{Lu}\\w*")) {
        entity(changed.get(), type).ifPresent(entity -> add(method, call, entity));
      }
    }
  }

  private static Set<Variable> created(Body body) {
    Set<Variable> created = new LinkedHashSet<>();
    for (Statement statement : body.statements()) {
      if (statement instanceof Statement.Call call && call.call() == CallKind.CONSTRUCTOR) {
        call.target().ifPresent(created::add);
      }
      if (statement instanceof Statement.Copy copy && created.contains(copy.value())) {
        created.add(copy.target());
      }
    }
    return created;
  }

  private Optional<EntityInfo> entity(Operand operand, TypeDecl from) {
    return input
        .program()
        .type(operand.type().name(), from.id().module())
        .flatMap(type -> entities.of(type.id()));
  }

  private void add(MethodDecl method, Statement.Call call, EntityInfo entity) {
    found.add(
        new DataFact.StoreAccess(
            method.id(),
            entity.fact().container(),
            "WRITE",
            entity.type().name(),
            false,
            call.callee().name(),
            Confidence.LIKELY,
            StoreAccessFinder.evidence(method, call, "managed-change")));
  }
}
