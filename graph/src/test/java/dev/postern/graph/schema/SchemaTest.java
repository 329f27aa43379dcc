package dev.postern.graph.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaTest {

  @Test
  void namesFollowTheRules() {
    assertEquals("AccessDecision", NodeKind.ACCESS_DECISION.label());
    assertEquals("LambdaBody", ExtraLabel.LAMBDA_BODY.label());
    assertEquals("startLine", PropertyKey.START_LINE.key());
    assertEquals("READS_FROM", EdgeKind.READS_FROM.type());
  }

  @Test
  void noLabelIsUsedTwice() {
    List<String> labels = new ArrayList<>();
    Stream.of(NodeKind.values()).map(NodeKind::label).forEach(labels::add);
    Stream.of(ExtraLabel.values()).map(ExtraLabel::label).forEach(labels::add);
    assertEquals(labels.size(), Set.copyOf(labels).size(), labels::toString);
  }

  @Test
  void everyPropertyIsUsedSomewhere() {
    Set<PropertyKey> used = new HashSet<>();
    Stream.of(NodeKind.values()).map(NodeKind::properties).forEach(used::addAll);
    Stream.of(ExtraLabel.values()).map(ExtraLabel::properties).forEach(used::addAll);
    Stream.of(EdgeKind.values()).map(EdgeKind::properties).forEach(used::addAll);
    assertEquals(
        List.of(), Stream.of(PropertyKey.values()).filter(key -> !used.contains(key)).toList());
  }

  @Test
  void relationshipsKnowTheirEnds() {
    assertTrue(EdgeKind.HANDLES.connects(NodeKind.ENDPOINT, NodeKind.METHOD));
    assertFalse(EdgeKind.HANDLES.connects(NodeKind.METHOD, NodeKind.ENDPOINT));
  }

  @Test
  void aListHoldsOneTypeOnly() {
    assertTrue(PropertyType.LONG_LIST.accepts(List.of(1L)));
    assertFalse(PropertyType.LONG_LIST.accepts(List.of(1L, "two")));
    assertFalse(PropertyType.STRING.accepts(List.of("one")));
  }
}
