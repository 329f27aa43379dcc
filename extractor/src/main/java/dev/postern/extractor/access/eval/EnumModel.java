package dev.postern.extractor.access.eval;

import dev.postern.extractor.model.decl.FieldDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.type.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every enum has: its constants in order, their names and positions. */
public final class EnumModel implements LibraryModel {

  private static final Set<String> VERBS = Set.of("HttpMethod", "RequestMethod");

  @Override
  public Optional<Value> call(Invocation call) {
    Optional<Value> receiver = call.receiver();
    if (receiver.isPresent()) {
      return Value.asEnum(receiver.get()).flatMap(name -> onConstant(receiver.get(), name, call));
    }
    TypeRef declaring = call.callee().declaringType();
    if (VERBS.contains(declaring.simpleName()) && call.name().matches("valueOf|resolve")) {
      return Value.asText(call.argument(0)).map(verb -> Value.enumConstant(declaring.name(), verb));
    }
    Optional<TypeDecl> owner = type(call, declaring);
    return owner.flatMap(type -> onType(type, call));
  }

  private static Optional<TypeDecl> type(Invocation call, TypeRef type) {
    return call.interpreter()
        .program()
        .type(type.name(), new ModuleId("."))
        .filter(each -> each.kind() == TypeKind.ENUM);
  }

  private static Optional<Value> onType(TypeDecl type, Invocation call) {
    List<Value> constants = constants(type);
    if (call.name().equals("values") && call.arguments().isEmpty()) {
      return Optional.of(new Value.Sequence(constants, ""));
    }
    Optional<String> wanted = Value.asText(call.argument(0));
    return call.name().equals("valueOf") && wanted.isPresent()
        ? constants.stream()
            .filter(each -> Value.asEnum(each).equals(wanted))
            .findFirst()
            .or(() -> Optional.of(new Value.Unknown("no constant " + wanted.get())))
        : Optional.empty();
  }

  private static List<Value> constants(TypeDecl type) {
    return type.fields().stream()
        .filter(FieldDecl::enumConstant)
        .<Value>map(field -> Value.enumConstant(type.name(), field.id().name()))
        .toList();
  }

  private static Optional<Value> onConstant(Value constant, String name, Invocation call) {
    boolean declared = call.callee().target().isPresent();
    return switch (call.name()) {
      case "asHttpMethod" ->
          Optional.of(Value.enumConstant("org.springframework.http.HttpMethod", name));
      case "name" -> Optional.of(Value.text(name));
      case "toString" -> declared ? Optional.empty() : Optional.of(Value.text(name));
      case "equals" -> call.interpreter().comparison(constant, call.argument(0));
      case "ordinal" ->
          constant instanceof Value.Plain plain
              ? type(call, plain.constant().type())
                  .map(type -> Expressions.number(constants(type).indexOf(constant)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }
}
