package dev.postern.graph.mapping;

import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.graph.Properties;
import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.ExtraLabel;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import java.util.Optional;
import java.util.Set;

/** Modules, files and declarations. */
final class StructureMapper {
  private final String repositoryUid;
  private final FactIndex index;

  StructureMapper(String repositoryUid, FactIndex index) {
    this.repositoryUid = repositoryUid;
    this.index = index;
  }

  Rows module(StructureFact.Module module) {
    String uid = Uids.module(module.id());
    Rows rows =
        new Rows()
            .node(
                NodeKind.MODULE,
                uid,
                new Properties()
                    .put(PropertyKey.NAME, module.id().name())
                    .put(PropertyKey.DIRECTORY, module.directory())
                    .put(PropertyKey.BUILD, module.build())
                    .put(PropertyKey.COORDINATES, module.coordinates())
                    .put(PropertyKey.JAVA_RELEASE, module.javaRelease())
                    .put(PropertyKey.FRAMEWORKS, module.frameworks()))
            .edge(EdgeKind.CONTAINS, repositoryUid, uid);
    module.dependsOn().forEach(on -> rows.edge(EdgeKind.DEPENDS_ON, uid, Uids.module(on)));
    return rows;
  }

  Rows file(StructureFact.File file) {
    String path = file.path();
    return new Rows()
        .node(
            NodeKind.FILE,
            Uids.file(path),
            new Properties()
                .put(PropertyKey.NAME, path.substring(path.lastIndexOf('/') + 1))
                .put(PropertyKey.PATH, path)
                .put(PropertyKey.LANGUAGE, file.language())
                .put(PropertyKey.FILE_ROLE, file.role())
                .put(PropertyKey.SHA256, file.sha256())
                .put(PropertyKey.LINE_COUNT, file.lines())
                .put(PropertyKey.PARSED, file.parsed()))
        .edge(EdgeKind.CONTAINS, Uids.module(file.module()), Uids.file(path));
  }

  Rows type(StructureFact.Type type) {
    TypeId id = type.id();
    String holder = outer(id).map(Uids::type).orElse(Uids.file(type.span().file()));
    return new Rows()
        .node(
            NodeKind.TYPE,
            Set.of(typeLabel(type.typeKind())),
            Uids.type(id),
            Places.located(type.span())
                .put(PropertyKey.NAME, id.simpleName())
                .put(PropertyKey.FQN, id.binaryName())
                .put(PropertyKey.PACKAGE_NAME, id.packageName())
                .put(PropertyKey.KIND, type.typeKind())
                .put(PropertyKey.MODIFIERS, type.modifiers())
                .put(PropertyKey.ANNOTATION_NAMES, type.annotationNames())
                .put(PropertyKey.STEREOTYPE, type.stereotype())
                .put(PropertyKey.SUPER_NAMES, type.superNames())
                .put(PropertyKey.TEST, type.test())
                .put(PropertyKey.SYNTHETIC, type.synthetic()))
        .edge(EdgeKind.CONTAINS, holder, Uids.type(id));
  }

  Rows field(StructureFact.Field field) {
    TypeId owner = field.id().type();
    return new Rows()
        .node(
            NodeKind.FIELD,
            Uids.field(field.id()),
            Places.located(field.span())
                .put(PropertyKey.NAME, field.id().name())
                .put(PropertyKey.FQN, owner.binaryName() + "#" + field.id().name())
                .put(PropertyKey.CLASS_NAME, owner.binaryName())
                .put(PropertyKey.TYPE, field.type())
                .put(PropertyKey.ELEMENT_TYPE, field.elementType())
                .put(PropertyKey.MODIFIERS, field.modifiers())
                .put(PropertyKey.ANNOTATION_NAMES, field.annotationNames()))
        .edge(EdgeKind.CONTAINS, Uids.type(owner), Uids.field(field.id()));
  }

  Rows method(StructureFact.Method method) {
    MethodId id = method.id();
    return new Rows()
        .node(
            NodeKind.METHOD,
            methodLabels(method.methodKind()),
            Uids.method(id),
            Places.located(method.span())
                .put(PropertyKey.NAME, id.name())
                .put(PropertyKey.FQN, id.type().binaryName() + "#" + id.name())
                .put(PropertyKey.CLASS_NAME, id.type().binaryName())
                .put(PropertyKey.SIGNATURE, id.signature())
                .put(PropertyKey.KIND, method.methodKind())
                .put(PropertyKey.MODIFIERS, method.modifiers())
                .put(PropertyKey.ANNOTATION_NAMES, method.annotationNames())
                .put(PropertyKey.RETURN_TYPE, method.returnType())
                .put(PropertyKey.TOKEN_HASH, method.tokenHash())
                .put(PropertyKey.DECLARATION_HASH, method.declarationHash())
                .put(PropertyKey.CALLED_TYPES, method.calledTypes())
                .put(PropertyKey.TEST, method.test())
                .put(PropertyKey.SYNTHETIC, method.synthetic()))
        .edge(EdgeKind.CONTAINS, Uids.type(id.type()), Uids.method(id));
  }

  Rows parameter(StructureFact.Parameter parameter) {
    String uid = Uids.parameter(parameter.method(), parameter.index());
    return new Rows()
        .node(
            NodeKind.PARAMETER,
            uid,
            new Properties()
                .put(PropertyKey.NAME, parameter.name())
                .put(PropertyKey.INDEX, parameter.index())
                .put(PropertyKey.TYPE, parameter.type())
                .put(PropertyKey.ANNOTATION_NAMES, parameter.annotationNames()))
        .edge(EdgeKind.CONTAINS, Uids.method(parameter.method()), uid);
  }

  Rows inheritance(StructureFact.Inheritance inheritance) {
    EdgeKind kind = inheritance.implementsIt() ? EdgeKind.IMPLEMENTS : EdgeKind.EXTENDS;
    return new Rows().edge(kind, Uids.type(inheritance.sub()), Uids.type(inheritance.parent()));
  }

  Rows overriding(StructureFact.Overriding overriding) {
    return new Rows()
        .edge(EdgeKind.OVERRIDES, Uids.method(overriding.sub()), Uids.method(overriding.base()));
  }

  Rows call(StructureFact.Call call) {
    return new Rows()
        .edge(
            EdgeKind.CALLS,
            Uids.method(call.caller()),
            Uids.method(call.callee()),
            new Properties()
                .put(PropertyKey.DISPATCH, call.dispatch())
                .put(PropertyKey.OVER_APPROXIMATE, call.overApproximate())
                .put(PropertyKey.LINES, call.lines()));
  }

  Rows fieldAccess(StructureFact.FieldAccess access) {
    return new Rows()
        .edge(
            access.write() ? EdgeKind.WRITES_FIELD : EdgeKind.READS_FIELD,
            Uids.method(access.method()),
            Uids.field(access.field()),
            new Properties().put(PropertyKey.LINES, java.util.List.of(access.line())));
  }

  private Optional<TypeId> outer(TypeId type) {
    int cut = type.binaryName().lastIndexOf('$');
    if (cut <= 0) {
      return Optional.empty();
    }
    TypeId outer = new TypeId(type.module(), type.binaryName().substring(0, cut));
    return index.knows(outer) ? Optional.of(outer) : outer(outer);
  }

  private static ExtraLabel typeLabel(String kind) {
    return switch (kind) {
      case "INTERFACE" -> ExtraLabel.INTERFACE;
      case "ENUM" -> ExtraLabel.ENUM;
      case "RECORD" -> ExtraLabel.RECORD;
      case "ANNOTATION" -> ExtraLabel.ANNOTATION_TYPE;
      default -> ExtraLabel.CLASS;
    };
  }

  private static Set<ExtraLabel> methodLabels(String kind) {
    return switch (kind) {
      case "CONSTRUCTOR" -> Set.of(ExtraLabel.CONSTRUCTOR);
      case "STATIC_INITIALIZER", "INSTANCE_INITIALIZER" -> Set.of(ExtraLabel.INITIALIZER);
      case "LAMBDA" -> Set.of(ExtraLabel.LAMBDA_BODY);
      default -> Set.of();
    };
  }
}
