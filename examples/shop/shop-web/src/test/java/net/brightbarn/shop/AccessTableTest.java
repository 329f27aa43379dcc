package net.brightbarn.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Boots the shop, calls every endpoint over HTTP as every account, once for an own object and once for another's, and
 * compares with {@code ../access-expected.csv}. With {@code -Daccess.update=true} it rewrites that file.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:access;DB_CLOSE_DELAY=-1",
      "logging.level.root=ERROR",
      "spring.main.banner-mode=off"
    })
class AccessTableTest {

  private static final String HEADER =
      "http_method,path,handler_class,handler_method,access,non_owner_access,kind";
  private static final List<String> ACCOUNTS = List.of("alice", "bob", "wendy", "admin");
  private static final Map<String, String> ROLES =
      Map.of("alice", "CUSTOMER", "bob", "CUSTOMER", "wendy", "WAREHOUSE", "admin", "ADMIN");
  private static final String OWN_ROWS =
      "INSERT INTO orders (customer_id, status, total, shipping_address, placed_at) VALUES"
          + " (3, 'PLACED', 1, '', CURRENT_TIMESTAMP), (4, 'PLACED', 1, '', CURRENT_TIMESTAMP);"
          + "INSERT INTO payments (order_id, amount, status) VALUES (3, 1, 'CAPTURED'), (4, 1, 'CAPTURED');";
  private static final Map<String, String> BODIES =
      Map.of(
          "payByCard", "{\"holder\":\"A. Marsh\",\"number\":\"4000000000000002\"}",
          "updateProfile", "{\"email\":\"new@mail.example\"}",
          "addOffer", "{\"productId\":1,\"quantity\":1,\"unitPrice\":1}",
          "update", "{\"fullName\":\"A. Marsh\",\"role\":\"CUSTOMER\",\"creditLimit\":1}");

  @LocalServerPort private int port;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired private DataSource dataSource;

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> sessions = new HashMap<>();

  @BeforeEach
  void restore() {
    ResourceDatabasePopulator rows = new ResourceDatabasePopulator();
    rows.addScript(new ByteArrayResource("DROP ALL OBJECTS".getBytes(StandardCharsets.UTF_8)));
    rows.addScript(new ClassPathResource("schema.sql"));
    rows.addScript(new ClassPathResource("data.sql"));
    rows.addScript(new ByteArrayResource(OWN_ROWS.getBytes(StandardCharsets.UTF_8)));
    rows.execute(dataSource);
  }

  @Test
  void everyEndpointAnswersAsRecorded() throws Exception {
    List<String> rows = new ArrayList<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              String type = handler.getBeanType().getName();
              String method = handler.getMethod().getName();
              if (!type.startsWith("net.brightbarn.")) {
                return;
              }
              String query = info.getParamsCondition().getExpressions().stream()
                  .map(e -> e.getName() + "=Lantern")
                  .collect(Collectors.joining("&"));
              for (String path : info.getPatternValues()) {
                for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                  String access = access(verb.name(), path, query, method);
                  rows.add(String.join(
                      ",", verb.name(), "/shop" + path, type, method, access, "application"));
                }
              }
            });
    rows.sort((a, b) -> a.substring(a.indexOf(',')).concat(a).compareTo(b.substring(b.indexOf(',')).concat(b)));
    rows.add(0, HEADER);
    Path expected = Path.of("..", "access-expected.csv");
    if (Boolean.getBoolean("access.update")) {
      Files.write(expected, rows);
    }
    assertThat(rows).isEqualTo(Files.readAllLines(expected));
  }

  @Test
  void aSlashAtTheEndIsServedToo() throws Exception {
    assertThat(call("GET", "/backoffice/orders", "", "", "bob")).isEqualTo(403);
    assertThat(call("GET", "/backoffice/orders/", "", "", "bob")).isEqualTo(200);
    assertThat(call("GET", "/backoffice/customers", "", "", "bob")).isEqualTo(403);
    assertThat(call("GET", "/backoffice/customers/", "", "", "bob")).isEqualTo(403);
  }

  /** Who gets in for an own object, and who gets a success for the object of somebody else. */
  private String access(String verb, String path, String query, String method) {
    if (admitted(status(verb, path, query, method, "anonymous", 1))) {
      return "public,public";
    }
    return rule(account -> admitted(status(verb, path, query, method, account, own(account))))
        + ","
        + rule(account -> status(verb, path, query, method, account, own(account) % 4 + 1) < 300);
  }

  private static String rule(Predicate<String> passes) {
    TreeSet<String> roles =
        ACCOUNTS.stream().filter(passes).map(ROLES::get).collect(Collectors.toCollection(TreeSet::new));
    if (roles.isEmpty()) {
      return "denied";
    }
    return roles.containsAll(ROLES.values()) ? "authenticated" : "role:" + String.join("|", roles);
  }

  private static int own(String account) {
    return ACCOUNTS.indexOf(account) + 1;
  }

  private static boolean admitted(int status) {
    return status != 401 && status != 403 && status != 302;
  }

  private int status(String verb, String path, String query, String method, String account, int id) {
    try {
      int status = call(verb, path.replace("{id}", Integer.toString(id)), query, method, account);
      if (!verb.equals("GET") && status < 300) {
        restore();
      }
      return status;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private int call(String verb, String path, String query, String method, String account) throws IOException {
    String parameters = query.isEmpty() ? "?productId=1&quantity=1" : "?" + query;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/shop" + path + parameters))
            .header("Content-Type", "application/json")
            .method(verb, HttpRequest.BodyPublishers.ofString(BODIES.getOrDefault(method, "{}")));
    if (!account.equals("anonymous")) {
      if (path.startsWith("/api/")) {
        String pair = Base64.getEncoder().encodeToString((account + ":changeit").getBytes(StandardCharsets.UTF_8));
        request.header("Authorization", "Basic " + pair);
      } else {
        if (!sessions.containsKey(account)) {
          sessions.put(account, logIn(account));
        }
        request.header("Cookie", sessions.get(account));
      }
    }
    return send(request.build()).statusCode();
  }

  private String logIn(String account) throws IOException {
    URI login = URI.create("http://localhost:" + port + "/shop/login");
    HttpResponse<String> page = send(HttpRequest.newBuilder(login).build());
    Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page.body());
    assertThat(token.find()).isTrue();
    String form = "username=" + account + "&password=changeit&_csrf=" + token.group(1);
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie(page))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    return cookie(answer);
  }

  private static String cookie(HttpResponse<String> response) {
    return response.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
