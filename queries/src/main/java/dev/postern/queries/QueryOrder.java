package dev.postern.queries;

import dev.postern.extractor.ModelFormatException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Orders queries so that each comes after those it requires; otherwise by kind, then by id. */
final class QueryOrder {
  private final Map<String, QuerySpec> all = new TreeMap<>();
  private final Set<QuerySpec> done = new LinkedHashSet<>();
  private final Set<String> open = new LinkedHashSet<>();

  private QueryOrder(Collection<QuerySpec> all) {
    all.forEach(query -> this.all.put(query.id(), query));
  }

  /**
   * The wanted queries and all they require.
   *
   * @throws ModelFormatException when a required query does not exist or queries require each other
   */
  static List<QuerySpec> closure(Collection<QuerySpec> wanted, Collection<QuerySpec> all) {
    QueryOrder order = new QueryOrder(all);
    for (QueryKind kind : QueryKind.values()) {
      wanted.stream()
          .filter(query -> query.kind() == kind)
          .sorted(java.util.Comparator.comparing(QuerySpec::id))
          .forEach(order::visit);
    }
    return new ArrayList<>(order.done);
  }

  private void visit(QuerySpec query) {
    if (done.contains(query)) {
      return;
    }
    if (!open.add(query.id())) {
      throw new ModelFormatException(
          query.origin() + ": requires: queries require each other: " + String.join(" → ", open));
    }
    for (String id : query.requires()) {
      QuerySpec required = all.get(id);
      if (required == null) {
        throw new ModelFormatException(query.origin() + ": requires: there is no query " + id);
      }
      visit(required);
    }
    open.remove(query.id());
    done.add(query);
  }
}
