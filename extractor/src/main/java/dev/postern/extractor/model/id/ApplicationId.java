package dev.postern.extractor.model.id;

/**
 * A deployable.
 *
 * @param name stable name: the module directory, with the main class's simple name appended when a
 *     module holds several
 */
public record ApplicationId(String name) implements Comparable<ApplicationId> {
  @Override
  public int compareTo(ApplicationId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
