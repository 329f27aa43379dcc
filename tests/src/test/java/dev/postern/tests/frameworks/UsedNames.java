package dev.postern.tests.frameworks;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ModuleView;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The annotations, types, calls, artifacts and configuration keys that programs use. */
final class UsedNames {

  private final Vocabulary vocabulary;
  private final Set<String> annotations = new TreeSet<>();
  private final Set<String> types = new TreeSet<>();
  private final Set<String> calls = new TreeSet<>();
  private final Set<String> artifacts = new TreeSet<>();
  private final Set<String> keys = new TreeSet<>();

  UsedNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  boolean uses(RoleRow row) {
    String name = row.subject();
    return artifacts.contains(name)
        || keys.contains(name)
        || (row.methods().isEmpty()
            ? annotations.contains(name) || types.contains(name)
            : calls.stream().anyMatch(call -> isCall(call, row)));
  }

  boolean usesAnnotation(String name) {
    return annotations.contains(name);
  }

  private static boolean isCall(String call, RoleRow row) {
    int cut = call.lastIndexOf('#');
    return call.substring(0, cut).equals(row.subject()) && row.covers(call.substring(cut + 1));
  }

  void add(FrameworkInput input) {
    AnnotationIndex index = new AnnotationIndex(input.program(), vocabulary);
    for (TypeDecl type : input.program().types()) {
      ModuleId module = type.id().module();
      add(type.annotations(), module, index);
      types.addAll(input.program().superNames(type));
      ProgramModel.parents(type).forEach(this::add);
      for (FieldDecl field : type.fields()) {
        add(field.annotations(), module, index);
        add(field.type());
      }
      for (MethodDecl method : type.methods()) {
        add(method.annotations(), module, index);
        add(method.returnType());
        for (ParameterDecl parameter : method.parameters()) {
          add(parameter.annotations(), module, index);
          add(parameter.type());
        }
        method.body().ifPresent(body -> body.calls().forEach(call -> add(call, input, type)));
      }
    }
    for (ModuleView module : input.modules().values()) {
      module
          .artifacts()
          .forEach(
              artifact -> {
                artifacts.add(artifact.coordinates());
                artifacts.add(artifact.group() + ":*");
              });
      module.configuration().forEach(value -> keys.add(value.key()));
    }
  }

  private void add(List<AnnotationUse> uses, ModuleId module, AnnotationIndex index) {
    annotations.addAll(index.names(uses, module));
  }

  private void add(TypeRef type) {
    types.add(type.name());
    type.arguments().forEach(this::add);
  }

  private void add(Statement.Call call, FrameworkInput input, TypeDecl from) {
    add(call.callee().declaringType());
    addCall(call.callee().declaringType().name(), call, input, from);
    call.object().map(Operand::type).ifPresent(type -> addCall(type.name(), call, input, from));
    call.arguments().forEach(argument -> add(argument.type()));
  }

  private void addCall(String owner, Statement.Call call, FrameworkInput input, TypeDecl from) {
    calls.add(owner + "#" + call.callee().name());
    input
        .program()
        .type(owner, from.id().module())
        .ifPresent(
            type ->
                input
                    .program()
                    .superNames(type)
                    .forEach(name -> calls.add(name + "#" + call.callee().name())));
  }
}
