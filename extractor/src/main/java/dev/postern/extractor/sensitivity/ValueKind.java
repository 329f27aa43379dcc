package dev.postern.extractor.sensitivity;

import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.Optional;
import java.util.Set;

/** Coarse kinds of the values a field can hold. */
enum ValueKind {
  TEXT,
  NUMBER,
  MONEY,
  DATE,
  ENUM,
  BINARY,
  FLAG,
  /** A structure whose own fields are classified instead. */
  OTHER;

  private static final Set<String> TEXTS =
      Set.of("String", "CharSequence", "char", "Character", "Object", "UUID", "InetAddress");
  private static final Set<String> NUMBERS =
      Set.of(
          "int",
          "long",
          "short",
          "Integer",
          "Long",
          "Short",
          "BigInteger",
          "double",
          "Double",
          "float",
          "Float",
          "Number");
  private static final Set<String> MONIES = Set.of("BigDecimal", "Money", "MonetaryAmount");
  private static final Set<String> DATES =
      Set.of(
          "Date",
          "LocalDate",
          "LocalDateTime",
          "Instant",
          "ZonedDateTime",
          "OffsetDateTime",
          "Calendar",
          "Timestamp",
          "YearMonth",
          "Year");
  private static final Set<String> CONTAINERS =
      Set.of("List", "Set", "Collection", "Iterable", "SortedSet", "Optional", "ArrayList");

  /** The kind of a field type; of the elements for collections and arrays. */
  static ValueKind of(TypeRef type, ModuleId module, ProgramModel program) {
    String name = type.simpleName();
    if (CONTAINERS.contains(name) && type.arguments().size() == 1) {
      return of(type.arguments().get(0), module, program);
    }
    if (name.equals("byte") || name.equals("Blob") || name.equals("MultipartFile")) {
      return BINARY;
    }
    if (name.equals("boolean") || name.equals("Boolean")) {
      return FLAG;
    }
    if (TEXTS.contains(name)) {
      return TEXT;
    }
    if (NUMBERS.contains(name)) {
      return NUMBER;
    }
    if (MONIES.contains(name)) {
      return MONEY;
    }
    if (DATES.contains(name)) {
      return DATE;
    }
    Optional<TypeDecl> source = program.type(type.name(), module);
    return source.filter(each -> each.kind() == TypeKind.ENUM).isPresent() ? ENUM : OTHER;
  }
}
