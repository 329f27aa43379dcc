package dev.postern.extractor.architecture;

import dev.postern.extractor.ModelFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What names of images, artifacts, annotations, types and keys say, read from a data file. */
public final class ArchitectureVocabulary {

  private static final String FILE = "/dev/postern/extractor/architecture/architecture.tsv";
  private static final int COLUMNS = 5;

  /** What kind of name a row is about. */
  public enum Sign {
    IMAGE,
    SERVES,
    CONNECTS,
    LIBRARY,
    EMBEDDED,
    KEY,
    SCHEME,
    HOSTER
  }

  /**
   * A row.
   *
   * @param pattern as written, with {@code *} for any text
   * @param technology empty for any
   */
  public record Row(Sign sign, String pattern, Role role, String technology, Pattern matcher) {
    boolean matches(String name) {
      return matcher.matcher(name).matches();
    }
  }

  private final List<Row> rows;

  private ArchitectureVocabulary(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** The vocabulary that comes with the product. */
  public static ArchitectureVocabulary bundled() {
    try (InputStream in = ArchitectureVocabulary.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the distribution");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ArchitectureVocabulary parse(String text) {
    List<Row> rows = new ArrayList<>();
    int line = 0;
    for (String each : text.lines().toList()) {
      line++;
      if (!each.isBlank() && !each.startsWith("#")) {
        rows.add(row(each, line));
      }
    }
    return new ArchitectureVocabulary(rows);
  }

  private static Row row(String text, int line) {
    List<String> cells = Arrays.asList(text.split("\t", -1));
    if (cells.size() != COLUMNS || cells.get(4).isBlank()) {
      throw new ModelFormatException(FILE + ":" + line + ": needs " + COLUMNS + " columns");
    }
    try {
      return new Row(
          Sign.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
          cells.get(1),
          Role.valueOf(cells.get(2)),
          cells.get(3),
          glob(cells.get(1)));
    } catch (IllegalArgumentException e) {
      throw new ModelFormatException(FILE + ":" + line + ": " + e.getMessage());
    }
  }

  private static Pattern glob(String pattern) {
    List<String> parts = new ArrayList<>();
    for (String part : pattern.split("\\*", -1)) {
      parts.add(Pattern.quote(part));
    }
    return Pattern.compile(String.join(".*", parts));
  }

  /** All rows, in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /** The rows of a sign that match a name, in the order of the file. */
  List<Row> matching(Sign sign, String name) {
    return rows.stream().filter(row -> row.sign() == sign && row.matches(name)).toList();
  }

  /**
   * What a container of that image is for: the row of its last segment, of its last two, or of the
   * whole name without registry and tag.
   */
  Optional<Row> image(String image) {
    String name = withoutTag(image.toLowerCase(Locale.ROOT));
    List<String> segments = Arrays.asList(name.split("/", -1));
    String last = segments.get(segments.size() - 1);
    String two =
        segments.size() < 2
            ? last
            : String.join("/", segments.subList(segments.size() - 2, segments.size()));
    for (String candidate : List.of(last, two)) {
      List<Row> exact =
          rows.stream()
              .filter(row -> row.sign() == Sign.IMAGE && row.pattern().equals(candidate))
              .toList();
      if (!exact.isEmpty()) {
        return Optional.of(exact.get(0));
      }
    }
    return matching(Sign.IMAGE, two).stream()
        .findFirst()
        .or(() -> matching(Sign.IMAGE, last).stream().findFirst());
  }

  private static String withoutTag(String image) {
    int digest = image.indexOf('@');
    String name = digest < 0 ? image : image.substring(0, digest);
    int colon = name.lastIndexOf(':');
    return colon > name.lastIndexOf('/') ? name.substring(0, colon) : name;
  }

  /** The rows whose key is the given one or above it, compared without case and separators. */
  List<Row> key(String key) {
    String wanted = canonical(key);
    return rows.stream()
        .filter(row -> row.sign() == Sign.KEY && wanted.startsWith(canonical(row.pattern())))
        .toList();
  }

  /** A key as relaxed binding compares it; variables of the environment are keys as well. */
  static String canonical(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
