package dev.postern.threatmodel.model;

import java.util.List;

/** The parts the system is deployed as, and what connects them; both sorted by name. */
public record Architecture(List<Component> components, List<Link> links) {

  /** Nothing recovered. */
  public static final Architecture NONE = new Architecture(List.of(), List.of());

  public Architecture {
    components = List.copyOf(components);
    links = List.copyOf(links);
  }

  /**
   * A part.
   *
   * @param role upper-case word, such as {@code GATEWAY}
   * @param technology empty when not known
   * @param traits lower-case words, sorted
   * @param port 0 when not known
   * @param application name of the application that runs in it; empty when none
   * @param confidence {@code CONFIRMED}, {@code LIKELY} or {@code POSSIBLE}
   * @param reason what shows it
   */
  public record Component(
      String name,
      String role,
      String technology,
      List<String> traits,
      int port,
      String application,
      String confidence,
      String reason,
      String file,
      int line) {
    public Component {
      traits = List.copyOf(traits);
    }
  }

  /**
   * Data goes from one part to another.
   *
   * @param protocol upper-case; empty when not known
   * @param reason what shows it
   */
  public record Link(
      String from,
      String to,
      String protocol,
      List<String> traits,
      String confidence,
      String reason,
      String file,
      int line) {
    public Link {
      traits = List.copyOf(traits);
    }

    /** Whether no file states it. */
    public boolean isAssumed() {
      return confidence.equals("POSSIBLE") || traits.contains("assumed");
    }
  }
}
