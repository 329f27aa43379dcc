package dev.postern.cli.attribution;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.terminal.Csv;
import dev.postern.cli.terminal.FormatOption.Format;
import dev.postern.cli.terminal.Json;
import dev.postern.cli.terminal.Terminal;
import dev.postern.cli.terminal.TextTable;
import dev.postern.queries.QueryReport;
import dev.postern.threatmodel.policy.PolicyReader;
import dev.postern.threatmodel.proof.BurdenOfProof;
import dev.postern.threatmodel.proof.Proof;
import dev.postern.threatmodel.proof.ProofStep;
import dev.postern.threatmodel.snapshot.MethodStates;
import dev.postern.threatmodel.snapshot.Snapshot;
import dev.postern.threatmodel.snapshot.SnapshotBuilder;
import dev.postern.threatmodel.snapshot.SnapshotOrigin;
import dev.postern.threatmodel.zone.ZoneFinder;
import dev.postern.threatmodel.zone.ZoneMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints the burden of proof: what is not proven, worst first. */
public final class ProofOutput {
  private static final int MOST = 30;

  private final Terminal terminal;

  public ProofOutput(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Prints what the graph lacks proof of; the table shows the worst, the other formats all. */
  public void print(OpenProject open, Format format) {
    List<Proof> all = proofs(open);
    List<Proof> unproven =
        all.stream().filter(proof -> proof.step() != ProofStep.EVIDENCE_COMPLETE).toList();
    switch (format) {
      case TABLE -> table(all, unproven);
      case CSV -> csv(all);
      case JSON -> Json.print(terminal, all);
    }
  }

  private static List<Proof> proofs(OpenProject open) {
    QueryReport report = open.findings();
    ZoneMap zones = new ZoneFinder(PolicyReader.builtIn().zones()).in(open.rows(), open.asked());
    Snapshot snapshot =
        new SnapshotBuilder(open.rows())
            .build(open.model(report), report, zones, List.of(), SnapshotOrigin.FOLDER);
    return new BurdenOfProof(snapshot).all(MethodStates.reached(open.rows()));
  }

  private void table(List<Proof> all, List<Proof> unproven) {
    for (String kind : List.of("CLASS", "ENDPOINT")) {
      Map<ProofStep, Integer> counts = new TreeMap<>();
      all.stream()
          .filter(proof -> proof.kind().equals(kind))
          .forEach(proof -> counts.merge(proof.step(), 1, Integer::sum));
      List<String> parts = new ArrayList<>();
      counts.forEach((step, count) -> parts.add(count + " " + words(step)));
      terminal.line(
          (kind.equals("CLASS") ? "Classes    " : "Endpoints  ") + String.join(", ", parts));
    }
    terminal.line("");
    TextTable table =
        new TextTable(List.of("WHAT", "STEP", "AI", "UNDECLARED", "ENDPOINTS", "ZONES", "MISSING"));
    unproven.stream()
        .limit(MOST)
        .forEach(
            proof ->
                table.add(
                    List.of(
                        name(proof),
                        words(proof.step()),
                        Integer.toString(proof.aiLines()),
                        Integer.toString(proof.undeclaredLines()),
                        Integer.toString(proof.endpoints()),
                        String.join(" ", proof.zones()),
                        String.join("; ", proof.missing()))));
    table.print(terminal, terminal.isInteractive() ? terminal.width() : 0);
    if (unproven.size() > MOST) {
      terminal.line((unproven.size() - MOST) + " more; --format csv lists all.");
    }
  }

  private static String name(Proof proof) {
    if (proof.kind().equals("ENDPOINT")) {
      return proof.element();
    }
    return proof.element().substring(proof.element().lastIndexOf('.') + 1);
  }

  private static String words(ProofStep step) {
    return step.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void csv(List<Proof> all) {
    terminal.line(
        "kind,element,file,step,code_lines,ai_lines,undeclared_lines,zones,endpoints,guards,missing");
    for (Proof proof : all) {
      terminal.line(
          Csv.line(
              List.of(
                  proof.kind(),
                  proof.element(),
                  proof.file(),
                  proof.step().name(),
                  Integer.toString(proof.codeLines()),
                  Integer.toString(proof.aiLines()),
                  Integer.toString(proof.undeclaredLines()),
                  String.join(" ", proof.zones()),
                  Integer.toString(proof.endpoints()),
                  Boolean.toString(proof.guards()),
                  String.join("; ", proof.missing()))));
    }
  }
}
