package dev.postern.extractor.syntax.lombok;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The logger field of {@code @Slf4j} and its relatives. */
final class LogGenerator implements MemberGenerator {
  /**
   * {@code create} holds {@code %s} for the argument; {@code argument} is made of the type's name.
   */
  private record Logger(String annotation, String type, String create, String argument) {}

  private static final String CLASS = "%s.class";
  private static final List<Logger> LOGGERS =
      List.of(
          new Logger("Slf4j", "org.slf4j.Logger", "org.slf4j.LoggerFactory.getLogger(%s)", CLASS),
          new Logger(
              "XSlf4j",
              "org.slf4j.ext.XLogger",
              "org.slf4j.ext.XLoggerFactory.getXLogger(%s)",
              CLASS),
          new Logger(
              "Log4j2",
              "org.apache.logging.log4j.Logger",
              "org.apache.logging.log4j.LogManager.getLogger(%s)",
              CLASS),
          new Logger(
              "Log4j", "org.apache.log4j.Logger", "org.apache.log4j.Logger.getLogger(%s)", CLASS),
          new Logger(
              "Log",
              "java.util.logging.Logger",
              "java.util.logging.Logger.getLogger(%s)",
              "%s.class.getName()"),
          new Logger(
              "CommonsLog",
              "org.apache.commons.logging.Log",
              "org.apache.commons.logging.LogFactory.getLog(%s)",
              CLASS),
          new Logger(
              "JBossLog",
              "org.jboss.logging.Logger",
              "org.jboss.logging.Logger.getLogger(%s)",
              CLASS),
          new Logger(
              "Flogger",
              "com.google.common.flogger.FluentLogger",
              "com.google.common.flogger.FluentLogger.forEnclosingClass()",
              ""));
  private static final Pattern CUSTOM =
      Pattern.compile("(?:([\\w.]+)\\s+)?([\\w.]+\\.\\w+)\\s*\\(([A-Z, ]*)\\).*");

  @Override
  public void generate(LombokType type) {
    if (type.isInterfaceLike()) {
      return;
    }
    for (Logger logger : LOGGERS) {
      type.annotation(logger.annotation).ifPresent(annotation -> add(type, annotation, logger));
    }
    type.annotation("CustomLog").ifPresent(annotation -> custom(type));
  }

  private static void add(LombokType type, LombokAnnotation annotation, Logger logger) {
    String argument =
        annotation
            .text("topic")
            .map(LogGenerator::literal)
            .orElse(logger.argument.replace("%s", type.name()));
    Level level = annotation.level("access");
    boolean stated = annotation.node().toString().contains("access");
    field(type, stated ? level : Level.PRIVATE, logger.type, logger.create.replace("%s", argument));
  }

  private static void custom(LombokType type) {
    String declaration = type.config().text("lombok.log.custom.declaration").orElse("");
    Matcher matcher = CUSTOM.matcher(declaration);
    if (matcher.matches()) {
      String factory = matcher.group(2);
      String owner = factory.substring(0, factory.lastIndexOf('.'));
      String logger = matcher.group(1) == null ? owner : matcher.group(1);
      String arguments =
          matcher
              .group(3)
              .replace("TOPIC", "\"\"")
              .replace("TYPE", type.name() + ".class")
              .replace("NAME", type.name() + ".class.getName()");
      field(type, Level.PRIVATE, logger, factory + "(" + arguments + ")");
    }
  }

  private static void field(LombokType type, Level level, String loggerType, String create) {
    if (level == Level.NONE) {
      return;
    }
    String name = type.config().text("lombok.log.fieldName").orElse("log");
    boolean isStatic = type.config().flag("lombok.log.fieldIsStatic", true);
    type.addNamed(
        name,
        level.keyword()
            + (isStatic ? "static " : "")
            + "final "
            + loggerType
            + " "
            + name
            + " = "
            + create
            + ";");
  }

  static String literal(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + '"';
  }
}
