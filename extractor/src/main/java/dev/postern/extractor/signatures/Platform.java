package dev.postern.extractor.signatures;

import dev.postern.extractor.workspace.SourceModule;
import dev.postern.extractor.workspace.build.Dependency;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * The generation of frameworks a module lives in, as the major version of Spring Boot that belongs
 * to it: 2 (Spring 5, {@code javax}), 3 (Spring 6, {@code jakarta}), 4 (Spring 7).
 */
final class Platform {

  private static final int OLDEST = 2;
  private static final int DEFAULT = 3;
  private static final List<String> FOURTH =
      List.of(
          "tools.jackson.",
          "org.springframework.boot.webmvc.",
          "org.springframework.boot.security.",
          "org.springframework.boot.persistence.",
          "org.springframework.boot.resttestclient.");
  private static final List<String> JAKARTA =
      List.of(
          "jakarta.servlet.",
          "jakarta.persistence.",
          "jakarta.validation.",
          "jakarta.annotation.",
          "jakarta.inject.",
          "jakarta.ws.rs.",
          "jakarta.transaction.",
          "jakarta.mail.");
  private static final List<String> JAVAX =
      List.of(
          "javax.servlet.",
          "javax.persistence.",
          "javax.validation.",
          "javax.ws.rs.",
          "javax.mail.",
          "javax.transaction.");

  private Platform() {}

  /** The platform of a module from what it and the modules it needs declare and import. */
  static int of(List<SourceModule> closure, Collection<String> imports) {
    for (SourceModule module : closure) {
      for (Dependency dependency : module.dependencies()) {
        OptionalInt platform = platform(dependency);
        if (platform.isPresent()) {
          return platform.getAsInt();
        }
      }
    }
    if (uses(imports, FOURTH)) {
      return 4;
    }
    if (uses(imports, JAKARTA)) {
      return DEFAULT;
    }
    return uses(imports, JAVAX) ? OLDEST : DEFAULT;
  }

  private static OptionalInt platform(Dependency dependency) {
    OptionalInt major = dependency.majorVersion();
    if (major.isEmpty()) {
      return OptionalInt.empty();
    }
    return switch (dependency.group()) {
      case "org.springframework.boot" -> OptionalInt.of(Math.max(OLDEST, major.getAsInt()));
      case "org.springframework", "org.springframework.security" ->
          OptionalInt.of(Math.max(OLDEST, major.getAsInt() - 3));
      default -> OptionalInt.empty();
    };
  }

  private static boolean uses(Collection<String> imports, List<String> prefixes) {
    return imports.stream().anyMatch(name -> prefixes.stream().anyMatch(name::startsWith));
  }
}
