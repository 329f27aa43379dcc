package dev.postern.extractor.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What Spoon's own loader can reach. */
class JdkOnlyLoaderTest {

  @Test
  void servesTheJdk() throws ClassNotFoundException {
    assertEquals("java.sql.Connection", load("java.sql.Connection").getName());
  }

  @Test
  void hidesPosternAndItsLibraries() {
    assertThrows(ClassNotFoundException.class, () -> load(SemanticFrontEnd.class.getName()));
    assertThrows(ClassNotFoundException.class, () -> load("spoon.reflect.factory.Factory"));
    assertThrows(ClassNotFoundException.class, () -> load("org.junit.jupiter.api.Test"));
  }

  @Test
  void isTheLoaderThatSpoonRunsWith() {
    assertInstanceOf(JdkOnlyLoader.class, ModelBuilder.environment().getInputClassLoader());
  }

  private static Class<?> load(String name) throws ClassNotFoundException {
    return new JdkOnlyLoader().loadClass(name);
  }
}
