package dev.postern.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts under {@code tests/golden}; {@code -Dgolden=update} rewrites them, never in CI.
 */
final class Golden {

  private Golden() {}

  static void check(String name, String actual) throws IOException {
    Path file = Postern.example("clinic").resolve("../../tests/golden").normalize().resolve(name);
    if ("update".equals(System.getProperty("golden"))) {
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException("golden files are not rewritten in CI");
      }
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, name);
  }
}
