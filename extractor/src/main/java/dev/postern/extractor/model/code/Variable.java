package dev.postern.extractor.model.code;

import dev.postern.extractor.model.type.TypeRef;

/**
 * A variable of one body.
 *
 * @param index position in {@link Body#variables()}
 * @param name the source name; {@code this}; {@code %N} for temporaries
 * @param parameter index into the method's parameters for parameters and captures, otherwise -1
 */
public record Variable(int index, String name, TypeRef type, VariableKind kind, int parameter)
    implements Operand {}
