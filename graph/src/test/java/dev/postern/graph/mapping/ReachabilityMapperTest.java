package dev.postern.graph.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.fact.StructureFact;
import dev.postern.extractor.model.id.MethodId;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.id.TypeId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReachabilityMapperTest {

  @Test
  void aCycleEnds() {
    CallGraph calls = new CallGraph(List.of(call("a", "b"), call("b", "a")));
    assertEquals(List.of(method("a"), method("b")), reach(calls, 10).path(method("b")));
  }

  @Test
  void aMethodReachesItself() {
    CallGraph calls = new CallGraph(List.of());
    assertTrue(reach(calls, 10).has(method("a")));
    assertEquals(List.of(method("a")), reach(calls, 10).path(method("a")));
  }

  @Test
  void whatExceedsTheBudgetIsSaid() {
    CallGraph calls = new CallGraph(List.of(call("a", "b"), call("b", "c")));
    assertTrue(reach(calls, 2).cutOff());
    assertFalse(reach(calls, 2).has(method("c")));
    assertFalse(reach(calls, 3).cutOff());
  }

  private static CallGraph.Reach reach(CallGraph calls, int budget) {
    return calls.reach(method("a"), true, budget);
  }

  private static StructureFact.Call call(String from, String to) {
    return new StructureFact.Call(method(from), method(to), "STATIC", false, List.of(1));
  }

  private static MethodId method(String name) {
    return new MethodId(new TypeId(new ModuleId("."), "a.B"), name, List.of());
  }
}
