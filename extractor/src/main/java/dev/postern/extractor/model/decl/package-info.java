/**
 * Declarations of the repository: types, fields, methods, parameters, annotations. Independent of
 * the parser that produced them; generated members (Lombok and the like) are marked synthetic.
 */
@NullMarked
package dev.postern.extractor.model.decl;

import org.jspecify.annotations.NullMarked;
