/** Tests of the whole product on the example applications and on bad input. */
@NullMarked
package dev.postern.tests.product;

import org.jspecify.annotations.NullMarked;
