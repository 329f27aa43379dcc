package dev.postern.extractor.flow.summary;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.decl.MethodDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the budgets of the data-flow engine have cut. */
public final class Gaps {

  private final SortedSet<CoverageGap> gaps = new TreeSet<>();

  /** The gaps, in order. */
  public List<CoverageGap> list() {
    return new ArrayList<>(gaps);
  }

  void cut(MethodDecl method) {
    add(method, "did not settle within the budget; flows through it may be missing");
  }

  void recursive(MethodDecl method) {
    add(method, "calls itself through others and did not settle; flows through it may be missing");
  }

  void deep(MethodDecl method) {
    add(method, "lies too deep in the calls; flows through it may be missing");
  }

  void crowded(MethodDecl method) {
    add(method, "belongs to calls too tangled to be told apart by what they are given");
  }

  void unchecked(MethodDecl method) {
    add(method, "leads to more calls than are entered again; some of its flows were not replayed");
  }

  void tooManyHits(MethodDecl method) {
    add(method, "leads to more sinks than are followed; some flows are missing");
  }

  void failed(MethodDecl method, RuntimeException problem) {
    add(
        method,
        "could not be followed ("
            + problem.getClass().getSimpleName()
            + "); flows through it may be missing. Please report this");
  }

  private void add(MethodDecl method, String what) {
    gaps.add(
        new CoverageGap(
            GapKind.BUDGET_EXCEEDED,
            method.span(),
            "data flow: " + method.id().type().simpleName() + "." + method.name() + " " + what));
  }
}
