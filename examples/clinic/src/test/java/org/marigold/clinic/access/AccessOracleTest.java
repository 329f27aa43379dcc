package org.marigold.clinic.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marigold.clinic.repository.UserAccountRepository;
import org.marigold.clinic.security.ConfirmationTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Boots the clinic, calls every endpoint over HTTP as every caller, writes {@code target/access-observed.json} and
 * compares with {@code access-expected.csv}. With {@code -Daccess.update=true} it rewrites the latter.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:oracle;DB_CLOSE_DELAY=-1",
            "clinic.security.bcrypt-strength=4",
            "logging.level.root=ERROR",
            "logging.level.org.marigold.clinic=ERROR",
            "spring.main.banner-mode=off"
        })
class AccessOracleTest {

    private static final List<String> ALL_VERBS = List.of("DELETE", "GET", "PATCH", "POST", "PUT");
    private static final String HEADER =
            "http_method,path,handler_class,handler_method,access,non_owner_access,kind";
    private static HttpServer partner;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private UserAccountRepository accounts;

    @Autowired
    private PasswordEncoder passwordEncoder;

    @Autowired
    private ConfirmationTokens confirmationTokens;

    @BeforeAll
    static void startPartner() throws IOException {
        partner();
    }

    @AfterAll
    static void stopPartner() {
        partner.stop(0);
    }

    @DynamicPropertySource
    static void partnerAddress(DynamicPropertyRegistry registry) throws IOException {
        String url = "http://localhost:" + partner().getAddress().getPort();
        registry.add("clinic.insurance.base-url", () -> url);
        registry.add("clinic.lab.base-url", () -> url);
    }

    @Test
    void everyEndpointAnswersAsRecorded() throws IOException {
        HttpCaller http = new HttpCaller(port, new Samples(confirmationTokens.issue(1L)));
        AccessProbe probe = new AccessProbe(http, new Database(jdbc, accounts, passwordEncoder));
        List<AccessProbe.Observation> observations =
                endpoints().stream().map(probe::observe).toList();

        writeJson(observations, Path.of("target", "access-observed.json"));
        List<String> rows = csv(observations);
        Path expected = Path.of("access-expected.csv");
        if (Boolean.getBoolean("access.update")) {
            Files.write(expected, rows);
        }
        assertThat(observations)
                .filteredOn(o -> o.calls().values().stream().anyMatch(c -> c.status() >= 500))
                .isEmpty();
        assertThat(observations)
                .filteredOn(o -> o.endpoint().kind().equals("application") && !o.access().equals("denied"))
                .allSatisfy(o -> assertThat(o.calls().values()).anyMatch(HttpCaller.Outcome::succeeded));
        assertThat(rows).isEqualTo(Files.readAllLines(expected));
    }

    private Set<Endpoint> endpoints() {
        Set<Endpoint> endpoints = new TreeSet<>();
        for (RequestMappingInfoHandlerMapping mapping :
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values()) {
            mapping.getHandlerMethods().forEach((info, handler) -> endpoints.addAll(endpoints(info, handler)));
        }
        return endpoints;
    }

    private static List<Endpoint> endpoints(RequestMappingInfo info, HandlerMethod handler) {
        List<Endpoint> endpoints = new ArrayList<>();
        String type = handler.getBeanType().getName();
        boolean own = type.startsWith("org.marigold.");
        if (!own && !type.contains(".actuate.")) {
            return endpoints;
        }
        Set<String> declared = info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String path : info.getPatternValues()) {
            for (String verb : declared.isEmpty() && own ? ALL_VERBS : declared.isEmpty() ? List.of("GET") : declared) {
                String method = own ? handler.getMethod().getName() : actuatorId(path);
                endpoints.add(new Endpoint(
                        own ? "application" : "actuator",
                        path,
                        verb,
                        declared.isEmpty() ? "ANY" : verb,
                        own ? type : "",
                        method));
            }
        }
        return endpoints;
    }

    private static String actuatorId(String path) {
        String[] segments = path.split("/");
        return segments.length > 2 ? segments[2] : "";
    }

    private static List<String> csv(List<AccessProbe.Observation> observations) {
        Map<String, Set<String>> verbs = new LinkedHashMap<>();
        for (AccessProbe.Observation o : observations) {
            Endpoint e = o.endpoint();
            String rest = String.join(
                    ",", e.path(), e.handlerClass(), e.handlerMethod(), o.access(), o.nonOwnerAccess(), e.kind());
            verbs.computeIfAbsent(rest + "\t" + e.declared(), k -> new TreeSet<>()).add(e.verb());
        }
        List<String> rows = new ArrayList<>(List.of(HEADER));
        verbs.forEach((key, set) -> {
            String rest = key.substring(0, key.indexOf('\t'));
            boolean any = key.endsWith("\tANY") && (set.containsAll(ALL_VERBS) || set.equals(Set.of("GET")));
            (any ? Set.of("ANY") : set).forEach(verb -> rows.add(verb + "," + rest));
        });
        return rows;
    }

    private static void writeJson(List<AccessProbe.Observation> observations, Path file) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (AccessProbe.Observation o : observations) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("kind", o.endpoint().kind());
            row.put("method", o.endpoint().verb());
            row.put("declaredMethod", o.endpoint().declared());
            row.put("path", o.endpoint().path());
            row.put("handlerClass", o.endpoint().handlerClass());
            row.put("handlerMethod", o.endpoint().handlerMethod());
            row.put("access", o.access());
            row.put("nonOwnerAccess", o.nonOwnerAccess());
            Map<String, String> observed = new TreeMap<>();
            Map<String, Integer> status = new TreeMap<>();
            o.calls().forEach((name, outcome) -> {
                observed.put(name, outcome.allowed() ? "ALLOWED" : "REFUSED");
                status.put(name, outcome.status());
            });
            row.put("observed", observed);
            row.put("status", status);
            rows.add(row);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("application", "clinic");
        document.put("principals", Caller.NAMED);
        document.put("endpoints", rows);
        String json = new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(document);
        Files.createDirectories(file.getParent());
        Files.writeString(file, json.replace(System.lineSeparator(), "\n") + "\n");
    }

    private static synchronized HttpServer partner() throws IOException {
        if (partner == null) {
            partner = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            partner.createContext("/", exchange -> {
                byte[] answer = "{\"covered\":true}".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            partner.start();
        }
        return partner;
    }
}
