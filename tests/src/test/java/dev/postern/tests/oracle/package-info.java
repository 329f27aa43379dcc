/**
 * The examples as judges: each is compiled, booted and called as every principal, and what the
 * running server answers is compared with what was decided from its source. Postern never runs the
 * code it reads; its tests may run ours.
 */
@NullMarked
package dev.postern.tests.oracle;

import org.jspecify.annotations.NullMarked;
