/**
 * Guards of JAX-RS, Quarkus, Micronaut and the servlet container: annotations with the switches
 * that turn them on, permissions by path in configuration, request filters and constraints of
 * deployment descriptors.
 */
@NullMarked
package dev.postern.extractor.access.rest;

import org.jspecify.annotations.NullMarked;
