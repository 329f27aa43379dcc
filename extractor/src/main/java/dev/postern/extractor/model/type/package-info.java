/** Uses of types, with how their names were found. */
@NullMarked
package dev.postern.extractor.model.type;

import org.jspecify.annotations.NullMarked;
