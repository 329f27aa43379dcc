package dev.postern.extractor.access.gateway;

import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.yaml.RepositoryYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads the objects of clusters that may refuse requests: Istio's {@code AuthorizationPolicy} (its
 * {@code RequestAuthentication} alone lets requests without a token pass), and ingresses whose
 * annotations ask for a sign-in. Templates that are no YAML yet are left out.
 */
final class ClusterPolicies {

  private static final int MAX_FILES = 400;
  private static final int MAX_POLICIES = 50;
  private static final Pattern KINDS =
      Pattern.compile("(?m)^\\s*kind:\\s*[\"']?(AuthorizationPolicy|Ingress)\\b");
  private static final Pattern SIGN_IN =
      Pattern.compile(
          ".*/(auth-url|auth-signin|auth-type|auth-tls-secret|auth-secret|oauth2-.*|jwt-.*"
              + "|auth-mode|enable-global-auth)");

  private final List<ResourceFile> resources;
  private final List<ClusterPolicy> found = new ArrayList<>();

  ClusterPolicies(List<ResourceFile> resources) {
    this.resources = resources;
  }

  List<ClusterPolicy> read() {
    int files = 0;
    for (ResourceFile file : resources) {
      if (file.path().matches(".*\\.ya?ml") && files < MAX_FILES) {
        String text = file.content().get();
        if (KINDS.matcher(text).find()) {
          files++;
          read(file, text);
        }
      }
    }
    return List.copyOf(found);
  }

  private void read(ResourceFile file, String text) {
    try {
      for (Object document : RepositoryYaml.values(text)) {
        policy(file, document);
      }
    } catch (YAMLException e) {
      // a template; what it becomes is not in the repository
      return;
    }
  }

  private void policy(ResourceFile file, Object document) {
    String kind = text(at(document, "kind"));
    String name = text(at(document, "metadata", "name"));
    boolean guards =
        kind.equals("AuthorizationPolicy") || (kind.equals("Ingress") && asksForSignIn(document));
    if (guards && found.size() < MAX_POLICIES) {
      Set<String> names =
          kind.equals("Ingress") ? backends(at(document, "spec")) : workloads(document);
      found.add(
          new ClusterPolicy(
              kind,
              name.isEmpty() ? file.name() : name,
              names,
              new Evidence(SourceSpan.file(file.path()), "cluster-policy", kind + " " + name)));
    }
  }

  private static boolean asksForSignIn(Object document) {
    return at(document, "metadata", "annotations") instanceof Map<?, ?> annotations
        && annotations.keySet().stream()
            .anyMatch(key -> SIGN_IN.matcher(String.valueOf(key)).matches());
  }

  /** The labels that select workloads; none for the whole namespace. */
  private static Set<String> workloads(Object document) {
    Set<String> names = new TreeSet<>();
    if (at(document, "spec", "selector", "matchLabels") instanceof Map<?, ?> labels) {
      labels.values().forEach(value -> names.add(Gateways.plain(String.valueOf(value))));
    }
    return names;
  }

  /** Names of the services that an ingress leads to, anywhere below its specification. */
  private static Set<String> backends(Object spec) {
    Set<String> names = new TreeSet<>();
    services(spec, names);
    return names;
  }

  private static void services(Object node, Set<String> names) {
    if (node instanceof Map<?, ?> map) {
      String old = text(at(map, "serviceName"));
      String name = old.isEmpty() ? text(at(map, "service", "name")) : old;
      if (!name.isEmpty()) {
        names.add(Gateways.plain(name));
      }
      map.values().forEach(each -> services(each, names));
    } else if (node instanceof List<?> list) {
      list.forEach(each -> services(each, names));
    }
  }

  private static Object at(Object node, String... keys) {
    Object here = node;
    for (String key : keys) {
      Object next = here instanceof Map<?, ?> map ? map.get(key) : "";
      here = next == null ? "" : next;
    }
    return here;
  }

  private static String text(Object value) {
    return value instanceof String text ? text : "";
  }
}
