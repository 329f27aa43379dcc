package dev.postern.extractor.syntax;

/**
 * An import declaration.
 *
 * @param name the imported name without {@code .*}
 * @param isStatic whether it imports static members
 * @param onDemand whether it ends in {@code .*}
 */
public record ImportSyntax(String name, boolean isStatic, boolean onDemand) {}
