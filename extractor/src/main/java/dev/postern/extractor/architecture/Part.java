package dev.postern.extractor.architecture;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.fact.ArchitectureFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A component while it is being put together. */
final class Part {
  final String name;
  private Role role;
  private String technology;
  private Confidence confidence;
  private final Set<String> traits = new TreeSet<>();
  private final List<Evidence> evidence = new ArrayList<>();

  /** Ports by which others reach it from outside of its container, or on one machine. */
  final Set<Integer> ports = new TreeSet<>();

  @Nullable ModuleSource module;
  @Nullable Container container;

  Part(String name, Role role, String technology, Confidence confidence, Evidence evidence) {
    this.name = name;
    this.role = role;
    this.technology = technology;
    this.confidence = confidence;
    this.evidence.add(evidence);
  }

  Role role() {
    return role;
  }

  String technology() {
    return technology;
  }

  /** Says what it is for, once that is known. */
  void plays(Role newRole, String newTechnology, Evidence because) {
    role = newRole;
    technology = newTechnology;
    also(because);
  }

  void trait(String trait) {
    traits.add(trait);
  }

  boolean has(String trait) {
    return traits.contains(trait);
  }

  void also(Evidence more) {
    if (!evidence.contains(more)) {
      evidence.add(more);
    }
  }

  void surely() {
    confidence = Confidence.CONFIRMED;
  }

  Optional<ModuleSource> module() {
    return Optional.ofNullable(module);
  }

  Optional<Container> container() {
    return Optional.ofNullable(container);
  }

  ArchitectureFact.Component fact() {
    return new ArchitectureFact.Component(
        name,
        role.name(),
        technology,
        List.copyOf(traits),
        ports.stream().findFirst().orElse(0),
        module().map(ModuleSource::application).orElse(""),
        confidence,
        evidence);
  }
}
