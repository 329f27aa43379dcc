package dev.postern.extractor.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathGlobTest {
  @ParameterizedTest
  @CsvSource({
    "src/A.java, src/A.java, true",
    "./src/A.java, src/A.java, true",
    "src/*.java, src/A.java, true",
    "src/*.java, src/a/A.java, false",
    "src/**, src/a/b/A.java, true",
    "src/, src/a/A.java, true",
    "**/gen/**, gen/A.java, true",
    "**/gen/**, a/b/gen/c/A.java, true",
    "**/gen/**, a/general/A.java, false",
    "a?.java, ab.java, true",
    "a.java, aXjava, false",
    "A+(b)[c].java, A+(b)[c].java, true",
  })
  void meansWholePaths(String glob, String path, boolean expected) {
    assertEquals(expected, new PathGlob(glob).matches(path));
  }

  @Test
  void refusesWhatWouldTakeForever() {
    assertThrows(IllegalArgumentException.class, () -> new PathGlob("*a".repeat(9)));
    assertThrows(IllegalArgumentException.class, () -> new PathGlob("a".repeat(301)));
    assertThrows(IllegalArgumentException.class, () -> new PathGlob(" "));
  }
}
