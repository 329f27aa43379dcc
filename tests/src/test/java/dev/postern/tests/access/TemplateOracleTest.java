package dev.postern.tests.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.extractor.ExtractionListener;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.access.path.Language;
import dev.postern.extractor.access.path.PathDialect;
import dev.postern.extractor.access.path.PathOptions;
import dev.postern.extractor.access.path.PathPattern;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.pipeline.Extractor;
import io.micronaut.http.uri.UriMatchTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Templates of resource methods, from the source to the automaton, against the matchers of the
 * frameworks. Expressions inside templates are not part of an endpoint's address, and a variable
 * beside other text may be empty in it, so that with them the automaton may be wider, never
 * narrower.
 */
class TemplateOracleTest {

  private static final int TEMPLATES = 600;
  private static final List<String> PIECES =
      List.of("a", "b", "ab", "a.b", "{v}", "{v}", "a{v}", "{v}b", "{v}.b");
  private static final List<String> EXPRESSIONS =
      List.of("{v: [ab]+}", "{v:a|b}", "{v: \\w+}", "{v: a{2}b}");

  /** A variable beside other text of its segment, which stands for at least one character. */
  private static final Pattern BESIDE_TEXT = Pattern.compile("[^/]\\{|}[^/]");

  @TempDir private Path folder = Path.of("");

  @Test
  void agreeWithPathTemplatesOfJersey() throws IOException {
    PatternComparison comparison = new PatternComparison("JAX-RS templates (Jersey)", 31);
    Map<String, String> templates = new LinkedHashMap<>();
    for (int i = 0; i < TEMPLATES; i++) {
      templates.put("m" + i, jaxrs(comparison.random()));
    }
    StringBuilder source =
        new StringBuilder("package a;\nimport jakarta.ws.rs.*;\n@Path(\"\")\npublic class R {\n");
    templates.forEach(
        (name, template) ->
            source.append(
                "  @GET @Path(\""
                    + escaped(template)
                    + "\") public String "
                    + name
                    + "() { return \"\"; }\n"));
    Map<String, List<String>> addresses =
        addresses(
            source + "}\n",
            "<dependency><groupId>org.glassfish.jersey.containers</groupId>"
                + "<artifactId>jersey-container-servlet</artifactId><version>3.1.11</version></dependency>",
            "@jakarta.ws.rs.ApplicationPath(\"\") public class App extends jakarta.ws.rs.core.Application {}");
    templates.forEach(
        (name, template) -> {
          org.glassfish.jersey.uri.PathPattern real =
              new org.glassfish.jersey.uri.PathPattern(template);
          compare(
              comparison,
              template,
              addresses.getOrDefault(name, List.of()),
              path -> {
                MatchResult match = real.match(path);
                String rest = match == null ? "no" : match.group(match.groupCount());
                return rest == null || rest.isEmpty() || rest.equals("/");
              },
              !template.contains(":") && !BESIDE_TEXT.matcher(template).find());
        });
    assertEquals(templates.size(), addresses.size(), "endpoints");
    comparison.check();
  }

  @Test
  void agreeWithUriTemplatesOfMicronaut() throws IOException {
    PatternComparison comparison = new PatternComparison("URI templates (Micronaut)", 32);
    Map<String, String> templates = new LinkedHashMap<>();
    for (int i = 0; i < TEMPLATES; i++) {
      templates.put("m" + i, micronaut(comparison.random()));
    }
    StringBuilder source =
        new StringBuilder(
            "package a;\nimport io.micronaut.http.annotation.*;\n@Controller\npublic class R {\n");
    templates.forEach(
        (name, template) ->
            source.append(
                "  @Get(\""
                    + escaped(template)
                    + "\") public String "
                    + name
                    + "() { return \"\"; }\n"));
    Map<String, List<String>> addresses =
        addresses(
            source + "}\n",
            "<dependency><groupId>io.micronaut</groupId>"
                + "<artifactId>micronaut-http-server-netty</artifactId><version>4.7.14</version></dependency>",
            "public class App { public static void main(String[] a) { io.micronaut.runtime.Micronaut.run(App.class, a); } }");
    templates.forEach(
        (name, template) -> {
          UriMatchTemplate real = UriMatchTemplate.of(template);
          compare(
              comparison,
              template,
              addresses.getOrDefault(name, List.of()),
              path -> real.match(path).isPresent(),
              !template.contains(":") && !template.contains("+"));
        });
    assertEquals(templates.size(), addresses.size(), "endpoints");
    comparison.check();
  }

  private static void compare(
      PatternComparison comparison,
      String template,
      List<String> addresses,
      java.util.function.Predicate<String> real,
      boolean exact) {
    Language all =
        addresses.stream()
            .map(
                address ->
                    new PathPattern(PathDialect.MVC, address, PathOptions.finalSlash()).language())
            .reduce(Language::union)
            .orElseThrow();
    String name = template + " as " + addresses;
    if (exact) {
      comparison.add(name, all, Optional.of(real));
    } else {
      comparison.addWider(name, all, Optional.of(real));
    }
  }

  /** The addresses of each endpoint by the name of its method. */
  private Map<String, List<String>> addresses(
      String resource, String dependency, String application) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("repo/src/main/java/a"));
    Files.writeString(sources.resolve("R.java"), resource);
    Files.writeString(sources.resolve("App.java"), "package a;\n" + application);
    Files.writeString(
        folder.resolve("repo/pom.xml"),
        "<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>app</artifactId>"
            + "<version>1</version><dependencies>"
            + dependency
            + "</dependencies></project>");
    Map<String, List<String>> addresses = new TreeMap<>();
    new Extractor()
            .extract(
                new ExtractionRequest(
                    folder.resolve("repo"),
                    folder.resolve("cache"),
                    ExtractionRequest.DEFAULT_MAX_FILE_BYTES),
                ExtractionListener.SILENT)
            .facts()
            .stream()
            .filter(EntryFact.Endpoint.class::isInstance)
            .map(EntryFact.Endpoint.class::cast)
            .forEach(
                fact ->
                    addresses
                        .computeIfAbsent(fact.handler().name(), name -> new ArrayList<>())
                        .add(fact.id().address()));
    return addresses;
  }

  private static String escaped(String template) {
    return template.replace("\\", "\\\\");
  }

  private static String jaxrs(Random random) {
    StringBuilder template = new StringBuilder();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      boolean expression = random.nextInt(6) == 0;
      boolean rest = i == length - 1 && random.nextInt(6) == 0;
      List<String> pieces = expression ? EXPRESSIONS : PIECES;
      String piece = rest ? "{v: .+}" : pieces.get(random.nextInt(pieces.size()));
      template.append('/').append(piece.replace("{v", "{v" + i));
    }
    return random.nextInt(5) == 0 ? template + "/" : template.toString();
  }

  private static String micronaut(Random random) {
    StringBuilder template = new StringBuilder();
    int length = 1 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      boolean last = i == length - 1;
      int kind = random.nextInt(12);
      String piece =
          kind == 0
              ? "/{v:[ab]+}"
              : kind == 1
                  ? "/{v:3}"
                  : last && kind == 2
                      ? "/{+v}"
                      : last && kind == 3
                          ? "{/v}"
                          : last && kind == 4
                              ? "/a{?v,w}"
                              : "/" + List.of("a", "b", "ab", "{v}", "a.b").get(random.nextInt(5));
      template.append(piece.replace("v", "v" + i));
    }
    return template.toString();
  }
}
