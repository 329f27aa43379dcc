/** Tests of what is told of dependencies, without a network and without a build. */
@NullMarked
package dev.postern.extractor.supply;

import org.jspecify.annotations.NullMarked;
