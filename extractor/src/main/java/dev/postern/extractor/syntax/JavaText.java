package dev.postern.extractor.syntax;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;

/** The one way a parser is set up; a new parser each time, since parsers keep state. */
public final class JavaText {
  private JavaText() {}

  /** Parses a text at the newest language level; errors are in the result, not thrown. */
  public static ParseResult<CompilationUnit> parse(String text) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_25)
            .setAttributeComments(false)
            .setDetectOriginalLineSeparator(false)
            .setStoreTokens(true);
    return new JavaParser(configuration).parse(text);
  }
}
