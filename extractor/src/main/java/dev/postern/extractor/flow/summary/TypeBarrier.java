package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.taint.SinkKind;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import dev.postern.extractor.model.type.TypeRef;
import java.util.Set;

/** Types whose values hold no text of a caller's choice: numbers, truth values, dates, enums. */
final class TypeBarrier {

  private static final Set<String> HARMLESS =
      Set.of(
          "boolean",
          "short",
          "int",
          "long",
          "float",
          "double",
          "java.lang.Boolean",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Byte",
          "java.lang.Number",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.util.UUID",
          "java.util.Date",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.Instant",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Duration",
          "java.time.YearMonth",
          "java.time.Year",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.Currency",
          "java.nio.charset.Charset",
          "java.time.ZoneId",
          "java.sql.Date",
          "java.sql.Timestamp",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.lang.Void",
          "void");

  private final ProgramModel program;
  private final ModuleId module;

  TypeBarrier(ProgramModel program, ModuleId module) {
    this.program = program;
    this.module = module;
  }

  /** Bits of the kinds of sinks that values of the type cannot harm. */
  long bits(TypeRef type) {
    if (type.dimensions() > 0) {
      boolean text = type.name().equals("byte") || type.name().equals("char");
      return !text && HARMLESS.contains(type.name()) ? SinkKind.ALL : 0;
    }
    boolean harmless =
        HARMLESS.contains(type.name())
            || program
                .type(type.name(), module)
                .filter(found -> found.kind() == TypeKind.ENUM)
                .isPresent();
    return harmless ? SinkKind.ALL : 0;
  }
}
