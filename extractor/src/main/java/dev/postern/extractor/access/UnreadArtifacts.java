package dev.postern.extractor.access;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.access.application.Library;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.chain.OpenQuestion;
import dev.postern.extractor.model.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Libraries that may bring guards of their own and are not read: one question each. The data file
 * {@code artifacts.tsv} says of name patterns whether they guard or are known not to; the first row
 * that matches decides.
 */
final class UnreadArtifacts {

  private record Row(boolean guards, Pattern pattern) {}

  private static final String FILE = "artifacts.tsv";

  private final List<Row> rows;

  UnreadArtifacts() {
    rows = read();
  }

  private static List<Row> read() {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text().split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      boolean known = cells.length == 3 && (cells[0].equals("guard") || cells[0].equals("plain"));
      if (!known) {
        throw new ModelFormatException(
            FILE + ":" + number + ": expected 'guard' or 'plain', a pattern and a reason");
      }
      rows.add(new Row(cells[0].equals("guard"), Pattern.compile(glob(cells[1]))));
    }
    return rows;
  }

  private static String glob(String glob) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char each = glob.charAt(i);
      regex.append(each == '*' ? ".*" : Pattern.quote(String.valueOf(each)));
    }
    return regex.toString();
  }

  private static String text() {
    try (InputStream in = UnreadArtifacts.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new ModelFormatException(FILE + ": the file is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ModelFormatException(FILE + ": " + e.getMessage(), e);
    }
  }

  /** One question per library that may guard the application by code that was not read. */
  List<OpenQuestion> questions(ProtectedApplication application) {
    List<OpenQuestion> questions = new ArrayList<>();
    for (Library library : application.libraries()) {
      if (mayGuard(library)) {
        questions.add(
            OpenQuestion.about(
                "external-guard",
                library.coordinates(),
                "Does the library "
                    + library.coordinates()
                    + " guard the endpoints of "
                    + application.id().name()
                    + "? It is not read.",
                new Evidence(
                    application.evidence().span(), "unread-artifact", library.coordinates())));
      }
    }
    return questions;
  }

  private boolean mayGuard(Library library) {
    for (Row row : rows) {
      if (row.pattern().matcher(library.coordinates()).matches()) {
        return row.guards();
      }
    }
    return false;
  }
}
