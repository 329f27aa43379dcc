/**
 * JAX-RS as Jersey, RESTEasy, CXF, Quarkus and Dropwizard serve it: which applications are deployed
 * under which path, which resource classes belong to each, and their resource methods with the
 * annotation inheritance of the specification.
 */
@NullMarked
package dev.postern.extractor.framework.jaxrs;

import org.jspecify.annotations.NullMarked;
