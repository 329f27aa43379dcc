package dev.postern.extractor.framework;

import dev.postern.extractor.framework.input.Artifact;
import dev.postern.extractor.framework.input.ConfigValue;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ModuleView;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.code.Body;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Hand-made declarations for tests, without a parser. */
public final class Declare {

  public static final ModuleId MODULE = new ModuleId("app");
  private static final SourceSpan SPAN = SourceSpan.line("src/main/java/A.java", 1);

  private final String name;
  private final TypeKind kind;
  private final Set<Modifier> modifiers = new TreeSet<>(Set.of(Modifier.PUBLIC));
  private final List<String> typeParameters = new ArrayList<>();
  private @Nullable TypeRef extended;
  private final List<TypeRef> interfaces = new ArrayList<>();
  private final List<AnnotationUse> annotations = new ArrayList<>();
  private final List<FieldDecl> fields = new ArrayList<>();
  private final List<MethodDecl> methods = new ArrayList<>();

  private Declare(String name, TypeKind kind) {
    this.name = name;
    this.kind = kind;
  }

  public static Declare type(TypeKind kind, String name) {
    return new Declare(name, kind);
  }

  public static Declare cls(String name) {
    return new Declare(name, TypeKind.CLASS);
  }

  public static TypeRef ref(String name, TypeRef... arguments) {
    return new TypeRef(name, List.of(arguments), 0, Resolution.LIBRARY);
  }

  /** An annotation; values come in pairs: a name and a String, a String array or a value. */
  public static AnnotationUse annotation(String name, Object... pairs) {
    Map<String, AnnotationValue> values = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put((String) pairs[i], value(pairs[i + 1]));
    }
    return new AnnotationUse(TypeRef.of(name), values, SPAN);
  }

  private static AnnotationValue value(Object given) {
    if (given instanceof AnnotationValue value) {
      return value;
    }
    if (given instanceof TypeRef type) {
      return new AnnotationValue.ClassLiteral(type);
    }
    if (given instanceof String[] many) {
      return new AnnotationValue.Array(
          Arrays.stream(many)
              .map(each -> (AnnotationValue) new AnnotationValue.Literal(each))
              .toList());
    }
    return new AnnotationValue.Literal(given);
  }

  public Declare with(AnnotationUse... uses) {
    annotations.addAll(List.of(uses));
    return this;
  }

  public Declare modifier(Modifier modifier) {
    modifiers.add(modifier);
    return this;
  }

  public Declare typeParameter(String variable) {
    typeParameters.add(variable);
    return this;
  }

  public Declare extend(TypeRef parent) {
    extended = parent;
    return this;
  }

  public Declare implement(TypeRef... parents) {
    interfaces.addAll(List.of(parents));
    return this;
  }

  public Declare field(String field, TypeRef type, AnnotationUse... uses) {
    fields.add(
        new FieldDecl(
            new FieldId(id(), field),
            type,
            Set.of(Modifier.PRIVATE),
            List.of(uses),
            null,
            SPAN,
            false,
            false));
    return this;
  }

  public Declare method(
      String method, TypeRef returns, List<ParameterDecl> parameters, AnnotationUse... uses) {
    return method(method, returns, parameters, null, Set.of(Modifier.PUBLIC), uses);
  }

  public Declare method(
      String method,
      TypeRef returns,
      List<ParameterDecl> parameters,
      @Nullable Body body,
      Set<Modifier> flags,
      AnnotationUse... uses) {
    MethodId id =
        new MethodId(id(), method, parameters.stream().map(p -> p.type().idSegment()).toList());
    methods.add(
        new MethodDecl(
            id,
            method.equals("<init>") ? MethodKind.CONSTRUCTOR : MethodKind.METHOD,
            flags,
            returns,
            parameters,
            0,
            List.of(),
            List.of(uses),
            body,
            SPAN,
            false));
    return this;
  }

  public static List<ParameterDecl> parameters(ParameterDecl... given) {
    return List.of(given);
  }

  public static ParameterDecl parameter(
      int index, String name, TypeRef type, AnnotationUse... uses) {
    return new ParameterDecl(index, name, type, List.of(uses), false);
  }

  public TypeId id() {
    return new TypeId(MODULE, name);
  }

  public TypeDecl build() {
    return new TypeDecl(
        id(),
        kind,
        modifiers,
        typeParameters,
        extended,
        interfaces,
        annotations,
        fields,
        methods,
        SPAN,
        false);
  }

  public static ProgramModel program(Declare... types) {
    return new ProgramModel(Arrays.stream(types).map(Declare::build).toList());
  }

  /** The types as the main code of one module with the given entries {@code key=value}. */
  public static FrameworkInput input(
      List<Artifact> artifacts, List<String> entries, Declare... types) {
    List<ConfigValue> values = new ArrayList<>();
    for (String entry : entries) {
      int cut = entry.indexOf('=');
      values.add(
          new ConfigValue(
              entry.substring(0, cut),
              entry.substring(cut + 1),
              "",
              SourceSpan.line("src/main/resources/application.properties", 1)));
    }
    ModuleView view = new ModuleView(MODULE, List.of(), false, artifacts, values);
    return new FrameworkInput(program(types), List.of(view), List.of(), path -> true);
  }
}
