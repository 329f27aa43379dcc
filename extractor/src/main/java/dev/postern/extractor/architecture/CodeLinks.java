package dev.postern.extractor.architecture;

import dev.postern.extractor.architecture.ArchitectureVocabulary.Row;
import dev.postern.extractor.architecture.ArchitectureVocabulary.Sign;
import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that code states: addresses, declared clients, and libraries that connect. */
final class CodeLinks {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^:}]+)(?::([^}]*))?}");

  private final ArchitectureInput input;
  private final ArchitectureVocabulary vocabulary;
  private final Blueprint blueprint;
  private final DefaultParts defaults;

  CodeLinks(ArchitectureInput input, ArchitectureVocabulary vocabulary, Blueprint blueprint) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.blueprint = blueprint;
    this.defaults = new DefaultParts(blueprint);
  }

  /** Addresses and clients of the code. */
  void addCalls() {
    for (Part part : blueprint.parts()) {
      if (part.module().isPresent()) {
        ModuleSource module = part.module().get();
        input.signs().stream()
            .filter(sign -> module.directories().contains(sign.directory()))
            .forEach(sign -> sign(part, module, sign));
      }
    }
  }

  private void sign(Part part, ModuleSource module, CodeSign sign) {
    Evidence why = new Evidence(sign.span(), "architecture-code", sign.value());
    if (sign.kind() == CodeSign.Kind.ADDRESS) {
      address(part, filled(sign.value(), module), why, false);
    } else if (sign.kind() == CodeSign.Kind.CLIENT) {
      String name = filled(sign.value(), module);
      boolean found =
          !sign.detail().isEmpty() && address(part, filled(sign.detail(), module), why, true);
      if (!found) {
        blueprint
            .named(name)
            .ifPresent(
                to -> blueprint.connect(part, to, Confidence.CONFIRMED, why, "declared_client"));
      }
    }
  }

  /** Whether the address leads to something, inside or, where it is a client's, outside. */
  private boolean address(Part part, String text, Evidence why, boolean client) {
    boolean found = false;
    for (Mention mention : Mention.in(text)) {
      Optional<Part> target = blueprint.at(mention.host(), mention.port());
      if (target.isEmpty() && client && mention.isPublic()) {
        target =
            Optional.of(
                blueprint.add(
                    new Part(mention.host(), Role.EXTERNAL_SERVICE, "", Confidence.LIKELY, why)));
      }
      if (target.isPresent()) {
        blueprint.connect(part, target.get(), Confidence.CONFIRMED, why);
        blueprint.protocol(part, target.get(), mention.scheme().toUpperCase(java.util.Locale.ROOT));
        found = true;
      }
    }
    return found;
  }

  private static String filled(String text, ModuleSource module) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match -> {
              String wanted = ArchitectureVocabulary.canonical(match.group(1));
              String fallback = match.group(2) == null ? "" : match.group(2);
              return Matcher.quoteReplacement(
                  module.settings().stream()
                      .filter(each -> ArchitectureVocabulary.canonical(each.key()).equals(wanted))
                      .map(Setting::value)
                      .findFirst()
                      .orElse(fallback));
            });
  }

  /** Servers that the libraries and annotations of a module connect to. */
  void addUses() {
    for (Part part : blueprint.parts()) {
      if (part.module().isPresent()) {
        for (Row row : vocabulary.rows()) {
          ModuleSigns.of(row, part.module().get(), input.signs())
              .ifPresent(why -> use(part, row, why));
        }
        messages(part, part.module().get());
      }
    }
  }

  private void use(Part part, Row row, Evidence why) {
    if (row.sign() == Sign.EMBEDDED) {
      boolean stored =
          blueprint.parts(Role.DATABASE).stream().anyMatch(each -> blueprint.areLinked(part, each));
      if (!stored) {
        part.trait("in_memory_data_store");
      }
      return;
    }
    boolean connects = row.sign() == Sign.CONNECTS;
    if ((!connects && row.sign() != Sign.LIBRARY) || part.role() == row.role()) {
      return;
    }
    if (connects && isSwitchedOff(part, row)) {
      return;
    }
    boolean linked =
        blueprint.parts(row.role(), row.technology()).stream()
            .anyMatch(each -> blueprint.areLinked(part, each));
    if (linked) {
      return;
    }
    Optional<Part> target = defaults.find(part, row.role(), row.technology());
    if (target.isEmpty() && connects && !row.technology().isEmpty() && isCode(row)) {
      Mention none = new Mention("", "", 0, 0);
      target = defaults.make(part, row.role(), row.technology(), none, why);
    }
    if (!connects && row.role() == Role.MESSAGE_BROKER) {
      target = target.filter(each -> DefaultParts.waits(part, each));
    }
    if (!connects && row.role() == Role.MAIL_SERVER) {
      target = Optional.empty();
    }
    Confidence confidence = connects ? Confidence.LIKELY : Confidence.POSSIBLE;
    target.ifPresent(each -> blueprint.connect(part, each, confidence, why));
  }

  private static boolean isCode(Row row) {
    return row.pattern().startsWith("@") || row.pattern().startsWith("%");
  }

  /** The registry client is on the class path of what switches it off as well. */
  private static boolean isSwitchedOff(Part part, Row row) {
    if (row.role() != Role.REGISTRY) {
      return false;
    }
    List<Setting> off =
        part.module().stream()
            .flatMap(module -> module.settings().stream())
            .filter(each -> each.profile().isEmpty() && each.value().strip().equals("false"))
            .toList();
    boolean disabled =
        off.stream().anyMatch(each -> each.key().matches("eureka\\.client\\.enabled"));
    boolean silent =
        off.stream()
                .anyMatch(
                    each -> each.key().matches("eureka\\.client\\.register-?[wW]ith-?[eE]ureka"))
            && off.stream()
                .anyMatch(each -> each.key().matches("eureka\\.client\\.fetch-?[rR]egistry"));
    return disabled || silent;
  }

  /** Which way messages go: from those that publish to the broker, from it to those that listen. */
  private void messages(Part part, ModuleSource module) {
    List<CodeSign> own =
        input.signs().stream()
            .filter(sign -> module.directories().contains(sign.directory()))
            .toList();
    for (Part broker : blueprint.parts(Role.MESSAGE_BROKER)) {
      List<CodeSign> published = of(CodeSign.Kind.PUBLISHES, broker, own);
      List<CodeSign> consumed = of(CodeSign.Kind.CONSUMES, broker, own);
      if (blueprint.areLinked(part, broker)) {
        if (published.isEmpty() && !consumed.isEmpty()) {
          blueprint.turn(part, broker);
        }
        published.forEach(
            sign ->
                blueprint.flow(part, broker, Confidence.CONFIRMED, why(sign), "message_producer"));
        consumed.forEach(
            sign ->
                blueprint.flow(broker, part, Confidence.CONFIRMED, why(sign), "message_consumer"));
      }
    }
  }

  private static List<CodeSign> of(CodeSign.Kind kind, Part broker, List<CodeSign> signs) {
    return signs.stream()
        .filter(sign -> sign.kind() == kind)
        .filter(sign -> broker.technology().equalsIgnoreCase(sign.value()))
        .toList();
  }

  private static Evidence why(CodeSign sign) {
    return new Evidence(sign.span(), "architecture-channel", sign.detail());
  }
}
