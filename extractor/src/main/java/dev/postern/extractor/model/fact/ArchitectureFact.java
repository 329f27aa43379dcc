package dev.postern.extractor.model.fact;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import java.util.List;

/** Facts about the parts a system is deployed as, and what connects them. */
public sealed interface ArchitectureFact extends Fact {

  /**
   * A part of the deployed system or of its surroundings.
   *
   * @param name unique in the repository, as its own files name it
   * @param role what it is for, an upper-case word such as {@code GATEWAY} or {@code DATABASE}
   * @param technology such as {@code RabbitMQ}; empty when not known
   * @param traits lower-case words for what else is known of it, sorted
   * @param port where it is reached; 0 when not known
   * @param application name of the application of the repository that runs in it; empty when none
   * @param evidence at least one place, the deciding one first
   */
  record Component(
      String name,
      String role,
      String technology,
      List<String> traits,
      int port,
      String application,
      Confidence confidence,
      List<Evidence> evidence)
      implements ArchitectureFact {
    public Component {
      traits = List.copyOf(traits);
      evidence = List.copyOf(evidence);
    }

    @Override
    public FactKind kind() {
      return FactKind.COMPONENT;
    }
  }

  /**
   * Data goes from one component to another.
   *
   * @param protocol upper-case, such as {@code HTTP}; empty when not known
   * @param traits lower-case words for what else is known of it, sorted
   * @param evidence at least one place, the deciding one first
   */
  record Connection(
      String from,
      String to,
      String protocol,
      List<String> traits,
      Confidence confidence,
      List<Evidence> evidence)
      implements ArchitectureFact {
    public Connection {
      traits = List.copyOf(traits);
      evidence = List.copyOf(evidence);
    }

    @Override
    public FactKind kind() {
      return FactKind.CONNECTION;
    }
  }
}
