package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.model.code.FieldRef;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.type.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses of HTTP clients: from constants, {@code @Value} fields,
 * {@code @ConfigurationProperties}, and for injected clients from the factory method or the
 * constructor that sets their base address. Placeholders stay as written.
 */
final class ClientAddresses {

  private static final String VALUE = "org.springframework.beans.factory.annotation.Value";
  private static final String PROPERTIES =
      "org.springframework.boot.context.properties.ConfigurationProperties";
  private static final int MAX_DEPTH = 8;

  private final FrameworkInput input;
  private final CallRows rows;
  private final AnnotationIndex annotations;
  private final Map<String, String> byFactory = new LinkedHashMap<>();
  private final Map<String, String> byType = new LinkedHashMap<>();

  ClientAddresses(FrameworkInput input, CallRows rows, AnnotationIndex annotations) {
    this.input = input;
    this.rows = rows;
    this.annotations = annotations;
    for (TypeDecl type : input.mainTypes()) {
      type.methods().forEach(method -> index(type, method));
    }
  }

  /** The address in an operand, when a host or a configured value begins it. */
  Optional<String> of(TypeDecl type, Operand operand, LocalValues values) {
    return text(type, operand, values, 0);
  }

  /** The base address of the client that a chain of calls starts from. */
  Optional<String> ofClient(TypeDecl type, Operand receiver, LocalValues values) {
    Optional<FieldRef> field = root(receiver, values, 0);
    return field
        .map(FieldRef::name)
        .map(byFactory::get)
        .or(() -> Optional.ofNullable(byType.get(type.name())))
        .or(() -> field.flatMap(each -> only()));
  }

  private Optional<String> only() {
    return byFactory.size() == 1 ? byFactory.values().stream().findFirst() : Optional.empty();
  }

  private void index(TypeDecl type, MethodDecl method) {
    if (method.body().isEmpty()) {
      return;
    }
    LocalValues values = new LocalValues(input.program(), method.body().get());
    for (Statement.Call call : method.body().get().calls()) {
      boolean base = rows.of(call, type).stream().anyMatch(row -> row.role().equals("HTTP_BASE"));
      if (base && !call.arguments().isEmpty()) {
        Optional<String> address = of(type, call.arguments().get(0), values);
        boolean factory = annotations.declared(method, SpringNames.BEAN).isPresent();
        address.ifPresent(
            text ->
                (factory ? byFactory : byType)
                    .putIfAbsent(factory ? method.name() : type.name(), text));
      }
    }
  }

  private Optional<String> text(TypeDecl type, Operand operand, LocalValues values, int depth) {
    Optional<String> constant = values.pattern(operand).filter(ClientAddresses::hasHost);
    if (constant.isPresent() || depth > MAX_DEPTH) {
      return constant;
    }
    for (Statement origin : values.origins(operand)) {
      Optional<String> found = Optional.empty();
      if (origin instanceof Statement.LoadField load) {
        found = configured(load.field());
      } else if (origin instanceof Statement.Binary binary) {
        found = text(type, binary.left(), values, depth + 1);
      } else if (origin instanceof Statement.Call call) {
        found = key(type, operand, values, 0).map(key -> "${" + key + "}");
        for (Operand argument : call.arguments()) {
          if (found.isEmpty()) {
            found = text(type, argument, values, depth + 1);
          }
        }
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> configured(FieldRef field) {
    return field
        .target()
        .flatMap(id -> input.program().type(id.type()).flatMap(t -> t.field(id.name())))
        .flatMap(each -> annotations.onField(each, VALUE))
        .flatMap(found -> found.string("value"));
  }

  /** The configuration key that a chain of getters on a properties class reads. */
  private Optional<String> key(TypeDecl from, Operand operand, LocalValues values, int depth) {
    Optional<String> prefix = prefix(from, operand.type());
    if (prefix.isPresent() || depth > MAX_DEPTH) {
      return prefix;
    }
    for (Statement origin : values.origins(operand)) {
      if (origin instanceof Statement.Call call
          && call.arguments().isEmpty()
          && call.object().isPresent()) {
        return key(from, call.object().get(), values, depth + 1)
            .map(outer -> outer + "." + kebab(CarriedFields.property(call.callee().name())));
      }
    }
    return Optional.empty();
  }

  private Optional<String> prefix(TypeDecl from, TypeRef type) {
    Optional<FoundAnnotation> found =
        input
            .program()
            .type(type.name(), from.id().module())
            .flatMap(each -> annotations.declared(each, PROPERTIES));
    return found.flatMap(each -> each.string("prefix").or(() -> each.string("value")));
  }

  private static Optional<FieldRef> root(Operand operand, LocalValues values, int depth) {
    for (Statement origin : depth > MAX_DEPTH ? List.<Statement>of() : values.origins(operand)) {
      if (origin instanceof Statement.LoadField load) {
        return Optional.of(load.field());
      }
      if (origin instanceof Statement.Call call && call.object().isPresent()) {
        return root(call.object().get(), values, depth + 1);
      }
    }
    return Optional.empty();
  }

  private static String kebab(String name) {
    return EntityModel.snake(name).replace('_', '-').toLowerCase(Locale.ROOT);
  }

  private static boolean hasHost(String text) {
    return text.matches("(?s)(\\w+://|\\$\\{).*");
  }
}
