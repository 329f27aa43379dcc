package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.DataFact;
import java.util.Map;

/**
 * A persistent type.
 *
 * @param fact as handed to the graph
 * @param table name of its table or collection, without the store
 * @param columns column names by field name, inherited fields included
 */
public record EntityInfo(
    TypeDecl type, DataFact.Entity fact, String table, Map<String, String> columns) {

  public EntityInfo {
    columns = Map.copyOf(columns);
  }
}
