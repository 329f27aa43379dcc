package dev.postern.extractor.flow.dataflow;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a truth value says about others: bits of the kinds of sinks that the named objects or
 * variables cannot harm when it is true, and when it is false. Objects are named by location,
 * variables by {@code v:} and index.
 */
public record Implication(Map<String, Long> ifTrue, Map<String, Long> ifFalse) {

  public Implication {
    ifTrue = Collections.unmodifiableMap(new TreeMap<>(ifTrue));
    ifFalse = Collections.unmodifiableMap(new TreeMap<>(ifFalse));
  }

  /** What the opposite truth value says. */
  public Implication negated() {
    return new Implication(/* ifTrue= */ ifFalse, /* ifFalse= */ ifTrue);
  }

  /** What both say. */
  Implication or(Implication other) {
    return new Implication(meet(ifTrue, other.ifTrue), meet(ifFalse, other.ifFalse));
  }

  /** What holds in both cases. */
  public static Map<String, Long> meet(Map<String, Long> left, Map<String, Long> right) {
    Map<String, Long> both = new TreeMap<>();
    left.forEach(
        (key, bits) -> {
          long common = bits & right.getOrDefault(key, 0L);
          if (common != 0) {
            both.put(key, common);
          }
        });
    return both;
  }

  /** All that either says. */
  public static Map<String, Long> both(Map<String, Long> left, Map<String, Long> right) {
    Map<String, Long> sum = new TreeMap<>(left);
    right.forEach((key, bits) -> sum.merge(key, bits, (a, b) -> a | b));
    return sum;
  }
}
