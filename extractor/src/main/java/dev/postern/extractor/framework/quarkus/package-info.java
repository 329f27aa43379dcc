/** What Quarkus serves beyond JAX-RS: reactive routes and generated REST data resources. */
@NullMarked
package dev.postern.extractor.framework.quarkus;

import org.jspecify.annotations.NullMarked;
