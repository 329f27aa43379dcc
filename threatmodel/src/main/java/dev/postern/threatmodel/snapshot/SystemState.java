package dev.postern.threatmodel.snapshot;

import java.util.List;

/**
 * What the code is connected with. Every list is sorted.
 *
 * @param crossings flows of data from one trust zone into another
 * @param ways where classified data goes
 * @param libraries dependencies of the modules, but for those of tests
 */
public record SystemState(List<Crossing> crossings, List<DataWay> ways, List<Library> libraries) {

  /** Nothing. */
  public static final SystemState NONE = new SystemState(List.of(), List.of(), List.of());

  public SystemState {
    crossings = List.copyOf(crossings);
    ways = List.copyOf(ways);
    libraries = List.copyOf(libraries);
  }

  /**
   * Data goes from one zone into another.
   *
   * @param source name of the part it leaves
   * @param dataClasses classes of sensitive data that go along
   */
  public record Crossing(
      String source,
      String sourceZone,
      String target,
      String targetZone,
      String protocol,
      List<String> dataClasses)
      implements Comparable<Crossing> {
    public Crossing {
      dataClasses = List.copyOf(dataClasses);
    }

    @Override
    public int compareTo(Crossing other) {
      return key().compareTo(other.key());
    }

    /** What tells it apart. */
    public String key() {
      return String.join("\u0000", source, sourceZone, target, targetZone, protocol);
    }
  }

  /**
   * Classified fields of one type that go one way.
   *
   * @param sink {@code response}, {@code db}, {@code log}, {@code mail}, {@code third-party} and so
   *     on
   * @param target container or call; empty for responses
   * @param door verb and path that it is returned by; empty for other sinks
   * @param fields names of the fields, sorted
   * @param categories categories of the data, sorted
   * @param place {@code file:line} of one of the places
   */
  public record DataWay(
      String sink,
      String target,
      String door,
      String type,
      List<String> fields,
      List<String> categories,
      String place)
      implements Comparable<DataWay> {
    public DataWay {
      fields = List.copyOf(fields);
      categories = List.copyOf(categories);
    }

    @Override
    public int compareTo(DataWay other) {
      return key().compareTo(other.key());
    }

    /** What tells it apart. */
    public String key() {
      return String.join("\u0000", sink, target, door, type);
    }
  }

  /**
   * A dependency.
   *
   * @param name group and artifact
   * @param version empty when not known
   */
  public record Library(String module, String name, String version, String scope)
      implements Comparable<Library> {
    @Override
    public int compareTo(Library other) {
      return key().compareTo(other.key());
    }

    private String key() {
      return String.join("\u0000", name, module, version, scope);
    }
  }
}
