package dev.postern.queries.imports;

import dev.postern.extractor.ModelFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which weaknesses different tools mean when they mean the same. */
final class CweFamilies {
  private static final String FILE = "cwe-families.tsv";

  private final Map<Integer, String> byNumber;

  private CweFamilies(Map<Integer, String> byNumber) {
    this.byNumber = byNumber;
  }

  static CweFamilies bundled() {
    try (InputStream in = CweFamilies.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CweFamilies parse(String text) {
    Map<Integer, String> families = new TreeMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int tab = line.indexOf('\t');
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (tab < 0 || !line.substring(tab + 1).matches("\\d+( \\d+)*")) {
        throw new ModelFormatException(
            FILE + ":" + (i + 1) + ": write a name, a tab and numbers with one blank between them");
      }
      for (String number : line.substring(tab + 1).split(" ", -1)) {
        if (families.put(Integer.valueOf(number), line.substring(0, tab)) != null) {
          throw new ModelFormatException(FILE + ":" + (i + 1) + ": " + number + " stands twice");
        }
      }
    }
    return new CweFamilies(families);
  }

  /** The families of some numbers; a number without a family is one of its own. */
  Set<String> of(Collection<Integer> numbers) {
    Set<String> families = new TreeSet<>();
    numbers.forEach(number -> families.add(byNumber.getOrDefault(number, "CWE-" + number)));
    return families;
  }
}
