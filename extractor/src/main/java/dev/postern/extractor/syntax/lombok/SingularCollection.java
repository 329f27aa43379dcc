package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A collection that a builder fills element by element.
 *
 * @param field name of the field, the plural
 * @param element name for one element
 * @param elementTypes one type, or key and value
 * @param buffer the collection that the builder keeps
 * @param copy prefix of a copying call for types of Guava, else empty
 */
record SingularCollection(
    String field, String element, List<String> elementTypes, String buffer, String copy) {

  private static final Set<String> LISTS =
      Set.of("List", "Collection", "Iterable", "ImmutableList", "ImmutableCollection");
  private static final Set<String> SORTED =
      Set.of(
          "SortedSet",
          "NavigableSet",
          "SortedMap",
          "NavigableMap",
          "ImmutableSortedSet",
          "ImmutableSortedMap");

  static Optional<SingularCollection> of(String field, Type type, Optional<String> element) {
    if (!(type instanceof ClassOrInterfaceType named)) {
      return Optional.empty();
    }
    String simple = named.getNameAsString();
    boolean map = simple.endsWith("Map");
    List<String> types = elementTypes(named, map ? 2 : 1);
    String kind = LISTS.contains(simple) ? "ArrayList" : map ? "LinkedHashMap" : "LinkedHashSet";
    if (SORTED.contains(simple)) {
      kind = map ? "TreeMap" : "TreeSet";
    }
    String guava = simple.equals("ImmutableCollection") ? "ImmutableList" : simple;
    String copy =
        simple.startsWith("Immutable") ? "com.google.common.collect." + guava + ".copyOf(" : "";
    String single = element.orElseGet(() -> singularOf(field));
    return Optional.of(new SingularCollection(field, single, types, "java.util." + kind, copy));
  }

  private static List<String> elementTypes(ClassOrInterfaceType type, int count) {
    List<String> types = new ArrayList<>();
    type.getTypeArguments()
        .ifPresent(arguments -> arguments.forEach(argument -> types.add(bound(argument))));
    while (types.size() < count) {
      types.add("java.lang.Object");
    }
    return types.subList(0, count);
  }

  private static String bound(Type argument) {
    if (argument instanceof WildcardType wildcard) {
      return wildcard.getExtendedType().map(SourceTypes::text).orElse("java.lang.Object");
    }
    return SourceTypes.text(argument);
  }

  /** The English singular for the common endings; the word itself when no ending is known. */
  static String singularOf(String plural) {
    if (plural.endsWith("ies") && plural.length() > 4) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    for (String ending : List.of("sses", "shes", "ches", "xes", "zes")) {
      if (plural.endsWith(ending)) {
        return plural.substring(0, plural.length() - 2);
      }
    }
    if (plural.endsWith("s") && !plural.endsWith("ss") && plural.length() > 1) {
      return plural.substring(0, plural.length() - 1);
    }
    return plural;
  }

  private boolean isMap() {
    return elementTypes.size() == 2;
  }

  String bufferType() {
    return buffer + SourceTypes.brackets(elementTypes);
  }

  String value() {
    return copy.isEmpty() ? "this." + field : copy + "this." + field + ")";
  }

  /** The parameters of the method that adds one element, and the statement that adds it. */
  String oneParameter() {
    return isMap()
        ? elementTypes.get(0) + " key, " + elementTypes.get(1) + " value"
        : elementTypes.get(0) + " " + element;
  }

  String addOne() {
    return ensure() + "this." + field + (isMap() ? ".put(key, value);" : ".add(" + element + ");");
  }

  String manyParameter() {
    return isMap()
        ? "java.util.Map<? extends "
            + elementTypes.get(0)
            + ", ? extends "
            + elementTypes.get(1)
            + "> "
            + field
        : "java.util.Collection<? extends " + elementTypes.get(0) + "> " + field;
  }

  String addMany() {
    return ensure() + "this." + field + (isMap() ? ".putAll(" : ".addAll(") + field + ");";
  }

  String clear() {
    return "if (this." + field + " != null) this." + field + ".clear();";
  }

  int oneArity() {
    return elementTypes.size();
  }

  private String ensure() {
    return "if (this." + field + " == null) this." + field + " = new " + bufferType() + "(); ";
  }
}
