package dev.postern.threatmodel;

import dev.postern.threatmodel.dfd.ModelQueries;
import dev.postern.threatmodel.model.DataRow;
import dev.postern.threatmodel.model.QuestionRow;
import java.util.List;

/** The sensitive fields and the open questions of the graph. */
public final class DataInventory {

  private final ModelQueries queries;

  public DataInventory(ModelQueries queries) {
    this.queries = queries;
  }

  /** One row per field and class of data. */
  public List<DataRow> rows() {
    return queries.rows("data").stream()
        .map(
            row ->
                new DataRow(
                    row.text("type"),
                    row.text("field"),
                    row.text("dataClass"),
                    row.text("category"),
                    row.text("sensitivity"),
                    row.text("reason"),
                    String.join(", ", row.texts("containers")),
                    row.text("column"),
                    row.texts("returnedBy"),
                    row.texts("loggedAt")))
        .toList();
  }

  /** The questions, those that decide most endpoints first. */
  public List<QuestionRow> questions() {
    return queries.rows("questions").stream()
        .map(
            row ->
                new QuestionRow(
                    row.text("id"),
                    row.text("subject"),
                    row.text("text"),
                    row.text("howToAnswer"),
                    row.number("endpoints"),
                    row.text("file"),
                    row.number("line")))
        .toList();
  }
}
