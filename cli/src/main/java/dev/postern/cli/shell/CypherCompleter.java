package dev.postern.cli.shell;

import dev.postern.graph.schema.EdgeKind;
import dev.postern.graph.schema.NodeKind;
import dev.postern.graph.schema.PropertyKey;
import dev.postern.queries.QueryPacks;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes labels and relationships after a colon, properties after a dot, keywords elsewhere. */
final class CypherCompleter implements Completer {

  private static final List<String> KEYWORDS =
      List.of(
          "MATCH",
          "OPTIONAL MATCH",
          "WHERE",
          "RETURN",
          "WITH",
          "ORDER BY",
          "LIMIT",
          "DISTINCT",
          "count(",
          "collect(",
          "EXISTS",
          "NOT",
          "AND",
          "OR",
          "IN",
          "STARTS WITH",
          "ENDS WITH",
          "CONTAINS",
          "AS",
          "DESC",
          "UNWIND");

  private final QueryPacks packs;

  CypherCompleter(QueryPacks packs) {
    this.packs = packs;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    int start = line.cursor() - line.wordCursor();
    char before = start > 0 ? line.line().charAt(start - 1) : ' ';
    if (line.line().startsWith(":")) {
      List.of("help", "schema", "packs", "run", "explain", "format", "quit")
          .forEach(w -> add(candidates, w));
      packs.all().forEach(query -> add(candidates, query.id()));
    } else if (before == ':' || before == '|') {
      for (NodeKind kind : NodeKind.values()) {
        add(candidates, kind.label());
        kind.extraLabels().forEach(extra -> add(candidates, extra.label()));
      }
      for (EdgeKind kind : EdgeKind.values()) {
        add(candidates, kind.type());
      }
    } else if (before == '.') {
      for (PropertyKey key : PropertyKey.values()) {
        add(candidates, key.key());
      }
    } else {
      KEYWORDS.forEach(word -> add(candidates, word));
    }
  }

  private static void add(List<Candidate> candidates, String value) {
    candidates.add(new Candidate(value, value, null, null, null, null, false));
  }
}
