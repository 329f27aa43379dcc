package dev.postern.threatmodel.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** JSON Schema of Java types as far as their names tell; nothing is claimed beyond that. */
final class JavaSchema {

  private static final Set<String> INTEGERS =
      Set.of("int", "long", "short", "byte", "Integer", "Long", "Short", "Byte", "BigInteger");
  private static final Set<String> NUMBERS =
      Set.of("double", "float", "Double", "Float", "BigDecimal", "Number");
  private static final Set<String> COLLECTIONS = Set.of("List", "Set", "Collection", "Iterable");

  private JavaSchema() {}

  /** The schema of a parameter. */
  static ObjectNode of(String type) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    String name = simple(type);
    if (type.endsWith("[]") || COLLECTIONS.contains(name)) {
      schema.put("type", "array");
    } else if (INTEGERS.contains(name)) {
      schema.put("type", "integer");
    } else if (NUMBERS.contains(name)) {
      schema.put("type", "number");
    } else if (name.equals("boolean") || name.equals("Boolean")) {
      schema.put("type", "boolean");
    } else {
      schema.put("type", "string");
    }
    return schema;
  }

  /** The last segment of a type's name, without arguments. */
  static String simple(String type) {
    int generic = type.indexOf('<');
    String plain = generic < 0 ? type : type.substring(0, generic);
    return plain.substring(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('$')) + 1);
  }
}
