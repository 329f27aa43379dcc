package dev.postern.extractor.architecture;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links that descriptors of deployment state beyond the environment of containers. */
final class ContainerLinks {

  /** Roles that a module does not talk to without a library for it. */
  private static final Set<Role> NEED_LIBRARY =
      Set.of(
          Role.REGISTRY,
          Role.CONFIGURATION_SERVER,
          Role.MESSAGE_BROKER,
          Role.ADMINISTRATION_SERVER,
          Role.TRACING_SERVER,
          Role.MONITORING_DASHBOARD,
          Role.MONITORING_SERVER,
          Role.AUTHORIZATION_SERVER);

  private final ArchitectureInput input;
  private final ArchitectureVocabulary vocabulary;
  private final Blueprint blueprint;

  ContainerLinks(ArchitectureInput input, ArchitectureVocabulary vocabulary, Blueprint blueprint) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.blueprint = blueprint;
  }

  void add() {
    for (Part part : blueprint.parts()) {
      part.container().ifPresent(container -> container(part, container));
    }
  }

  private void container(Part part, Container container) {
    for (Map.Entry<String, SourceSpan> link : container.links.entrySet()) {
      Evidence why = new Evidence(link.getValue(), "container-link", link.getKey());
      blueprint
          .named(link.getKey())
          .filter(target -> canUse(part, target))
          .ifPresent(target -> blueprint.connect(part, target, Confidence.LIKELY, why));
    }
    for (Setting log : container.logs) {
      Evidence why = new Evidence(log.span(), "container-log", log.key());
      for (Mention mention : Mention.in(log.value())) {
        blueprint
            .at(mention.host(), mention.port())
            .ifPresent(to -> blueprint.connect(part, to, Confidence.CONFIRMED, why));
      }
    }
    if (part.module().isPresent() || part.role() == Role.SERVICE) {
      container.commands.forEach(each -> started(part, each));
    } else {
      container.commands.forEach(each -> command(part, each));
    }
    if (part.module().isPresent()) {
      return;
    }
    for (Map.Entry<String, SourceSpan> each : container.dependsOn.entrySet()) {
      Evidence why = new Evidence(each.getValue(), "container-order", each.getKey());
      blueprint
          .named(each.getKey())
          .filter(target -> !blueprint.areLinked(part, target))
          .ifPresent(target -> blueprint.connect(part, target, Confidence.POSSIBLE, why));
    }
  }

  private boolean canUse(Part part, Part target) {
    return part.module()
        .map(
            module ->
                !NEED_LIBRARY.contains(target.role())
                    || ModuleSigns.uses(module, target.role(), vocabulary, input.signs()))
        .orElse(true);
  }

  /** Options that a program is started with; waiting for another one is no connection. */
  private void started(Part part, Setting command) {
    Evidence why = new Evidence(command.span(), "container-command", command.key());
    for (Mention mention : Mention.in(command.value())) {
      boolean option = mention.offset() > 0 && command.value().charAt(mention.offset() - 1) == '=';
      if (option && !mention.scheme().equals("tcp")) {
        blueprint
            .at(mention.host(), mention.port())
            .ifPresent(to -> blueprint.connect(part, to, Confidence.CONFIRMED, why));
      }
    }
  }

  private void command(Part part, Setting command) {
    Evidence why = new Evidence(command.span(), "container-command", command.key());
    for (Mention mention : Mention.in(command.value())) {
      blueprint
          .at(mention.host(), mention.port())
          .ifPresent(to -> blueprint.connect(part, to, Confidence.CONFIRMED, why));
    }
    List<String> words = List.of(command.value().split("[\\s=,;\"'()\\[\\]]+", -1));
    // the first word is the program, which is often named like a container
    for (String word : words.subList(1, words.size())) {
      Optional<Part> target = word.length() < 3 ? Optional.empty() : blueprint.named(word);
      target
          .filter(each -> each.container().map(c -> c.hostNames.contains(word)).orElse(false))
          .ifPresent(to -> blueprint.connect(part, to, Confidence.LIKELY, why));
    }
  }
}
