package dev.postern.extractor.framework.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PathComposerTest {

  @Test
  void combinesAsSpringDoes() {
    assertEquals("/a/b", PathComposer.combine("/a", "b"));
    assertEquals("/a/b", PathComposer.combine("/a/", "/b"));
    assertEquals("/a", PathComposer.combine("a", ""));
    assertEquals("", PathComposer.combine("", ""));
    assertEquals("/hotels/booking", PathComposer.combine("/hotels/*", "booking"));
    assertEquals("/hotels/**/booking", PathComposer.combine("/hotels/**", "booking"));
    assertEquals("/hotel", PathComposer.combine("/*", "/hotel"));
    assertEquals("/hotel.html", PathComposer.combine("/*.html", "/hotel"));
    assertEquals("/hotel.html", PathComposer.combine("/*.*", "/hotel.html"));
  }

  @Test
  void removesRegularExpressionsFromVariables() {
    assertEquals("/a/{id}/{rest}", PathComposer.normalized("/a/{id:[0-9]{3}}/{rest:.+}"));
    assertEquals("/{*all}", PathComposer.normalized("{*all}"));
    assertEquals("/${base:x}/y", PathComposer.normalized("${base:x}/y"));
    assertEquals(List.of("id", "all"), PathComposer.variables("/{id:\\d+}/{*all}"));
  }

  @Test
  void addsPrefixesWithoutDoubleSlashes() {
    assertEquals("/ctx/a", PathComposer.prefix("ctx/", "a"));
    assertEquals("/a", PathComposer.prefix("/", "/a"));
    assertEquals("/ctx", PathComposer.prefix("/ctx", ""));
  }
}
