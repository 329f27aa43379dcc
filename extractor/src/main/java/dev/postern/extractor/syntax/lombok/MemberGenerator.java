package dev.postern.extractor.syntax.lombok;

/** Declares the members that some annotations of a type ask for. */
interface MemberGenerator {
  void generate(LombokType type);
}
