package dev.postern.threatmodel.dfd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.threatmodel.model.Architecture;
import dev.postern.threatmodel.model.DataFlow;
import dev.postern.threatmodel.model.Element;
import dev.postern.threatmodel.model.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ArchitectureElementsTest {
  private final Architecture market =
      new Architecture(
          List.of(
              part("orders", "SERVICE", "orders"),
              part("orders-db", "DATABASE", ""),
              part("prices", "SERVICE", "prices-impl"),
              part("registry", "REGISTRY", ""),
              part("user", "USER", "")),
          List.of(
              link("orders", "orders-db", "CONFIRMED"),
              link("orders", "prices", "CONFIRMED"),
              link("orders", "registry", "POSSIBLE"),
              link("user", "orders", "LIKELY")));

  @Test
  void partsAroundApplicationsAreDrawnInTheirZones() {
    List<String> drawn =
        new ArchitectureElements(market)
            .elements(List.of()).stream()
                .map(each -> each.name() + " " + each.kind() + " " + each.zone())
                .toList();
    assertEquals(List.of("orders-db DATA_STORE data", "registry PROCESS operations"), drawn);
  }

  @Test
  void aStoreThatCodeShowsStandsForItsServer() {
    Element store = element("store-orders-relational", "orders: relational database");
    List<Element> drawn = new ArchitectureElements(market).elements(List.of(store));
    assertEquals(List.of("registry"), drawn.stream().map(Element::name).toList());
  }

  @Test
  void connectionsOfApplicationsAreDrawnBetweenThem() {
    Map<String, Element> shown = new TreeMap<>();
    List<Element> all = new ArrayList<>(new ArchitectureElements(market).elements(List.of()));
    all.add(element("app-orders", "orders"));
    all.add(element("app-prices-impl", "prices-impl"));
    all.forEach(each -> shown.put(each.id(), each));
    List<DataFlow> flows = new ArchitectureElements(market).flows(shown);
    assertEquals(
        List.of(
            "app-orders part-orders-db sends",
            "app-orders app-prices-impl sends",
            "app-orders part-registry sends (assumed)"),
        flows.stream().map(f -> f.source() + " " + f.target() + " " + f.label()).toList());
  }

  @Test
  void aServiceOfTheRepositoryIsNoThirdParty() {
    ArchitectureElements elements = new ArchitectureElements(market);
    assertTrue(elements.isDeployed("PRICES"));
    assertEquals(false, elements.isDeployed("rates.example.org"));
  }

  @Test
  void aLoneApplicationStaysAsItIs() {
    Architecture alone =
        new Architecture(
            List.of(part("shop", "SERVICE", "."), part("user", "USER", "")),
            List.of(link("user", "shop", "LIKELY")));
    assertEquals(List.of(), new ArchitectureElements(alone).elements(List.of()));
    assertEquals(List.of(), new ArchitectureElements(alone).flows(Map.of()));
  }

  private static Element element(String id, String name) {
    return new Element(
        id, name, ElementKind.PROCESS, "", DfdBuilder.APPLICATION, List.of(), "", "", 0);
  }

  private static Architecture.Component part(String name, String role, String application) {
    return new Architecture.Component(
        name, role, "", List.of(), 0, application, "CONFIRMED", "", "compose.yml", 1);
  }

  private static Architecture.Link link(String from, String to, String confidence) {
    return new Architecture.Link(from, to, "", List.of(), confidence, "", "compose.yml", 2);
  }
}
