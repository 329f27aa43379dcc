/** Micronaut: controllers with their URI templates and management endpoints. */
@NullMarked
package dev.postern.extractor.framework.micronaut;

import org.jspecify.annotations.NullMarked;
