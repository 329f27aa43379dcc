/**
 * Identities as value types. They are built from names as written in the source (last segments of
 * parameter types, generics erased), so they do not change when a library can or cannot be
 * resolved, nor when lines move.
 */
@NullMarked
package dev.postern.extractor.model.id;

import org.jspecify.annotations.NullMarked;
