package dev.postern.cli.shell;

import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.impl.DefaultParser;

/** Ends a statement at its semicolon, so that it may span lines; commands end with the line. */
final class StatementParser extends DefaultParser {

  StatementParser() {
    setEofOnUnclosedQuote(false);
    setEofOnEscapedNewLine(false);
    setEscapeChars(new char[0]);
    setQuoteChars(new char[0]);
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    String text = line.strip();
    boolean complete = text.isEmpty() || text.startsWith(":") || text.endsWith(";");
    if (context == ParseContext.ACCEPT_LINE && !complete) {
      throw new EOFError(-1, cursor, "the statement goes on until ;");
    }
    return super.parse(line, cursor, context);
  }

  @Override
  public boolean isDelimiterChar(CharSequence buffer, int position) {
    return "( ){}[]:.,;=<>|-\n\t".indexOf(buffer.charAt(position)) >= 0;
  }
}
