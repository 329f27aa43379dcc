package dev.postern.tests.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The programs of {@code cases/flows} are compiled and run, and what their inputs are seen to do is
 * compared with their marks, which {@code CasesTest} holds the engine to. So no flow that really
 * happens is missing from what the engine finds, and no mark rests on the engine's word.
 *
 * <p>The judge shares nothing with the engine: an input is told from everything else by its own
 * characters, which the real libraries carry along. It sees a flow when a run shows it; a flow that
 * no tried input shows is counted as told beyond what was seen.
 */
class WitnessedFlowsTest {

  private static final String FLOWS = "flows";

  /** Programs that could do harm when they run; their sinks are not watched either. */
  private static final Pattern TOUCHES =
      Pattern.compile(
          "java\\.io\\.File|java\\.nio\\.file|Runtime\\.|ProcessBuilder|java\\.net\\.(http|Socket|URL)\\b");

  @TempDir Path root = Path.of("");

  @Test
  void everyFlowThatIsSeenAtRunTimeIsMarked()
      throws IOException, URISyntaxException, InterruptedException {
    CaseCompiler compiler = CaseCompiler.in(root);
    List<String> wrong = new ArrayList<>();
    List<String> unseen = new ArrayList<>();
    int[] counts = new int[4];
    for (CaseFile each : CaseRepository.cases()) {
      if (each.id().startsWith("flows/")) {
        compare(each, compiler, counts, wrong, unseen);
      }
    }
    System.out.printf(
        "witness: %d handlers run, %d flows seen, %d told beyond what was seen, %d cases not run%n",
        counts[0], counts[1], unseen.size(), counts[2]);
    unseen.forEach(line -> System.out.println("not seen: " + line));
    compiler.refused().forEach(line -> System.out.println("not run: " + line));
    assertEquals(List.of(), wrong, "flows that happen and are not marked");
    assertTrue(counts[1] > 30 * unseen.size(), "the runs show what is marked");
  }

  private static void compare(
      CaseFile file, CaseCompiler compiler, int[] counts, List<String> wrong, List<String> unseen)
      throws IOException, InterruptedException {
    String source = String.join("\n", file.files().values());
    if (TOUCHES.matcher(source).find()) {
      System.out.println("not run: " + file.id() + ": touches files, processes or the net");
      counts[2]++;
      return;
    }
    Path classes = compiler.compile(file);
    if (!compiler.hasCompiled(file)) {
      counts[2]++;
      return;
    }
    RunningCase running = new RunningCase(classes, compiler.libraries(), source);
    Set<String> seen = running.flows();
    counts[0] += running.endpoints().size();
    Set<String> marked = new TreeSet<>(file.expected().getOrDefault(FLOWS, List.of()));
    Set<String> real = new TreeSet<>(marked);
    file.missing().forEach(line -> real.add(line.replaceFirst("^flows: ", "")));
    file.spurious().forEach(line -> real.remove(line.replaceFirst("^flows: ", "")));
    real.removeIf(mark -> running.endpoints().stream().noneMatch(e -> mark.startsWith(e + " ")));
    for (String flow : new TreeSet<>(seen)) {
      if (real.stream().noneMatch(mark -> flow.equals(mark) || flow.startsWith(mark + "."))) {
        wrong.add(file.id() + ": " + flow);
      }
    }
    for (String mark : real) {
      if (seen.stream().anyMatch(flow -> flow.equals(mark) || flow.startsWith(mark + "."))) {
        counts[1]++;
      } else {
        unseen.add(file.id() + ": " + mark);
      }
    }
  }
}
