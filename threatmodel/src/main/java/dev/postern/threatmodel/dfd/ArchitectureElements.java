package dev.postern.threatmodel.dfd;

import dev.postern.threatmodel.model.Architecture;
import dev.postern.threatmodel.model.DataFlow;
import dev.postern.threatmodel.model.Element;
import dev.postern.threatmodel.model.ElementKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the recovered architecture adds to a diagram of applications: the parts around them and the
 * flows between all of them. Stores and channels that code shows stand for their server, which is
 * then not drawn again; a lone application without parts around it stays as it is.
 */
final class ArchitectureElements {

  private static final Set<String> STORES = Set.of("DATABASE", "SEARCH_ENGINE", "SECRET_STORE");
  private static final Set<String> FRONTS =
      Set.of("SERVICE", "GATEWAY", "WEB_SERVER", "WEB_APPLICATION");
  private static final Set<String> OUTSIDE =
      Set.of("EXTERNAL_SERVICE", "SOURCE_REPOSITORY", "MAIL_SERVER");
  private static final String BROKER = "MESSAGE_BROKER";
  private static final String USER = "USER";

  private final Architecture architecture;
  private final Map<String, Architecture.Component> byName = new TreeMap<>();

  ArchitectureElements(Architecture given) {
    long around = given.components().stream().filter(each -> !each.role().equals(USER)).count();
    this.architecture = around > 1 ? given : Architecture.NONE;
    architecture.components().forEach(each -> byName.put(normal(each.name()), each));
  }

  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** Whether a service of that name or host is part of what is deployed. */
  boolean isDeployed(String name) {
    Architecture.Component found = byName.get(normal(name));
    return found != null && !found.application().isEmpty();
  }

  /** The parts that the diagram does not show yet. */
  List<Element> elements(Collection<Element> shown) {
    boolean channels = shown.stream().anyMatch(each -> each.id().startsWith("channel-"));
    Set<String> storing = new TreeSet<>();
    shown.stream()
        .filter(each -> each.id().startsWith("store-"))
        .forEach(each -> storing.add(each.id()));
    List<Element> added = new ArrayList<>();
    for (Architecture.Component each : architecture.components()) {
      boolean known =
          each.role().equals(USER)
              || (channels && each.role().equals(BROKER))
              || (each.role().equals("DATABASE") && standsFor(storing, each));
      if (!known) {
        element(each).ifPresent(added::add);
      }
    }
    return added;
  }

  /** Whether the code of an application that uses a database shows a store already. */
  private boolean standsFor(Set<String> stores, Architecture.Component database) {
    return architecture.links().stream()
        .filter(link -> link.to().equals(database.name()) || link.from().equals(database.name()))
        .flatMap(link -> List.of(link.from(), link.to()).stream())
        .map(name -> byName.get(normal(name)))
        .filter(each -> each != null && !each.application().isEmpty())
        .anyMatch(
            each ->
                stores.stream()
                    .anyMatch(
                        store -> store.startsWith(DfdBuilder.id("store", each.application()))));
  }

  private static Optional<Element> element(Architecture.Component component) {
    if (!component.application().isEmpty()) {
      return Optional.empty();
    }
    boolean outside =
        OUTSIDE.contains(component.role()) || component.traits().contains("not_deployed_here");
    boolean store = STORES.contains(component.role()) || component.role().equals(BROKER);
    ElementKind kind =
        store
            ? ElementKind.DATA_STORE
            : outside ? ElementKind.EXTERNAL_ENTITY : ElementKind.PROCESS;
    String inside =
        FRONTS.contains(component.role()) ? DfdBuilder.APPLICATION : DfdBuilder.OPERATIONS;
    return Optional.of(
        new Element(
            id(component),
            component.name(),
            kind,
            component.technology(),
            store ? DfdBuilder.DATA : outside ? DfdBuilder.THIRD_PARTY : inside,
            List.of(),
            component.reason(),
            component.file(),
            component.line()));
  }

  private static String id(Architecture.Component component) {
    return component.application().isEmpty()
        ? DfdBuilder.id("part", component.name())
        : DfdBuilder.id("app", component.application());
  }

  /** Flows between parts that the diagram shows. */
  List<DataFlow> flows(Map<String, Element> shown) {
    List<DataFlow> flows = new ArrayList<>();
    for (Architecture.Link link : architecture.links()) {
      Architecture.Component from = byName.get(normal(link.from()));
      Architecture.Component to = byName.get(normal(link.to()));
      if (from != null && to != null) {
        Element source = shown.get(id(from));
        Element target = shown.get(id(to));
        if (source != null && target != null && !source.id().equals(target.id())) {
          flows.add(flow(source, target, link));
        }
      }
    }
    return flows;
  }

  private static DataFlow flow(Element source, Element target, Architecture.Link link) {
    String label = link.isAssumed() ? "sends (assumed)" : "sends";
    return new DataFlow(
        source.id() + "--sends--" + target.id(),
        source.id(),
        target.id(),
        label,
        link.protocol(),
        List.of(),
        1,
        !source.zone().equals(target.zone()));
  }
}
