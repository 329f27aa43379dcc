package dev.postern.threatmodel.risk;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.model.Confidence;
import dev.postern.queries.Severity;
import dev.postern.threatmodel.model.Risk;
import dev.postern.threatmodel.model.RiskPoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The point tables of one version of the risk model, and the sum over them. */
public final class RiskModel {

  private static final String RESOURCE = "risk-model-1.yml";
  private static final Severity[] DESCENDING = {Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM};

  private final Map<String, Object> tables;
  private final String digest;

  private RiskModel(Map<String, Object> tables, String digest) {
    this.tables = tables;
    this.digest = digest;
  }

  /** The bundled model. */
  public static RiskModel bundled() {
    try (InputStream in = RiskModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the distribution");
      }
      byte[] bytes = in.readAllBytes();
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Map<String, Object> tables =
          new Yaml(new SafeConstructor(options)).load(new String(bytes, StandardCharsets.UTF_8));
      return new RiskModel(tables, sha256(bytes).substring(0, 12));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name and digest of the tables, for the head of a report. */
  public String version() {
    return tables.get("id") + " (" + digest + ")";
  }

  /** The sum over the tables; the same facts always give the same risk. */
  public Risk assess(RiskFacts facts) {
    List<RiskPoint> likelihood = likelihood(facts);
    List<RiskPoint> impact = impact(facts);
    int likely = Math.min(100, sum(likelihood));
    int severe = Math.min(100, sum(impact));
    List<RiskPoint> points = new ArrayList<>(likelihood);
    points.addAll(impact);
    int score = band(likely) * band(severe);
    return new Risk(likely, severe, band(likely), band(severe), severity(score), points);
  }

  private List<RiskPoint> likelihood(RiskFacts facts) {
    List<RiskPoint> points = new ArrayList<>();
    add(points, "exposure", "exposure", facts.exposure());
    add(points, "access needed", "access", facts.access());
    add(points, "path", "path", path(facts.confidence()));
    if (facts.objectUnchecked()) {
      add(points, "friction", "friction", "no-object-check");
    }
    if (facts.stateChanging()) {
      add(points, "friction", "friction", "state-changing");
    }
    // The tables leave room up to 100 for friction that is not modelled yet; scale to the full
    // range.
    int room =
        most("exposure")
            + most("access")
            + most("path")
            + row("friction", "no-object-check")
            + row("friction", "state-changing");
    int gained = sum(points);
    int scaled = gained * 100 / room - gained;
    points.add(new RiskPoint("scaling", scaled, gained + " of " + room + " modelled points"));
    return points;
  }

  private List<RiskPoint> impact(RiskFacts facts) {
    List<RiskPoint> points = new ArrayList<>();
    List<Integer> classes =
        facts.sensitivities().stream()
            .map(each -> row("data", each))
            .sorted(java.util.Comparator.reverseOrder())
            .toList();
    if (!classes.isEmpty()) {
      int further = row("data", "further-class") * (classes.size() - 1);
      int total = Math.min(row("data", "most"), classes.get(0) + further);
      points.add(new RiskPoint("data", total, classes.size() + " classes of data"));
    }
    add(points, "effect", "effect", facts.effect());
    int doublings = 31 - Integer.numberOfLeadingZeros(Math.max(1, facts.doors()));
    int blast = Math.min(row("blast", "most"), doublings * row("blast", "per-doubling"));
    points.add(new RiskPoint("blast radius", blast, facts.doors() + " endpoints"));
    return points;
  }

  private static String path(Confidence confidence) {
    return switch (confidence) {
      case CONFIRMED -> "proven";
      case LIKELY -> "likely";
      case POSSIBLE -> "possible";
    };
  }

  private void add(List<RiskPoint> points, String factor, String table, String row) {
    points.add(new RiskPoint(factor, row(table, row), row));
  }

  private int band(int points) {
    return 1 + (int) bands().stream().filter(cut -> points >= cut).count();
  }

  private Severity severity(int score) {
    return Arrays.stream(DESCENDING)
        .filter(each -> score >= row("severity", each.name()))
        .findFirst()
        .orElse(Severity.LOW);
  }

  private int most(String table) {
    return table(table).values().stream()
        .mapToInt(value -> ((Number) value).intValue())
        .max()
        .orElse(0);
  }

  private int row(String table, String row) {
    if (table(table).get(row) instanceof Number points) {
      return points.intValue();
    }
    throw new ModelFormatException(RESOURCE + ": " + table + " has no row '" + row + "'");
  }

  private Map<?, ?> table(String name) {
    if (tables.get(name) instanceof Map<?, ?> table) {
      return table;
    }
    throw new ModelFormatException(RESOURCE + ": no table '" + name + "'");
  }

  private List<Integer> bands() {
    if (tables.get("bands") instanceof List<?> cuts) {
      return cuts.stream().map(cut -> ((Number) cut).intValue()).toList();
    }
    throw new ModelFormatException(RESOURCE + ": no list 'bands'");
  }

  private static int sum(List<RiskPoint> points) {
    return points.stream().mapToInt(RiskPoint::points).sum();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
