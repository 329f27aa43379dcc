package dev.postern.threatmodel.risk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.threatmodel.model.Risk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How much the order of risks owes to the very points: every point is moved by up to a quarter, and
 * the new order is compared with the old one. The figures are printed.
 */
final class RiskSensitivityTest {
  private static final int RUNS = 200;
  private static final int THREATS = 60;
  private static final int TOP = 10;
  private static final Pattern POINTS = Pattern.compile("(?m)^(  [\\w-]+: )(\\d+)");

  private final Random random = new Random(5);

  @Test
  void theOrderSurvivesPointsThatAreAQuarterOff() throws IOException {
    String tables = text();
    List<RiskFacts> threats = new ArrayList<>();
    for (int i = 0; i < THREATS; i++) {
      threats.add(any());
    }
    List<Risk> before = assessed(RiskTables.of(tables), threats);
    List<Double> taus = new ArrayList<>();
    List<Double> kept = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      List<Risk> after = assessed(RiskTables.of(moved(tables)), threats);
      taus.add(kendall(before, after));
      List<Integer> top = top(before);
      top.retainAll(top(after));
      kept.add(top.size() / (double) TOP);
    }
    Collections.sort(taus);
    Collections.sort(kept);
    System.out.printf(
        Locale.ROOT,
        "risk points off by up to 25 %%, %d runs over %d risks: Kendall tau median %.3f, least"
            + " %.3f; of the first %d stay %.0f %% (median), at least %.0f %%%n",
        RUNS,
        THREATS,
        taus.get(RUNS / 2),
        taus.get(0),
        TOP,
        100 * kept.get(RUNS / 2),
        100 * kept.get(0));
    assertTrue(taus.get(0) > 0.5, "an order that a quarter of the points turns around says little");
  }

  @Test
  void mendingNeverRaisesAndUncontrolledNeverLowersARisk() {
    RiskModel model = RiskModel.bundled();
    for (int i = 0; i < 2000; i++) {
      RiskFacts facts = any();
      Risk current = model.assess(facts);
      assertTrue(model.assess(facts.uncontrolled()).score() >= current.score());
      for (RiskFacts mended : List.of(facts.closed(), facts.behindRole())) {
        Risk projected = model.assess(mended);
        assertTrue(projected.score() <= current.score(), () -> facts + " against " + mended);
        assertTrue(projected.likelihood() <= current.likelihood());
      }
    }
  }

  private static List<Risk> assessed(RiskTables tables, List<RiskFacts> threats) {
    RiskModel model = new RiskModel(tables);
    return threats.stream().map(model::assess).toList();
  }

  private String moved(String tables) {
    Matcher matcher = POINTS.matcher(tables);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      int points = Integer.parseInt(matcher.group(2));
      int moved = (int) Math.round(points * (0.75 + random.nextDouble() / 2));
      boolean severity =
          List.of("CRITICAL: ", "HIGH: ", "MEDIUM: ").contains(matcher.group(1).strip() + " ");
      matcher.appendReplacement(
          text, matcher.group(1) + (severity ? points : Math.min(100, moved)));
    }
    return matcher.appendTail(text).toString();
  }

  /**
   * Share of the pairs in the same order less that in the other; ties of one side count as half.
   */
  private static double kendall(List<Risk> one, List<Risk> other) {
    int same = 0;
    int turned = 0;
    for (int i = 0; i < one.size(); i++) {
      for (int j = i + 1; j < one.size(); j++) {
        int sign =
            Integer.signum(Risk.ORDER.compare(one.get(i), one.get(j)))
                * Integer.signum(Risk.ORDER.compare(other.get(i), other.get(j)));
        same += sign > 0 ? 1 : 0;
        turned += sign < 0 ? 1 : 0;
      }
    }
    return (same - turned) / (double) (same + turned);
  }

  private static List<Integer> top(List<Risk> risks) {
    return new ArrayList<>(
        IntStream.range(0, risks.size())
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> risks.get(i), Risk.ORDER.reversed())
                    .thenComparing(i -> i))
            .limit(TOP)
            .toList());
  }

  private RiskFacts any() {
    List<DataAtRisk> data = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      data.add(
          new DataAtRisk(
              one("EMAIL", "HEALTH", "PERSON_NAME", "CREDENTIAL", "PHONE"),
              "PERSONAL",
              one("read", "touched", "changed", "added", "logged")));
    }
    String effect =
        one("read-many", "read-one", "write-any", "write-new", "privilege-change", "logged");
    return new RiskFacts(
        one("unknown", "message", "operators"),
        one("anonymous", "unknown", "authenticated", "role"),
        one("carried", "reached"),
        random.nextBoolean(),
        effect.startsWith("write"),
        data,
        effect,
        1 + random.nextInt(30));
  }

  private String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String text() throws IOException {
    try (InputStream in = RiskTables.class.getResourceAsStream("risk-model.yml")) {
      if (in == null) {
        throw new IOException("no tables");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
