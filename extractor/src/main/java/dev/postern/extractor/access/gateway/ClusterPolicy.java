package dev.postern.extractor.access.gateway;

import dev.postern.extractor.model.Evidence;
import java.util.Set;

/**
 * An object of a cluster that may refuse requests.
 *
 * @param kind such as {@code Ingress} or {@code AuthorizationPolicy}
 * @param names the services or workloads it is for; empty for all
 */
record ClusterPolicy(String kind, String name, Set<String> names, Evidence evidence) {
  ClusterPolicy {
    names = Set.copyOf(names);
  }
}
