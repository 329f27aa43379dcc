/**
 * Declares what Lombok would generate, in an in-memory copy of a source and before any type is
 * resolved. No line moves: everything is put on a line that exists, mostly before the closing brace
 * of its type. Each inserted member carries {@code @dev.postern.generated.Synthetic("lombok")}. The
 * bodies are real, so that data can be followed through getters, setters, builders and {@code
 * toString}.
 */
@NullMarked
package dev.postern.extractor.syntax.lombok;

import org.jspecify.annotations.NullMarked;
