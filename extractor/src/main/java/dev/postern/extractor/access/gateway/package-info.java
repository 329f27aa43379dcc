/**
 * What stands before applications in the same repository: gateway applications whose routes lead to
 * them, ingress rules and mesh policies. Whether requests can also go past them is not in the code,
 * so they never decide an endpoint; each is a question.
 */
@NullMarked
package dev.postern.extractor.access.gateway;

import org.jspecify.annotations.NullMarked;
