package dev.postern.extractor.architecture;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links that descriptors of deployment state beyond the environment of containers. */
final class ContainerLinks {

  private final Blueprint blueprint;

  ContainerLinks(Blueprint blueprint) {
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
          .ifPresent(target -> blueprint.connect(part, target, Confidence.LIKELY, why));
    }
    if (part.module().isPresent()) {
      container.commands.forEach(each -> started(part, each));
      return;
    }
    container.commands.forEach(each -> command(part, each));
    for (Map.Entry<String, SourceSpan> each : container.dependsOn.entrySet()) {
      Evidence why = new Evidence(each.getValue(), "container-order", each.getKey());
      blueprint
          .named(each.getKey())
          .filter(target -> !blueprint.areLinked(part, target))
          .ifPresent(target -> blueprint.connect(part, target, Confidence.POSSIBLE, why));
    }
  }

  /** What is told to a module when it starts; waiting for another one is no connection. */
  private void started(Part part, Setting command) {
    Evidence why = new Evidence(command.span(), "container-command", command.key());
    for (Mention mention : Mention.in(command.value())) {
      if (!mention.scheme().isEmpty() && !mention.scheme().equals("tcp")) {
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
