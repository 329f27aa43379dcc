package dev.postern.extractor.syntax;

/** A place where the parser had to skip text; {@code line} is 0 when it is not known. */
public record SyntaxProblem(int line, String message) {}
