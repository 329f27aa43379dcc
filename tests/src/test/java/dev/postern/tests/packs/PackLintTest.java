package dev.postern.tests.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.postern.queries.CypherLint;
import dev.postern.queries.QuerySpec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackLintTest {

  @Test
  void everyBundledQueryPassesTheLint() {
    CypherLint lint = new CypherLint(Packs.GRAPH::plan);
    List<String> problems = new ArrayList<>();
    for (QuerySpec query : Packs.ALL.all()) {
      problems.addAll(lint.problems(query));
    }
    assertEquals(List.of(), problems);
  }
}
