package dev.postern.extractor.access.request;

import dev.postern.extractor.ModelFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rows of {@code identity.tsv}: library calls that know who the caller is. */
final class IdentityCalls {

  private record Row(String kind, String type, Pattern method) {}

  private static final String FILE = "identity.tsv";
  private static final Set<String> KINDS =
      Set.of(
          "subject",
          "context",
          "login",
          "signed-in",
          "identity",
          "certain",
          "role",
          "permission",
          "must-role",
          "must-permission",
          "verify",
          "request");

  private final List<Row> rows = new ArrayList<>();

  IdentityCalls() {
    int number = 0;
    for (String line : text().split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(line, number));
      }
    }
  }

  private static Row row(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4 || !KINDS.contains(cells[0])) {
      throw new ModelFormatException(
          FILE + ":" + number + ": expected a kind, a type, a method and where it is tested");
    }
    return new Row(cells[0], cells[1], Pattern.compile(cells[2]));
  }

  private static String text() {
    try (InputStream in = IdentityCalls.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new ModelFormatException(FILE + ": the file is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ModelFormatException(FILE + ": " + e.getMessage(), e);
    }
  }

  /** What kind of call it is, when it is one of the rows. */
  Optional<String> kind(String type, String method) {
    return rows.stream()
        .filter(row -> row.type().equals(type) && row.method().matcher(method).matches())
        .map(Row::kind)
        .findFirst();
  }
}
