package dev.postern.extractor.semantics;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.type.Resolution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import spoon.reflect.declaration.CtElement;

/** What the lowering counts and what it could not do. */
final class LoweringLog {

  private final SortedMap<Resolution, Integer> calls = new TreeMap<>();
  private final Set<CtElement> counted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final SortedMap<String, Integer> opaque = new TreeMap<>();
  private final List<CoverageGap> gaps = new ArrayList<>();

  /** Counts a call site once, however often its code is copied. */
  void call(CtElement site, Resolution resolution) {
    if (counted.add(site)) {
      calls.merge(resolution, 1, Integer::sum);
    }
  }

  void opaque(String construct, SourceSpan place) {
    opaque.merge(construct, 1, Integer::sum);
    gaps.add(
        new CoverageGap(
            GapKind.OPAQUE_CONSTRUCT, place, "kept as an opaque operation: " + construct));
  }

  void failed(SourceSpan place, String detail) {
    gaps.add(new CoverageGap(GapKind.SEMANTICS_FAILED, place, detail));
  }

  ResolutionStatistics statistics() {
    return new ResolutionStatistics(calls, opaque);
  }

  List<CoverageGap> gaps() {
    return gaps;
  }
}
