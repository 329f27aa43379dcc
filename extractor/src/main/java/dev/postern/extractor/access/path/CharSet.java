package dev.postern.extractor.access.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An immutable set of UTF-16 code units, kept as sorted, disjoint, non-adjacent intervals. */
public final class CharSet {

  /** One past the greatest code unit. */
  static final int LIMIT = 0x10000;

  /** Bounds in pairs: start inclusive, end exclusive. */
  private final int[] bounds;

  private CharSet(int[] bounds) {
    this.bounds = bounds;
  }

  /** No character. */
  public static CharSet none() {
    return new CharSet(new int[0]);
  }

  /** Every character. */
  public static CharSet any() {
    return new CharSet(new int[] {0, LIMIT});
  }

  /** One character. */
  public static CharSet of(char single) {
    return range(single, single);
  }

  /** The characters from first to last, both inclusive. */
  public static CharSet range(char first, char last) {
    return first > last ? none() : new CharSet(new int[] {first, last + 1});
  }

  /** The characters of a text. */
  public static CharSet of(String characters) {
    CharSet all = none();
    for (int at = 0; at < characters.length(); at++) {
      char each = characters.charAt(at);
      all = all.union(of(each));
    }
    return all;
  }

  /** The characters of either set. */
  public CharSet union(CharSet other) {
    List<int[]> pairs = new ArrayList<>(pairs());
    pairs.addAll(other.pairs());
    pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
    List<int[]> merged = new ArrayList<>();
    for (int[] pair : pairs) {
      int[] last = merged.isEmpty() ? new int[] {-1, -1} : merged.get(merged.size() - 1);
      if (pair[0] <= last[1]) {
        last[1] = Math.max(last[1], pair[1]);
      } else {
        merged.add(pair);
      }
    }
    return new CharSet(merged.stream().flatMapToInt(Arrays::stream).toArray());
  }

  /** The characters not in this set. */
  public CharSet complement() {
    List<Integer> inverse = new ArrayList<>();
    int from = 0;
    for (int[] pair : pairs()) {
      if (from < pair[0]) {
        inverse.add(from);
        inverse.add(pair[0]);
      }
      from = pair[1];
    }
    if (from < LIMIT) {
      inverse.add(from);
      inverse.add(LIMIT);
    }
    return new CharSet(inverse.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The characters of both sets. */
  public CharSet intersect(CharSet other) {
    return complement().union(other.complement()).complement();
  }

  /** Whether the character is a member. */
  public boolean contains(int character) {
    return pairs().stream().anyMatch(pair -> pair[0] <= character && character < pair[1]);
  }

  /** Whether there is no member. */
  public boolean isEmpty() {
    return bounds.length == 0;
  }

  /** The places where membership changes. */
  int[] cuts() {
    return bounds.clone();
  }

  private List<int[]> pairs() {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      pairs.add(new int[] {bounds[i], bounds[i + 1]});
    }
    return pairs;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharSet set && Arrays.equals(bounds, set.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }
}
