package dev.postern.extractor.model.fact;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.FieldId;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import java.util.List;

/** Facts about the code as it is written and built. */
public sealed interface StructureFact extends Fact {

  /**
   * A module of the build.
   *
   * @param directory relative to the repository root
   * @param build {@code maven}, {@code gradle} or {@code none}
   * @param coordinates {@code group:artifact:version} as far as known
   * @param frameworks recognized framework lines such as {@code spring-boot 3.2}, sorted
   * @param dependsOn other modules of the repository
   */
  record Module(
      ModuleId id,
      String directory,
      String build,
      String coordinates,
      int javaRelease,
      List<String> frameworks,
      List<ModuleId> dependsOn)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.MODULE;
    }
  }

  /**
   * A file that was looked at.
   *
   * @param role {@code MAIN}, {@code TEST}, {@code SAMPLE} or {@code GENERATED}
   * @param parsed whether its syntax was read without loss
   */
  record File(
      String path,
      ModuleId module,
      String language,
      String role,
      String sha256,
      int lines,
      boolean parsed)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.FILE;
    }
  }

  /**
   * A type.
   *
   * @param typeKind {@code CLASS}, {@code INTERFACE}, {@code ENUM}, {@code RECORD}, {@code
   *     ANNOTATION}
   * @param annotationNames qualified names of its annotations, expanded through meta-annotations,
   *     sorted
   * @param stereotype {@code CONTROLLER}, {@code SERVICE}, {@code REPOSITORY}, {@code
   *     CONFIGURATION}, {@code ENTITY}, {@code COMPONENT} or the empty string
   * @param superNames qualified names of the types it extends or implements, directly or not, as
   *     far as known, sorted; those of libraries included
   */
  record Type(
      TypeId id,
      String typeKind,
      List<String> modifiers,
      List<String> annotationNames,
      String stereotype,
      List<String> superNames,
      boolean test,
      boolean synthetic,
      SourceSpan span)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.TYPE;
    }
  }

  /**
   * A field; {@code elementType} is the type inside a collection, optional or array, else the type.
   */
  record Field(
      FieldId id,
      String type,
      String elementType,
      List<String> modifiers,
      List<String> annotationNames,
      SourceSpan span)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.FIELD;
    }
  }

  /**
   * A method, constructor, initializer or lambda; {@code tokenHash} is empty when it has no body.
   *
   * @param declarationHash hash of the body's tokens and of the annotations with their values,
   *     those of parameters included
   * @param calledTypes qualified names of the library types whose methods it calls, sorted; without
   *     {@code java.lang} and {@code java.util}
   */
  record Method(
      MethodId id,
      String methodKind,
      List<String> modifiers,
      List<String> annotationNames,
      String returnType,
      String tokenHash,
      String declarationHash,
      List<String> calledTypes,
      boolean test,
      boolean synthetic,
      SourceSpan span)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.METHOD;
    }
  }

  /** A parameter of a method. */
  record Parameter(
      MethodId method, int index, String name, String type, List<String> annotationNames)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.PARAMETER;
    }
  }

  /** {@code sub} extends or implements {@code parent}, a type of the repository. */
  record Inheritance(TypeId sub, TypeId parent, boolean implementsIt) implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.INHERITANCE;
    }
  }

  /** {@code sub} overrides or implements {@code base}. */
  record Overriding(MethodId sub, MethodId base) implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.OVERRIDE;
    }
  }

  /**
   * A call from one method of the repository to another.
   *
   * @param dispatch {@code STATIC} (exact), {@code TYPES} (class hierarchy), {@code BEANS}
   *     (narrowed by wiring), {@code CLOSURE} (a lambda of the caller)
   * @param overApproximate whether the callee is one of several candidates
   * @param lines source lines of the call sites, ascending
   */
  record Call(
      MethodId caller,
      MethodId callee,
      String dispatch,
      boolean overApproximate,
      List<Integer> lines)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.CALL;
    }
  }

  /** A method reads or writes a field of the repository. */
  record FieldAccess(MethodId method, FieldId field, boolean write, int line)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.FIELD_ACCESS;
    }
  }

  /** A module depends on an artifact; the version is empty when not known. */
  record Dependency(ModuleId module, String group, String artifact, String version, String scope)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.DEPENDENCY;
    }
  }

  /** A configuration entry; secret values arrive redacted. */
  record Configuration(ModuleId module, String key, String value, String profile, SourceSpan span)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.CONFIGURATION;
    }
  }

  /**
   * A deployable.
   *
   * @param mainClass binary name of the main class, empty for a WAR or when there is none
   * @param modules the modules whose code it contains
   * @param variants names of the profile or property variants that differ in access, {@code
   *     default} first
   */
  record Application(
      ApplicationId id,
      String mainClass,
      String framework,
      List<ModuleId> modules,
      List<String> variants,
      Evidence evidence)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.APPLICATION;
    }
  }

  /** A container-managed object; {@code condition} names profiles or properties that switch it. */
  record Bean(
      ApplicationId application,
      String name,
      TypeId type,
      String scope,
      String condition,
      Evidence evidence)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.BEAN;
    }
  }

  /** A bean is injected into a type. */
  record Injection(ApplicationId application, TypeId into, TypeId bean, boolean certain)
      implements StructureFact {
    @Override
    public FactKind kind() {
      return FactKind.INJECTION;
    }
  }
}
