package dev.postern.extractor.framework.library;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.MethodKind;
import dev.postern.extractor.model.decl.Modifier;
import dev.postern.extractor.model.decl.ParameterDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.id.EndpointId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The public methods and constructors of public types, taken for doors whose arguments an attacker
 * supplies. What the users of a library hand to it is not known here, so this is the widest
 * assumption, and a switch of its own.
 *
 * <p>Left out are methods without code, those that take nothing but numbers and truth values, and
 * those that take nothing and give something, such as getters, where only callers' input counts.
 * What setters kept in an object before is not known to be anybody's.
 */
public final class PublicApi implements EndpointSource {

  /** The protocol of such endpoints. */
  public static final String PROTOCOL = "API";

  private static final Set<String> TELLING_NOTHING =
      Set.of(
          "boolean",
          "byte",
          "short",
          "int",
          "long",
          "float",
          "double",
          "char",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Character",
          "java.lang.Class");

  private final FrameworkInput input;

  public PublicApi(FrameworkInput input) {
    this.input = input;
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    List<ServedEndpoint> found = new ArrayList<>();
    if (!input.publicApi()) {
      return found;
    }
    for (TypeDecl type : input.mainTypes()) {
      if (application.modules().contains(type.id().module()) && isPublic(type)) {
        type.methods().stream()
            .filter(method -> isDoor(type, method))
            .forEach(method -> found.add(endpoint(application, type, method)));
      }
    }
    return found;
  }

  /** Whether the type and those around it are public; members of interfaces always are. */
  private boolean isPublic(TypeDecl type) {
    Optional<TypeDecl> outer = outer(type.id());
    boolean member = outer.isPresent() && outer.get().kind() == TypeKind.INTERFACE;
    return (member || type.modifiers().contains(Modifier.PUBLIC))
        && (outer.isPresent() ? isPublic(outer.get()) : type.name().indexOf('$') < 0);
  }

  private Optional<TypeDecl> outer(TypeId id) {
    int cut = id.binaryName().lastIndexOf('$');
    return cut < 0
        ? Optional.empty()
        : input.program().type(id.binaryName().substring(0, cut), id.module());
  }

  private boolean isDoor(TypeDecl type, MethodDecl method) {
    boolean callable =
        method.kind() == MethodKind.METHOD || method.kind() == MethodKind.CONSTRUCTOR;
    boolean open =
        method.modifiers().contains(Modifier.PUBLIC)
            || (type.kind() == TypeKind.INTERFACE
                && !method.modifiers().contains(Modifier.PRIVATE));
    return callable
        && open
        && !method.synthetic()
        && method.body().isPresent()
        && (input.allInput()
            || isAction(method)
            || method.parameters().stream().map(ParameterDecl::type).anyMatch(PublicApi::tells));
  }

  /** Whether all that it works on was given before. */
  private static boolean isAction(MethodDecl method) {
    return method.kind() == MethodKind.METHOD
        && method.parameters().isEmpty()
        && method.returnType().name().equals("void");
  }

  private static boolean tells(TypeRef type) {
    return type.dimensions() > 0 || !TELLING_NOTHING.contains(type.name());
  }

  private static ServedEndpoint endpoint(
      DeployedApplication application, TypeDecl type, MethodDecl method) {
    String arguments =
        method.parameters().stream()
            .map(each -> each.type().simpleName() + "[]".repeat(each.type().dimensions()))
            .collect(Collectors.joining(", ", "(", ")"));
    String name =
        method.kind() == MethodKind.CONSTRUCTOR
            ? "new " + type.name()
            : type.name() + "." + method.name();
    EntryFact.Endpoint fact =
        new EntryFact.Endpoint(
            new EndpointId(application.id(), PROTOCOL, "", name + arguments, ""),
            method.id(),
            type.name(),
            List.of(type.name()),
            method.name(),
            "library",
            true,
            List.of(),
            List.of(),
            List.of(),
            method.span());
    return new ServedEndpoint(application, fact, type, method, false);
  }
}
