/** Tests of the SARIF log against its published schema. */
@NullMarked
package dev.postern.queries.sarif;

import org.jspecify.annotations.NullMarked;
