package dev.postern.extractor.framework.jaxrs;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.code.CallKind;
import dev.postern.extractor.model.code.Constant;
import dev.postern.extractor.model.code.Operand;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the code of one configuration names: resource classes, packages, or more than is evident.
 */
final class Registrations {

  private final ProgramModel program;
  private final Vocabulary vocabulary;
  private final Set<TypeId> classes = new LinkedHashSet<>();
  private final Set<String> packages = new LinkedHashSet<>();
  private boolean open;

  Registrations(ProgramModel program, Vocabulary vocabulary) {
    this.program = program;
    this.vocabulary = vocabulary;
  }

  boolean isEmpty() {
    return classes.isEmpty() && packages.isEmpty() && !open;
  }

  RestApplication at(String base) {
    return new RestApplication(base, false, classes, packages, open);
  }

  /** Reads the methods of a class that configures itself: constructors, initializers, getters. */
  void readClass(TypeDecl type) {
    for (MethodDecl method : type.methods()) {
      method
          .body()
          .ifPresent(
              body -> {
                LocalValues values = new LocalValues(program, body);
                boolean lists = Set.of("getClasses", "getSingletons").contains(method.name());
                for (Statement.Call call : body.calls()) {
                  if (lists || role(call).isPresent() || isOwn(call, type)) {
                    read(call, values, type);
                  }
                }
              });
    }
  }

  /** Reads one call that registers something. */
  void read(Statement.Call call, LocalValues values, TypeDecl from) {
    ModuleId module = from.id().module();
    String name = call.callee().name();
    if (name.equals("packages")) {
      call.arguments().forEach(argument -> addPackages(argument, values, from));
    } else if (name.equals("property") || name.equals("setInitParameter")) {
      property(call, values, from);
    } else {
      for (Operand argument : call.arguments()) {
        for (Operand element : values.elements(argument)) {
          register(element, values, module);
        }
      }
      if (call.call() == CallKind.CONSTRUCTOR) {
        add(call.callee().declaringType(), module);
      }
    }
  }

  /** Takes up the class that an operand is an object or a literal of. */
  void register(Operand element, LocalValues values, ModuleId module) {
    values.classes(element).forEach(type -> add(type, module));
    values.allocations(element).forEach(type -> add(type, module));
    add(element.type(), module);
  }

  private void property(Statement.Call call, LocalValues values, TypeDecl from) {
    if (call.arguments().size() != 2) {
      return;
    }
    Operand key = call.arguments().get(0);
    String text = values.string(key).orElse("") + fieldName(key, values);
    if (text.contains("provider.packages") || text.contains("PROVIDER_PACKAGES")) {
      addPackages(call.arguments().get(1), values, from);
    } else if (text.contains("classnames") || text.contains("PROVIDER_CLASSNAMES")) {
      for (String name : values.strings(call.arguments().get(1))) {
        for (String each : name.split("[,; ]+", -1)) {
          add(TypeRef.of(each), from.id().module());
        }
      }
    }
  }

  private static String fieldName(Operand key, LocalValues values) {
    for (Statement origin : values.origins(key)) {
      if (origin instanceof Statement.LoadField load) {
        return load.field().name();
      }
    }
    return "";
  }

  private void addPackages(Operand argument, LocalValues values, TypeDecl from) {
    boolean known = false;
    for (Operand element : values.elements(argument)) {
      for (String text : values.strings(element)) {
        for (String each : text.split("[,; ]+", -1)) {
          known |= packages.add(each.strip());
        }
      }
      for (Statement origin : values.origins(element)) {
        known |= origin instanceof Statement.Call call && packageOf(call, values, from);
      }
    }
    open |= !known && !isBoolean(argument);
  }

  /** {@code getClass().getPackageName()}, {@code X.class.getPackage().getName()}. */
  private boolean packageOf(Statement.Call call, LocalValues values, TypeDecl from) {
    if (!Set.of("getPackageName", "getName", "getPackage", "getClass")
        .contains(call.callee().name())) {
      return false;
    }
    if (call.callee().name().equals("getClass")) {
      return packages.add(from.id().packageName());
    }
    boolean found = false;
    if (call.object().isPresent()) {
      Operand receiver = call.object().get();
      for (TypeRef literal : values.classes(receiver)) {
        found |= packages.add(packageName(literal.name()));
      }
      for (Statement origin : values.origins(receiver)) {
        found |= origin instanceof Statement.Call inner && packageOf(inner, values, from);
      }
    }
    return found;
  }

  private static String packageName(String name) {
    return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
  }

  private static boolean isBoolean(Operand operand) {
    return operand instanceof Constant constant && constant.kind() == Constant.Kind.BOOLEAN;
  }

  private void add(TypeRef type, ModuleId module) {
    Optional<TypeDecl> found = program.type(type.name(), module);
    if (found.isPresent() && classes.add(found.get().id()) && isFeature(found.get())) {
      feature(found.get());
    }
  }

  private boolean isFeature(TypeDecl type) {
    return program.superNames(type).stream().anyMatch(name -> name.endsWith(".ws.rs.core.Feature"));
  }

  /** What a feature registers when it is configured. */
  private void feature(TypeDecl type) {
    for (MethodDecl method : type.methodsNamed("configure")) {
      if (method.body().isPresent()) {
        LocalValues values = new LocalValues(program, method.body().get());
        for (Statement.Call call : values.body().calls()) {
          if (call.callee().name().equals("register")) {
            call.arguments()
                .forEach(
                    argument ->
                        values
                            .elements(argument)
                            .forEach(each -> register(each, values, type.id().module())));
          }
        }
      }
    }
  }

  private Optional<String> role(Statement.Call call) {
    return vocabulary.calls(call.callee().declaringType().name(), call.callee().name()).stream()
        .map(row -> row.role())
        .filter(role -> role.equals("REST_PACKAGES") || role.equals("REST_REGISTER"))
        .findFirst();
  }

  /** A call of the configuration on itself, whether or not its superclass was found. */
  private static boolean isOwn(Statement.Call call, TypeDecl type) {
    boolean self =
        call.callee().declaringType().name().equals(type.name())
            || call.object()
                .filter(receiver -> receiver instanceof Variable v && v.name().equals("this"))
                .isPresent();
    return self
        && List.of("packages", "register", "registerClasses", "registerInstances", "property")
            .contains(call.callee().name());
  }
}
