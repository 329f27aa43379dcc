package dev.postern.tests.semantics.access;

import dev.postern.extractor.ExtractionListener;
import dev.postern.extractor.ExtractionRequest;
import dev.postern.extractor.model.fact.Fact;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.pipeline.Extractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An application of a few classes, written to a folder and extracted. */
final class SmallApplication {

  private static final Pattern TYPE =
      Pattern.compile("(?:class|interface|enum|record|@interface)\\s+(\\w+)");

  private final Path folder;

  private SmallApplication(Path folder) {
    this.folder = folder;
  }

  /** A Spring Boot application with these starters and libraries. */
  static SmallApplication of(Path folder, String boot, String... artifacts) {
    String parent =
        "<parent><groupId>org.springframework.boot</groupId>"
            + "<artifactId>spring-boot-starter-parent</artifactId><version>"
            + boot
            + "</version></parent>";
    return plain(folder, parent, artifacts)
        .java(
            "import org.springframework.boot.autoconfigure.SpringBootApplication;"
                + " @SpringBootApplication public class App { public static void main(String[] a)"
                + " { org.springframework.boot.SpringApplication.run(App.class, a); } }");
  }

  /** A module with these libraries; {@code more} goes into its build file as it is. */
  static SmallApplication plain(Path folder, String more, String... artifacts) {
    StringBuilder dependencies = new StringBuilder();
    for (String artifact : artifacts) {
      String[] parts = artifact.split(":", -1);
      dependencies.append("<dependency><groupId>").append(parts[0]);
      dependencies.append("</groupId><artifactId>").append(parts[1]).append("</artifactId>");
      dependencies.append(parts.length > 2 ? "<version>" + parts[2] + "</version>" : "");
      dependencies.append("</dependency>");
    }
    return new SmallApplication(folder)
        .file(
            "pom.xml",
            "<project><modelVersion>4.0.0</modelVersion>"
                + more
                + "<groupId>a</groupId><artifactId>app</artifactId>"
                + "<version>1</version><dependencies>"
                + dependencies
                + "</dependencies></project>");
  }

  /** Adds a class in package {@code a}; its file is named after the first type in the text. */
  SmallApplication java(String text) {
    Matcher name = TYPE.matcher(text);
    if (!name.find()) {
      throw new IllegalArgumentException("no type in " + text);
    }
    return file("src/main/java/a/" + name.group(1) + ".java", "package a;\n" + text);
  }

  /** Adds a file. */
  SmallApplication file(String path, String text) {
    try {
      Path target = folder.resolve("repo").resolve(path);
      Files.createDirectories(target.getParent());
      Files.writeString(target, text, StandardCharsets.UTF_8);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The access of each endpoint in the default variant, by verb and path. */
  Map<String, String> access() {
    Map<String, String> found = new TreeMap<>();
    for (GuardFact.Decision each : decisions()) {
      if (each.variant().equals("default")) {
        found.put(each.endpoint().verb() + " " + each.endpoint().address(), text(each));
      }
    }
    return found;
  }

  /** All decisions, of every variant. */
  List<GuardFact.Decision> decisions() {
    return facts().stream()
        .filter(GuardFact.Decision.class::isInstance)
        .map(GuardFact.Decision.class::cast)
        .toList();
  }

  /** All facts. */
  List<Fact> facts() {
    ExtractionRequest request =
        new ExtractionRequest(
            folder.resolve("repo"),
            folder.resolve("cache"),
            ExtractionRequest.DEFAULT_MAX_FILE_BYTES);
    return new Extractor().extract(request, ExtractionListener.SILENT).facts();
  }

  private static String text(GuardFact.Decision decision) {
    String names = String.join(decision.allRequired() ? "&" : "|", decision.authorities());
    return switch (decision.function()) {
      case PUBLIC_DECLARED, PUBLIC_DEFAULT -> "public";
      case AUTHENTICATED -> "authenticated";
      case ROLE -> "role:" + names;
      case PERMISSION -> "perm:" + names;
      case DENY -> "denied";
      case UNKNOWN -> "unknown";
    };
  }
}
