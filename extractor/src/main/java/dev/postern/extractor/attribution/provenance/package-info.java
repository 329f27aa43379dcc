/**
 * Reads {@code ai-provenance.yaml}: a file in which a repository declares which code a tool wrote,
 * for those who want no marks in the source.
 */
@NullMarked
package dev.postern.extractor.attribution.provenance;

import org.jspecify.annotations.NullMarked;
