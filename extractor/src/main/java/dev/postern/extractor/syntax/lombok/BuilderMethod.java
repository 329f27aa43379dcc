package dev.postern.extractor.syntax.lombok;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A method of a builder class. */
record BuilderMethod(String name, int arity, String code) {

  /** Setters, the building method and {@code toString}, in that order. */
  static List<BuilderMethod> of(BuilderPlan plan) {
    List<BuilderMethod> methods = new ArrayList<>();
    for (BuilderField field : plan.fields()) {
      methods.addAll(setters(field, plan.names(), "public " + plan.self(), "return this;"));
    }
    String arguments =
        plan.fields().stream().map(BuilderField::value).collect(Collectors.joining(", "));
    String call = plan.creation() + "(" + arguments + ");";
    String build = plan.names().buildMethod();
    boolean nothing = plan.built().equals("void");
    methods.add(
        new BuilderMethod(
            build,
            0,
            "public "
                + plan.built()
                + " "
                + build
                + "() { "
                + (nothing ? "" : "return ")
                + call
                + " }"));
    return methods;
  }

  /**
   * The methods that take one field's value.
   *
   * @param head modifiers and result type
   * @param end the statement that returns the builder
   */
  static List<BuilderMethod> setters(
      BuilderField field, BuilderNames names, String head, String end) {
    String setter = names.setter(field.name());
    if (field.singular().isEmpty()) {
      String parameter = field.typeText() + " " + field.name();
      String body = "this." + field.name() + " = " + field.name() + "; " + end;
      return List.of(new BuilderMethod(setter, 1, method(head, setter, parameter, body)));
    }
    SingularCollection many = field.singular().get();
    String one = names.setter(many.element());
    String clear =
        "clear" + Character.toUpperCase(field.name().charAt(0)) + field.name().substring(1);
    return List.of(
        new BuilderMethod(
            one,
            many.oneArity(),
            method(head, one, many.oneParameter(), many.addOne() + " " + end)),
        new BuilderMethod(
            setter, 1, method(head, setter, many.manyParameter(), many.addMany() + " " + end)),
        new BuilderMethod(clear, 0, method(head, clear, "", many.clear() + " " + end)));
  }

  private static String method(String head, String name, String parameters, String body) {
    return head + " " + name + "(" + parameters + ") { " + body + " }";
  }
}
