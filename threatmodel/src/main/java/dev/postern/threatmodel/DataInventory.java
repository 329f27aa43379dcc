package dev.postern.threatmodel;

import dev.postern.threatmodel.dfd.ModelQueries;
import dev.postern.threatmodel.model.DataFlowRow;
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
                    row.texts("loggedAt"),
                    row.texts("sentTo"),
                    row.text("confidence")))
        .toList();
  }

  /** Where the fields go, one row per endpoint, field and sink. */
  public List<DataFlowRow> flows() {
    return queries.rows("data-flows").stream()
        .map(
            row ->
                new DataFlowRow(
                    row.text("verb"),
                    row.text("address"),
                    row.text("type"),
                    row.text("field"),
                    row.text("category"),
                    row.text("sensitivity"),
                    row.text("direction"),
                    row.text("sink"),
                    row.text("target"),
                    row.text("place"),
                    row.text("confidence")))
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
