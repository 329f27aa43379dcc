package dev.postern.extractor.syntax.lombok;

/**
 * A member that was inserted.
 *
 * @param typeName binary name of the type it was inserted into
 * @param description its head without body, such as {@code getName()} or {@code class FooBuilder}
 * @param line the line on which it now stands
 */
public record InsertedMember(String typeName, String description, int line) {}
