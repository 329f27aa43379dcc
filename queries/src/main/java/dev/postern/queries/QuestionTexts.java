package dev.postern.queries;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The questions of undecided access in words. */
final class QuestionTexts {
  /** Column with the ids of the questions that the decision of a row asks. */
  static final String ASKED = "askedIds";

  private static final String CYPHER =
      """
      MATCH (q:Question)
      RETURN q.application AS application, q.questionId AS id, q.text AS text
      ORDER BY application, id""";

  private final Map<String, String> texts = new TreeMap<>();

  private QuestionTexts() {}

  static QuestionTexts of(RowSource graph, List<QueryRows> answers) {
    QuestionTexts questions = new QuestionTexts();
    boolean asked =
        answers.stream().flatMap(answer -> answer.rows().stream()).anyMatch(row -> row.has(ASKED));
    if (asked) {
      for (Map<String, Object> values : graph.rows(CYPHER, Map.of())) {
        Row row = new Row(values);
        questions.texts.put(row.text("application") + " " + row.text("id"), row.text("text"));
      }
    }
    return questions;
  }

  /** What the row asks: its own questions, else those of its decision. */
  List<String> of(Row row) {
    Set<String> asked = new LinkedHashSet<>(row.list("questions"));
    if (asked.isEmpty()) {
      row.list(ASKED)
          .forEach(id -> asked.add(texts.getOrDefault(row.text("application") + " " + id, id)));
    }
    return asked.stream().map(CleanText::line).toList();
  }
}
