package dev.postern.extractor.framework.semantics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement in SQL or JPQL does and to which tables, read from its words without a grammar.
 *
 * @param mode {@code READ}, {@code WRITE} or {@code DELETE}
 * @param tables names in lower case without schema and quotes, in order; for writes the first is
 *     the one that is written
 */
record SqlText(String mode, List<String> tables) {

  private static final int MAX_LENGTH = 50_000;
  private static final Pattern VERB =
      Pattern.compile("\\b(select|insert|update|delete|merge|replace|truncate|from)\\b");
  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(?:from|join|into|(?<!\\bkey )(?<!\\bfor )update(?! update\\b)|truncate table)\\s+([`\"\\[]?[\\w$.`\"\\[\\]]+)");
  private static final Pattern COMMA =
      Pattern.compile(
          "\\G\\s*(?:as\\s+)?(?!where\\b|join\\b|left\\b|order\\b|group\\b|set\\b)"
              + "(?:\\w+)?\\s*,\\s*([`\"\\[]?[\\w$.`\"\\[\\]]+)");
  private static final Set<String> NO_TABLES =
      Set.of(
          "dual",
          "update",
          "truncate",
          "insert",
          "delete",
          "if",
          "as",
          "select",
          "where",
          "set",
          "values",
          "lateral",
          "unnest",
          "the");

  SqlText {
    tables = List.copyOf(tables);
  }

  /** Reads a text in which unknown parts are written {@code ?}; empty when it is no statement. */
  static Optional<SqlText> parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String plain = stripped(text);
    Matcher verb = VERB.matcher(plain);
    if (!verb.find()) {
      return Optional.empty();
    }
    String mode =
        switch (verb.group(1)) {
          case "select", "from" -> "READ";
          case "delete", "truncate" -> "DELETE";
          default -> "WRITE";
        };
    return Optional.of(new SqlText(mode, tables(plain)));
  }

  /** The tables that a text names after from, join, into and update. */
  static List<String> tables(String text) {
    Set<String> names = new LinkedHashSet<>();
    String plain = stripped(text);
    Matcher table = TABLE.matcher(plain);
    while (table.find()) {
      add(table.group(1), names);
      Matcher more = COMMA.matcher(plain).region(table.end(), plain.length());
      int from = table.end();
      while (more.find() && more.start() == from) {
        add(more.group(1), names);
        from = more.end();
      }
    }
    return List.copyOf(names);
  }

  private static void add(String written, Set<String> into) {
    String name = written.replaceAll("[`\"\\[\\]]", "");
    name = name.substring(name.lastIndexOf('.') + 1);
    if (name.matches("[a-z_]\\w*") && !NO_TABLES.contains(name)) {
      into.add(name);
    }
  }

  private static String stripped(String text) {
    return text.replaceAll("--[^\\n]*", " ")
        .replaceAll("(?s)/\\*.*?\\*/", " ")
        .replaceAll("'[^']*'", "''")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
