package dev.postern.extractor.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.fact.ArchitectureFact;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ConnectionRecoveryTest {
  private static final String EUREKA_SERVER =
      "org.springframework.cloud.netflix.eureka.server.EnableEurekaServer";
  private static final String EUREKA_CLIENT =
      "org.springframework.cloud:spring-cloud-starter-netflix-eureka-client";
  private static final String CONFIG_CLIENT =
      "org.springframework.cloud:spring-cloud-starter-config";
  private static final String CONFIG_SERVER =
      "org.springframework.cloud.config.server.EnableConfigServer";
  private static final String ZUUL = "org.springframework.cloud.netflix.zuul.EnableZuulProxy";

  @Test
  void settingsLeadToTheHostsTheyName() {
    Example example =
        new Example()
            .module(
                "orders",
                """
                spring:
                  datasource.url: jdbc:postgresql://orders-db:5432/orders
                  rabbitmq.host: mq
                """)
            .file(
                "compose.yml",
                "services:\n  orders-db: {image: postgres}\n  mq: {image: rabbitmq}\n");
    assertEquals(Set.of("orders -> mq", "orders -> orders-db"), example.links());
  }

  @Test
  void theOwnMachineIsToldApartByPorts() {
    Example example =
        new Example()
            .module("cart", "prices.url: http://localhost:8082/api\nserver.port: 8081")
            .module("prices", "server.port: 8082")
            .module("other", "server.port: 8083");
    assertEquals(Set.of("cart -> prices"), example.links());
  }

  @Test
  void aPortOfSeveralPartsTellsNothing() {
    Example example =
        new Example()
            .module("cart", "prices.url: http://localhost:8080/api\nserver.port: 8081")
            .module("prices", "server.port: 8080")
            .module("other", "server.port: 8080");
    assertEquals(Set.of(), example.links());
  }

  @Test
  void aRandomPortIsNoPort() {
    Example example =
        new Example()
            .module("cart", "cart.peer: localhost\nspring.rabbitmq.host: localhost")
            .module("prices", "server.port: 0");
    assertEquals(Set.of("cart -> rabbitmq"), example.links());
  }

  @Test
  void theEnvironmentOfAContainerCountsAsSettings() {
    Example example =
        new Example()
            .module("orders", "")
            .file(
                "compose.yml",
                """
                services:
                  orders:
                    build: orders
                    environment:
                      - SPRING_DATA_MONGODB_URI=mongodb://u:p@${DB_HOST:-store}:27017/x
                  store: {image: mongo}
                """);
    assertEquals(Set.of("orders -> store"), example.links());
  }

  @Test
  void evidenceOfASettingIsItsKeyAndNeverItsValue() {
    ArchitectureResult result =
        new Example()
            .module("orders", "spring.rabbitmq.addresses: amqp://me:secret@mq:5672")
            .file("compose.yml", "services:\n  mq: {image: rabbitmq}\n")
            .recover();
    assertFalse(result.toString().contains("secret"));
    assertTrue(result.toString().contains("spring.rabbitmq.addresses"));
  }

  @Test
  void originsAndRedirectsAreNoConnections() {
    Example example =
        new Example()
            .module(
                "orders",
                "app.cors.allowed-origins: http://shop:80\napp.redirect-uri: http://shop:80\n")
            .module("shop", "");
    assertEquals(Set.of(), example.links());
  }

  @Test
  void aDatabaseInMemoryIsATraitAndNoPart() {
    Example example =
        new Example().module("orders", "spring.datasource.url: jdbc:h2:mem:x", "com.h2database:h2");
    assertEquals(Set.of("orders: SERVICE", "user: USER"), example.parts());
    assertTrue(example.recover().components().get(0).traits().contains("in_memory_data_store"));
  }

  @Test
  void aDatabaseThatNothingDeploysIsOutside() {
    ArchitectureResult result =
        new Example()
            .module("orders", "spring.datasource.url: jdbc:mysql://localhost:3306/orders")
            .recover();
    ArchitectureFact.Component database = result.components().get(0);
    assertEquals("database-orders", database.name());
    assertEquals("MySQL", database.technology());
    assertTrue(database.traits().contains("not_deployed_here"));
  }

  @Test
  void clientsOfRegistriesAndConfigurationServersConnectByTheirLibrary() {
    Example example =
        new Example()
            .module("registry", "", CONFIG_CLIENT)
            .annotated("registry", EUREKA_SERVER)
            .module("config", "")
            .annotated("config", CONFIG_SERVER)
            .module("orders", "", EUREKA_CLIENT, CONFIG_CLIENT);
    assertEquals(
        Set.of("config -> orders", "config -> registry", "orders -> registry"), example.links());
  }

  @Test
  void aClientThatIsSwitchedOffDoesNotConnect() {
    Example example =
        new Example()
            .module("registry", "")
            .annotated("registry", EUREKA_SERVER)
            .module("orders", "eureka.client.enabled: false", EUREKA_CLIENT);
    assertEquals(Set.of(), example.links());
  }

  @Test
  void declaredClientsAndAddressesOfCodeLeadToServices() {
    Example example =
        new Example()
            .module("cart", "rates.url: https://rates.bank.eu/v1")
            .module("prices", "spring.application.name: prices")
            .module("stock", "spring.application.name: stock")
            .sign("cart", CodeSign.Kind.CLIENT, "prices", "")
            .sign("cart", CodeSign.Kind.ADDRESS, "http://STOCK/items/{id}", "")
            .sign("cart", CodeSign.Kind.CLIENT, "rates", "${rates.url}");
    assertEquals(
        Set.of("cart -> prices", "cart -> rates.bank.eu", "cart -> stock"), example.links());
    assertTrue(example.parts().contains("rates.bank.eu: EXTERNAL_SERVICE"));
  }

  @Test
  void routesOfGatewaysLeadToServices() {
    Example example =
        new Example()
            .module(
                "edge",
                """
                spring.cloud.gateway.routes:
                  - {id: a, uri: "lb://orders"}
                """,
                "org.springframework.cloud:spring-cloud-starter-gateway")
            .module("old-edge", "zuul.routes: {x: {path: /x/**, serviceId: Prices}}")
            .annotated("old-edge", ZUUL)
            .module("orders", "spring.application.name: orders")
            .module("prices", "spring.application.name: prices");
    assertEquals(Set.of("edge -> orders", "old-edge -> prices"), example.links());
    assertEquals(Set.of("edge", "old-edge"), example.doors());
  }

  @Test
  void withoutRoutesZuulRoutesToWhatIsRegistered() {
    Example example =
        new Example()
            .module("registry", "")
            .annotated("registry", EUREKA_SERVER)
            .module("edge", "", EUREKA_CLIENT)
            .annotated("edge", ZUUL)
            .module("orders", "", EUREKA_CLIENT)
            .module("alone", "");
    assertEquals(
        Set.of("edge -> orders", "orders -> registry", "registry -> edge"), example.links());
    ArchitectureFact.Connection route =
        example.recover().connections().stream()
            .filter(each -> each.to().equals("orders"))
            .findFirst()
            .orElseThrow();
    assertEquals(Confidence.POSSIBLE, route.confidence());
  }

  @Test
  void messagesGoFromPublishersOverTheBrokerToListeners() {
    Example example =
        new Example()
            .module("orders", "spring.kafka.bootstrap-servers: kafka:9092")
            .module("mails", "spring.kafka.bootstrap-servers: kafka:9092")
            .sign("orders", CodeSign.Kind.PUBLISHES, "Kafka", "order-topic")
            .sign("mails", CodeSign.Kind.CONSUMES, "Kafka", "order-topic")
            .file("compose.yml", "services:\n  kafka: {image: apache/kafka}\n");
    assertEquals(Set.of("kafka -> mails", "orders -> kafka"), example.links());
  }

  @Test
  void filesOfAConfigurationServerAreSettingsOfTheApplicationsTheyAreNamedAfter() {
    Example example =
        new Example()
            .module("config", "")
            .annotated("config", CONFIG_SERVER)
            .module("orders", "spring.application.name: orders", CONFIG_CLIENT)
            .file("config/src/main/resources/shared/orders.yml", "spring.redis.host: cache")
            .file("config/src/main/resources/shared/application.yml", "spring.rabbitmq.host: mq")
            .file("compose.yml", "services:\n  cache: {image: redis}\n  mq: {image: rabbitmq}\n");
    assertEquals(Set.of("config -> orders", "orders -> cache"), example.links());
  }

  @Test
  void filesOfProxiesAndCollectorsSayWhatTheyTalkTo() {
    Example example =
        new Example()
            .module("orders", "server.port: 8081")
            .file(
                "compose.yml",
                """
                services:
                  front: {build: docker/front}
                  figures: {build: docker/figures}
                  boards: {image: grafana/grafana, volumes: ["./boards:/etc/grafana"]}
                """)
            .file("docker/front/Dockerfile", "FROM nginx\n")
            .file("docker/front/nginx.conf", "location / { \nproxy_pass http://orders:8081; }\n")
            .file("docker/figures/Dockerfile", "FROM prom/prometheus\n")
            .file(
                "docker/figures/prometheus.yml",
                "scrape_configs:\n- static_configs: [{targets: ['orders:8081']}]\n")
            .file("boards/all.yml", "datasources:\n- {url: 'http://figures:9090'}\n");
    assertEquals(
        Set.of("figures -> boards", "front -> orders", "orders -> figures"), example.links());
    assertEquals(Set.of("front"), example.doors());
  }

  @Test
  void logsGoWhereTheAppenderOrTheEngineSendsThem() {
    Example example =
        new Example()
            .module("orders", "")
            .module("prices", "")
            .file(
                "orders/src/main/resources/logback.xml",
                "<a class=\"net.logstash.logback.appender.LogstashTcpSocketAppender\">"
                    + "<destination>logs:5000</destination></a>")
            .file(
                "compose.yml",
                """
                services:
                  logs: {image: logstash, ports: ['12201:12201']}
                  prices:
                    build: prices
                    logging: {driver: gelf, options: {gelf-address: 'udp://localhost:12201'}}
                """);
    assertEquals(Set.of("orders -> logs", "prices -> logs"), example.links());
  }

  @Test
  void waitingForAnotherContainerIsNoConnection() {
    Example example =
        new Example()
            .module("orders", "")
            .module("prices", "")
            .file(
                "compose.yml",
                """
                services:
                  orders:
                    build: orders
                    depends_on: [prices]
                    entrypoint: ./wait-for-it.sh prices:8080 -- java -jar app.jar
                  prices: {build: prices}
                """);
    assertEquals(Set.of(), example.links());
  }

  @Test
  void peopleComeToServicesThatNothingStandsBefore() {
    Example example =
        new Example()
            .module("cart", "prices.url: http://prices:8080")
            .module("prices", "spring.application.name: prices");
    assertEquals(Set.of("cart"), example.doors());
  }
}
