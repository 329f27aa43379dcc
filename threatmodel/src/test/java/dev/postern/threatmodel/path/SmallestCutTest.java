package dev.postern.threatmodel.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SmallestCutTest {
  @Test
  void oneControlOnEveryPathIsEnough() {
    SmallestCut cut = SmallestCut.of(List.of(Set.of("a", "b"), Set.of("b"), Set.of("b", "c")));
    assertEquals(List.of("b"), cut.controls());
    assertTrue(cut.exact());
  }

  @Test
  void findsFewerThanAlwaysTakingTheLargest() {
    List<Set<String>> paths =
        List.of(
            Set.of("x", "a"), Set.of("x", "b"), Set.of("a"), Set.of("b"), Set.of("x", "a", "b"));
    assertEquals(Set.of("a", "b"), Set.copyOf(SmallestCut.of(paths).controls()));
  }

  @Test
  void whatClosesMostPathsComesFirst() {
    List<Set<String>> paths = List.of(Set.of("a"), Set.of("b"), Set.of("b"), Set.of("b"));
    assertEquals(List.of("b", "a"), SmallestCut.of(paths).controls());
  }

  @Test
  void nothingNeedsNothing() {
    assertEquals(List.of(), SmallestCut.of(List.<Set<String>>of()).controls());
  }

  @Test
  void closesEveryPathWithAsFewAsTryingAllChoicesDoes() {
    Random random = new Random(11);
    for (int run = 0; run < 300; run++) {
      List<Set<String>> paths = new ArrayList<>();
      for (int i = random.nextInt(9); i >= 0; i--) {
        Set<String> path = new TreeSet<>();
        for (int j = random.nextInt(3); j >= 0; j--) {
          path.add("c" + random.nextInt(7));
        }
        paths.add(path);
      }
      SmallestCut cut = SmallestCut.of(paths);
      assertTrue(cut.exact());
      assertTrue(paths.stream().allMatch(p -> p.stream().anyMatch(cut.controls()::contains)));
      assertEquals(smallest(paths), cut.controls().size(), paths.toString());
      List<Set<String>> shuffled = new ArrayList<>(paths);
      Collections.shuffle(shuffled, random);
      assertEquals(cut, SmallestCut.of(shuffled));
    }
  }

  private static int smallest(List<Set<String>> paths) {
    int best = Integer.MAX_VALUE;
    for (int choice = 0; choice < 1 << 7; choice++) {
      int chosen = choice;
      boolean closes =
          paths.stream()
              .allMatch(
                  path ->
                      path.stream()
                          .anyMatch(c -> (chosen >> Integer.parseInt(c.substring(1)) & 1) == 1));
      if (closes) {
        best = Math.min(best, Integer.bitCount(choice));
      }
    }
    return best;
  }
}
