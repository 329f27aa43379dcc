/**
 * What an application lets scripts of other origins do: policies of the CORS protocol as
 * configuration, annotations, properties and own code set them, and the endpoints they apply to.
 */
@NullMarked
package dev.postern.extractor.access.cors;

import org.jspecify.annotations.NullMarked;
