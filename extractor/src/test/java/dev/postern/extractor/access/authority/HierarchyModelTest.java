package dev.postern.extractor.access.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class HierarchyModelTest {

  @Test
  void linesAreSplitAtTheSignWithSpaceAroundIt() {
    HierarchyModel.Hierarchy made = new HierarchyModel.Hierarchy("");
    made.read("  ROLE_A > ROLE_B > ROLE_C\nROLE_D>ROLE_E\nROLE_F > ROLE_G and ROLE_H > ROLE_I");
    assertEquals(Map.of("ROLE_A", Set.of("ROLE_B"), "ROLE_B", Set.of("ROLE_C")), made.steps());
  }
}
