package dev.postern.extractor.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.fact.ArchitectureFact;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ComponentRecoveryTest {
  private static final String EUREKA_SERVER =
      "org.springframework.cloud.netflix.eureka.server.EnableEurekaServer";

  @Test
  void aModuleIsNamedByItsLogicalName() {
    Example example = new Example().module("billing-impl", "spring.application.name: billing");
    assertEquals(Set.of("billing: SERVICE", "user: USER"), example.parts());
  }

  @Test
  void aModuleWithoutALogicalNameIsNamedByItsContainer() {
    Example example =
        new Example()
            .module("billing-impl", "server.port: 80")
            .file("docker-compose.yml", "services:\n  invoices:\n    build: ./billing-impl\n");
    assertEquals(Set.of("invoices: SERVICE", "user: USER"), example.parts());
  }

  @Test
  void aContainerWithTheImageOfAModuleIsThatModule() {
    Example example =
        new Example()
            .module("billing", "spring.application.name: billing")
            .file("docker-compose.yml", "services:\n  money:\n    image: acme/shop-billing:1\n");
    assertEquals(Set.of("billing: SERVICE", "user: USER"), example.parts());
  }

  @Test
  void aModuleCalledUserIsNotTheUser() {
    Example example = new Example().module("user-service", "spring.application.name: user");
    assertEquals(Set.of("user-service: SERVICE", "user: USER"), example.parts());
  }

  @Test
  void annotationsAndArtifactsTellRoles() {
    Example example =
        new Example()
            .module("registry", "")
            .annotated("registry", EUREKA_SERVER)
            .module("edge", "", "org.springframework.cloud:spring-cloud-starter-gateway");
    assertEquals(
        Set.of("edge: GATEWAY Spring Cloud Gateway", "registry: REGISTRY Eureka", "user: USER"),
        example.parts());
  }

  @Test
  void anAnnotationOfAnotherModuleTellsNothing() {
    Example example =
        new Example()
            .module("registry", "")
            .module("billing", "")
            .annotated("registry", EUREKA_SERVER);
    assertTrue(example.parts().contains("billing: SERVICE"));
  }

  @Test
  void imagesTellRolesWhateverTheirRegistryAndTag() {
    Example example =
        new Example()
            .file(
                "compose.yaml",
                """
                services:
                  db: {image: "postgres:16-alpine"}
                  queue: {image: "registry.example.org:5000/bitnami/kafka@sha256:00"}
                  keys: {image: "quay.io/keycloak/keycloak:24"}
                  own: {image: "acme/pricing"}
                  once: {image: busybox}
                """);
    assertEquals(
        Set.of(
            "db: DATABASE PostgreSQL",
            "keys: AUTHORIZATION_SERVER Keycloak",
            "own: SERVICE",
            "queue: MESSAGE_BROKER Kafka",
            "user: USER"),
        example.parts());
  }

  @Test
  void aDockerfileTellsWhatItIsBuiltFrom() {
    Example example =
        new Example()
            .file("compose.yml", "services:\n  mq:\n    build: ./mq\n")
            .file("mq/Dockerfile", "FROM alpine AS tools\nFROM --platform=x rabbitmq:3\n");
    assertEquals(Set.of("mq: MESSAGE_BROKER RabbitMQ"), example.parts());
  }

  @Test
  void theFirstVersionOfComposeHasServicesAtTheTop() {
    Example example =
        new Example()
            .file("docker-compose.yml", "cache:\n  image: redis\n  ports: ['6379:6379']\n");
    assertEquals(Set.of("cache: DATABASE Redis"), example.parts());
  }

  @Test
  void workloadsOfKubernetesAreParts() {
    Example example =
        new Example()
            .file(
                "k8s/db.yaml",
                """
                apiVersion: apps/v1
                kind: StatefulSet
                metadata: {name: orders-db}
                spec:
                  template:
                    metadata: {labels: {app: orders-db}}
                    spec:
                      containers: [{name: db, image: "mongo:6"}]
                """);
    assertEquals(Set.of("orders-db: DATABASE MongoDB"), example.parts());
  }

  @Test
  void templatesOfHelmAreReadWithTheValuesOfTheChart() {
    Example example =
        new Example()
            .file("chart/values.yaml", "image: {name: mysql}\n")
            .file(
                "chart/templates/db.yaml",
                """
                {{- if .Values.on }}
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: {{ .Release.Name }}-db
                spec:
                  template:
                    spec:
                      containers:
                        - image: "{{ .Values.image.name }}:8"
                {{- end }}
                """);
    assertEquals(Set.of("chart-db: DATABASE MySQL"), example.parts());
  }

  @Test
  void everyPartAndConnectionHasEvidence() {
    ArchitectureResult result =
        new Example()
            .module("billing", "spring.rabbitmq.host: mq")
            .file("compose.yml", "services:\n  mq:\n    image: rabbitmq\n")
            .recover();
    assertEquals(3, result.components().size());
    for (ArchitectureFact.Component each : result.components()) {
      assertFalse(each.evidence().isEmpty(), each.name());
    }
    for (ArchitectureFact.Connection each : result.connections()) {
      assertFalse(each.evidence().get(0).span().file().isEmpty(), each.from());
    }
  }

  @Test
  void hostileFilesAreLeftOut() {
    Example example =
        new Example()
            .file("compose.yml", "services: &a\n  x: {image: redis, <<: *a}\n")
            .file("docker-compose.yml", "services: !!javax.script.ScriptEngineManager [x]\n")
            .file("deep.yml", "[".repeat(10_000))
            .file("up.yml", "services:\n  up:\n    build: ../../../etc\n    image: mongo\n");
    assertTrue(example.parts().contains("up: DATABASE MongoDB"));
  }
}
