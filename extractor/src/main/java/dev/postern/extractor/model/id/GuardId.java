package dev.postern.extractor.model.id;

/**
 * A guard or guard chain.
 *
 * @param application the application it belongs to
 * @param name stable name made of the declaring element and the position in it, without line
 *     numbers
 */
public record GuardId(ApplicationId application, String name) implements Comparable<GuardId> {
  @Override
  public int compareTo(GuardId other) {
    int byApplication = application.compareTo(other.application);
    return byApplication != 0 ? byApplication : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return application + ":" + name;
  }
}
