package dev.postern.cli.terminal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Prints values as indented JSON with the same line ends everywhere. */
public final class Json {

  private Json() {}

  public static void print(Terminal terminal, Object value) {
    DefaultIndenter unix = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(unix);
    printer.indentArraysWith(unix);
    try {
      terminal.line(new ObjectMapper().writer(printer).writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("values always have a JSON form", e);
    }
  }
}
