package dev.postern.extractor.flow.taint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of libraries that the build declares. A version that is not known decides nothing: a
 * row that holds for old releases only does not count then.
 */
public final class LibraryVersions {
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");

  private final Map<String, List<String>> declared = new TreeMap<>();

  /** Notes that a module declares a library. */
  public void add(String group, String artifact, String version) {
    declared.computeIfAbsent(group + ":" + artifact, key -> new ArrayList<>()).add(version);
  }

  /**
   * Whether some module declares the library with a lower version.
   *
   * @param bound {@code group:artifact version}, or {@code group:artifact first-version}
   */
  public boolean before(String bound) {
    String[] parts = bound.split(" ", -1);
    String[] range = parts[1].split("-", -1);
    return declared.getOrDefault(parts[0], List.of()).stream()
        .filter(version -> range.length == 1 || !isLower(version, range[0]))
        .anyMatch(version -> isLower(version, range[range.length - 1]));
  }

  /** Compares the numbers at the beginning; qualifiers such as {@code -FINAL} say nothing. */
  private static boolean isLower(String version, String bound) {
    Matcher known = NUMBERS.matcher(version);
    if (!known.lookingAt()) {
      return false;
    }
    String[] left = known.group().split("\\.", -1);
    String[] right = bound.split("\\.", -1);
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      int order = Long.compare(number(left, i), number(right, i));
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }

  private static long number(String[] parts, int index) {
    return index < parts.length ? Long.parseLong(parts[index]) : 0;
  }
}
