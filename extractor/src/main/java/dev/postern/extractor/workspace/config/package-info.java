/**
 * Application configuration of a module: property files and YAML documents with their profiles,
 * placeholders resolved as far as the repository tells, every value with its place. Secrets never
 * leave through {@code toString} or the redacted view.
 */
@NullMarked
package dev.postern.extractor.workspace.config;

import org.jspecify.annotations.NullMarked;
