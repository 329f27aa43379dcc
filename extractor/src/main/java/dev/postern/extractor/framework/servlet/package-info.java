/**
 * Servlets: deployment descriptors as values, registrations in code and by annotation, the
 * endpoints they make, and pages that a container compiles to servlets.
 */
@NullMarked
package dev.postern.extractor.framework.servlet;

import org.jspecify.annotations.NullMarked;
