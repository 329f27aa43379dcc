package dev.postern.queries;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A small application on which a query must, or must not, find something.
 *
 * @param name name of the file without its ending, or of the folder; starts with Bad or Good
 * @param files text by path below the example
 */
public record QueryExample(String name, SortedMap<String, String> files) {
  public QueryExample {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Whether the query must find something in it. */
  public boolean bad() {
    return name.startsWith("Bad");
  }
}
