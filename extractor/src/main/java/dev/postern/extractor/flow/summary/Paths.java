package dev.postern.extractor.flow.summary;

import dev.postern.extractor.model.code.Variable;
import dev.postern.extractor.model.code.VariableKind;

/**
 * Names of objects. Inputs of a method are access paths: {@code PT} its object, {@code P0} its
 * parameters, {@code S:type} the static fields of a type, followed by fields separated by {@code
 * /}. Objects made in the method are {@code A} and the index of the statement, followed by the name
 * they had in the callee that made them.
 */
final class Paths {

  static final String THIS = "PT";

  /** Fields that a path may have; longer ones stand for all that is reachable. */
  private static final int DEPTH = 4;

  private static final int NESTED = 3;

  private Paths() {}

  static String parameter(int index) {
    return "P" + index;
  }

  static String statics(String type) {
    return "S:" + type;
  }

  /** All records of a class that stores keep. */
  static String records(String entity) {
    return statics("@" + entity);
  }

  /** The location that a parameter or {@code this} starts with. */
  static String of(Variable variable) {
    return variable.kind() == VariableKind.THIS ? THIS : parameter(variable.parameter());
  }

  static boolean isInput(String location) {
    return location.startsWith("P") || location.startsWith("S:");
  }

  /** Whether the location may stand for several objects at once. */
  static boolean isElement(String location) {
    return location.contains("[") || location.contains("*") || location.contains("&");
  }

  static String child(String location, String field) {
    int depth = (int) location.chars().filter(c -> c == '/').count();
    boolean loop = location.endsWith("/" + field);
    return loop || depth >= DEPTH ? location : location + "/" + field;
  }

  /** The location without its last field; itself when it has none. */
  static String parent(String path) {
    int cut = path.lastIndexOf('/');
    return cut < 0 ? path : path.substring(0, cut);
  }

  static String field(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  static boolean isRoot(String path) {
    return path.indexOf('/') < 0;
  }

  static String made(int statement) {
    return "A" + statement;
  }

  /** What a library call returns: an object or text of which it is known that it is the same. */
  static String result(int statement) {
    return "R" + statement;
  }

  /** Whether there certainly is an object. */
  static boolean isMade(String location) {
    return location.startsWith("A") || location.startsWith("G:");
  }

  /** What an object made in a callee is called in the caller. */
  static String madeBy(int statement, String location) {
    long nested = location.chars().filter(c -> c == '.').count();
    String name = location.charAt(0) + String.valueOf(statement);
    return nested >= NESTED ? name + ".*" : name + "." + location;
  }
}
