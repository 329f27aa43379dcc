package dev.postern.extractor.access.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.model.id.ModuleId;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClusterPoliciesTest {

  private static List<String> read(String text) {
    ResourceFile file = new ResourceFile("deploy/a.yaml", new ModuleId("."), () -> text);
    return new ClusterPolicies(List.of(file))
        .read().stream().map(each -> each.kind() + each.names()).toList();
  }

  @Test
  void anIngressGuardsOnlyWhenItAsksForASignIn() {
    String ingress =
        """
        kind: Ingress
        metadata:
          name: a
          annotations:
            %s: x
        spec:
          rules:
            - http:
                paths:
                  - backend:
                      service:
                        name: Orders
        """;
    assertEquals(
        List.of("Ingress[orders]"),
        read(ingress.formatted("nginx.ingress.kubernetes.io/auth-url")));
    assertEquals(List.of(), read(ingress.formatted("nginx.ingress.kubernetes.io/proxy-body-size")));
  }

  @Test
  void templatesAndTagsOfTypesAreLeftOut() {
    assertEquals(List.of(), read("kind: Ingress\nmetadata:\n  name: {{ .Values.name }}: x\n"));
    assertEquals(List.of(), read("kind: Ingress\nspec: !!java.net.URL [\"http://a\"]\n"));
  }
}
