package dev.postern.extractor.framework.openapi;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins classes to interfaces that a generator makes of an OpenAPI document and that are not in the
 * source: the interface's name comes from a tag or the first segment of a path, the method's from
 * the operation.
 */
public final class GeneratedApis {

  private final FrameworkInput input;
  private @Nullable List<ApiOperation> operations;
  private @Nullable GeneratorOptions options;

  public GeneratedApis(FrameworkInput input) {
    this.input = input;
  }

  /** The operation that a method of the class serves. */
  public Optional<ApiOperation> operation(TypeDecl type, MethodDecl method) {
    for (String name : missing(type)) {
      for (ApiOperation operation : operations()) {
        if (operation.method().equals(method.name()) && belongs(name, operation)) {
          return Optional.of(operation);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the class serves operations of a document. */
  public boolean serves(TypeDecl type) {
    return !missing(type).isEmpty()
        && type.methods().stream().anyMatch(method -> operation(type, method).isPresent());
  }

  /** Whether the class is called by a generated controller instead of being one. */
  public boolean isDelegate(TypeDecl type) {
    return missing(type).stream().anyMatch(name -> name.endsWith("Delegate")) && serves(type);
  }

  /** Simple names of interfaces the class and its superclasses name and the source lacks. */
  private List<String> missing(TypeDecl type) {
    List<String> names = new ArrayList<>();
    for (TypeDecl each : input.program().lineage(type)) {
      for (TypeRef parent : each.interfaces()) {
        if (input.program().type(parent.name(), each.id().module()).isEmpty()
            && isLikely(parent.simpleName())) {
          names.add(parent.simpleName());
        }
      }
    }
    return names;
  }

  private boolean isLikely(String name) {
    return name.contains("Api")
        || options().suffixes().stream().anyMatch(each -> !each.isEmpty() && name.contains(each));
  }

  private GeneratorOptions options() {
    GeneratorOptions known = options;
    if (known == null) {
      known = GeneratorOptions.of(input);
      options = known;
    }
    return known;
  }

  private boolean belongs(String interfaceName, ApiOperation operation) {
    for (String group : operation.groups()) {
      String plain = interfaceName.replaceFirst("(Delegate|Service)$", "");
      if (options().names(plain, group) || plain.equals(group)) {
        return true;
      }
    }
    return false;
  }

  private List<ApiOperation> operations() {
    List<ApiOperation> known = operations;
    if (known == null) {
      known = new ApiDocuments(input).operations();
      operations = known;
    }
    return known;
  }
}
