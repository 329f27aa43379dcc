package dev.postern.queries;

import dev.postern.extractor.UsageException;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;

/**
 * The risks somebody took, by id of the finding. Kept in a YAML file that the user names or that
 * lies in Postern's home; a file that the repository under judgement supplies is never read.
 */
public final class AcceptedRisks {
  private static final Set<String> KEYS = Set.of("id", "owner", "reason", "until", "created");

  private final SortedMap<String, AcceptedRisk> byId = new TreeMap<>();

  private AcceptedRisks(Collection<AcceptedRisk> risks) {
    risks.forEach(risk -> byId.put(risk.id(), risk));
  }

  public static AcceptedRisks none() {
    return new AcceptedRisks(List.of());
  }

  /**
   * What the file says; an absent file says nothing.
   *
   * @throws dev.postern.extractor.ModelFormatException when the file is broken
   */
  public static AcceptedRisks read(Path file) {
    if (!Files.isRegularFile(file)) {
      return none();
    }
    try {
      return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UsageException("The accepted risks cannot be read from " + file + ".", e);
    }
  }

  /** What a text of that form says. */
  public static AcceptedRisks parse(String origin, String text) {
    YamlMap root = StrictYaml.read(origin, text).allow(Set.of("accepted"));
    List<AcceptedRisk> risks = new ArrayList<>();
    for (YamlMap row : root.maps("accepted")) {
      row.allow(KEYS);
      AcceptedRisk risk =
          new AcceptedRisk(
              row.text("id"),
              row.text("owner"),
              row.text("reason"),
              day(row, "until"),
              day(row, "created"));
      if (risks.stream().anyMatch(other -> other.id().equals(risk.id()))) {
        throw row.wrong("id", risk.id() + " is accepted twice");
      }
      risks.add(risk);
    }
    return new AcceptedRisks(risks);
  }

  private static LocalDate day(YamlMap row, String key) {
    try {
      return LocalDate.parse(row.text(key));
    } catch (DateTimeParseException e) {
      throw row.wrong(key, "must be a date such as 2027-01-31");
    }
  }

  /** All of them, in the order of their ids. */
  public List<AcceptedRisk> all() {
    return List.copyOf(byId.values());
  }

  /**
   * These and one more.
   *
   * @param known the current findings
   * @throws UsageException when no finding has that id, there is no reason, or the end is past
   */
  public AcceptedRisks accept(AcceptedRisk risk, Collection<Finding> known) {
    if (known.stream().noneMatch(finding -> finding.id().equals(risk.id()))) {
      throw new UsageException(
          "There is no finding " + risk.id() + " in this graph; `postern findings` lists them.");
    }
    if (risk.reason().isBlank()) {
      throw new UsageException("Say why the risk is taken: --reason \"…\".");
    }
    if (!risk.holdsOn(risk.created())) {
      throw new UsageException(
          "--until " + risk.until() + " lies before the head commit of " + risk.created() + ".");
    }
    List<AcceptedRisk> risks = new ArrayList<>(byId.values());
    risks.add(risk);
    return new AcceptedRisks(risks);
  }

  /**
   * The findings with those accepted whose acceptance holds; expired ones stay as they were.
   *
   * @param head date of the head commit: results depend on the repository, not on today
   */
  public List<Finding> apply(Collection<Finding> findings, LocalDate head) {
    return findings.stream()
        .map(
            finding -> {
              AcceptedRisk risk = byId.get(finding.id());
              return risk == null || !risk.holdsOn(head) ? finding : finding.acceptedBy(risk);
            })
        .toList();
  }

  /** Acceptances that hold no more on that day, to be shown beside the findings they covered. */
  public List<AcceptedRisk> expired(LocalDate head) {
    return byId.values().stream().filter(risk -> !risk.holdsOn(head)).toList();
  }

  /** Acceptances that no finding answers to any more. */
  public List<AcceptedRisk> unused(Collection<Finding> findings) {
    Set<String> ids = new java.util.TreeSet<>();
    findings.forEach(finding -> ids.add(finding.id()));
    return byId.values().stream().filter(risk -> !ids.contains(risk.id())).toList();
  }

  /** Writes them at once or not at all, readable by the owner alone. */
  public void write(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "accepted", ".tmp");
      Files.writeString(draft, text(), StandardCharsets.UTF_8);
      if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UsageException("The accepted risks cannot be written to " + file + ".", e);
    }
  }

  /** The YAML text, sorted by id. */
  public String text() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setSplitLines(false);
    options.setAllowUnicode(true);
    List<Object> rows = new ArrayList<>();
    for (AcceptedRisk risk : byId.values()) {
      java.util.Map<String, String> row = new java.util.LinkedHashMap<>();
      row.put("id", risk.id());
      row.put("owner", risk.owner());
      row.put("reason", CleanText.line(risk.reason()));
      row.put("until", risk.until().toString());
      row.put("created", risk.created().toString());
      rows.add(row);
    }
    return new org.yaml.snakeyaml.Yaml(options).dump(java.util.Map.of("accepted", rows));
  }
}
