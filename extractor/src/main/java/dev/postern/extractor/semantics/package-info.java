/**
 * Source text to program model: the only package that uses Spoon and the compiler beneath it.
 * {@link dev.postern.extractor.semantics.SemanticFrontEnd} builds one Spoon model per module source
 * set, lowers every body to the three-address form, and drops the Spoon model. Conventions of the
 * result:
 *
 * <ul>
 *   <li>Field initializers and initializer blocks become {@code <instance>} and {@code <clinit>};
 *       constructors that do not chain with {@code this(...)} call {@code <instance>} after {@code
 *       super(...)}.
 *   <li>Lambda bodies are static methods; {@code this}, when used, is their first capture. Method
 *       references become lambda bodies that make the call.
 *   <li>Local and anonymous classes receive captured variables as first constructor parameters
 *       (counted in {@code captures}, absent from the id) and keep them in fields {@code val$name};
 *       the enclosing instance is the field {@code this$0}, set for local and anonymous classes.
 *   <li>The default of an annotation element is the synthetic annotation {@code <default>} with the
 *       element {@code value} on its method.
 * </ul>
 */
@NullMarked
package dev.postern.extractor.semantics;

import org.jspecify.annotations.NullMarked;
