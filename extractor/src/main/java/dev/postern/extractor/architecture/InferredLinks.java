package dev.postern.extractor.architecture;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Links that no file states and that follow from what the parts are; all are assumptions. */
final class InferredLinks {

  private final Blueprint blueprint;

  InferredLinks(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  /** What servers of observability do with each other, and what front ends call. */
  void addServers() {
    for (Part dashboard : blueprint.parts(Role.MONITORING_DASHBOARD, "Hystrix")) {
      blueprint
          .parts(Role.MONITORING_SERVER, "Turbine")
          .forEach(turbine -> assume(turbine, dashboard, "the dashboard shows what is collected"));
    }
    only(Role.MONITORING_DASHBOARD, "Kibana", Role.SEARCH_ENGINE);
    for (Part console : blueprint.parts(Role.DATABASE_CONSOLE)) {
      if (blueprint.parts().stream().noneMatch(each -> blueprint.areLinked(console, each))) {
        only(console, Role.DATABASE);
      }
    }
    for (Part monitor : blueprint.parts(Role.CONTAINER_MONITOR)) {
      boolean watches = monitor.container().map(each -> each.watchesContainers).orElse(false);
      if (watches) {
        blueprint.parts().stream()
            .filter(part -> part.container().isPresent())
            .forEach(part -> assume(part, monitor, "it watches all containers of the host"));
      }
    }
    for (Part front : blueprint.parts()) {
      if (front.role().isFront() && !leadsInside(front)) {
        blueprint
            .parts(Role.GATEWAY)
            .forEach(gateway -> assume(front, gateway, "the front end calls the gateway"));
      }
    }
  }

  private void only(Role dashboards, String technology, Role stores) {
    blueprint.parts(dashboards, technology).stream()
        .filter(each -> each.technology().equals(technology))
        .forEach(each -> only(each, stores));
  }

  private void only(Part part, Role wanted) {
    List<Part> found = blueprint.parts(wanted);
    if (found.size() == 1 && !blueprint.areLinked(part, found.get(0))) {
      Evidence why = new Evidence(place(part), "assumption", "it shows the only store there is");
      blueprint.connect(part, found.get(0), Confidence.POSSIBLE, why);
    }
  }

  private boolean leadsInside(Part front) {
    return blueprint.parts().stream()
        .filter(each -> each.role() == Role.SERVICE || each.role() == Role.GATEWAY)
        .anyMatch(each -> blueprint.areLinked(front, each));
  }

  private void assume(Part from, Part to, String reason) {
    if (!blueprint.areLinked(from, to)) {
      Evidence why = new Evidence(place(to), "assumption", reason);
      blueprint.flow(from, to, Confidence.POSSIBLE, why, "assumed");
    }
  }

  private static dev.postern.extractor.model.SourceSpan place(Part part) {
    return part.fact().evidence().get(0).span();
  }

  /** Where people come in: front ends, gateways that none of these leads to, and log-ins. */
  void addUser(Set<String> entries) {
    List<Part> doors = new ArrayList<>();
    for (Part part : blueprint.parts()) {
      boolean behind =
          blueprint.parts().stream()
              .anyMatch(each -> each.role().isFront() && blueprint.areLinked(each, part));
      boolean opened =
          entries.stream()
              .flatMap(each -> blueprint.named(each).stream())
              .anyMatch(each -> each == part);
      if (part.role().isFront()
          || part.role() == Role.AUTHORIZATION_SERVER
          || (part.role() == Role.GATEWAY && !behind)
          || (opened && part.role() == Role.SERVICE)) {
        doors.add(part);
      }
    }
    boolean fronted = doors.stream().anyMatch(each -> each.role() != Role.AUTHORIZATION_SERVER);
    if (!fronted) {
      blueprint.parts(Role.SERVICE).stream()
          .filter(each -> each.module().isPresent() && !isCalled(each))
          .forEach(doors::add);
    }
    for (Part door : doors) {
      Evidence why = new Evidence(place(door), "assumption", "people come in here");
      Part user = blueprint.add(new Part(PartFinder.USER, Role.USER, "", Confidence.LIKELY, why));
      blueprint.flow(user, door, Confidence.LIKELY, why, "assumed");
      door.trait("entrypoint");
    }
  }

  private boolean isCalled(Part part) {
    return blueprint.parts(Role.SERVICE).stream()
        .anyMatch(each -> each != part && blueprint.isLinked(each, part));
  }
}
