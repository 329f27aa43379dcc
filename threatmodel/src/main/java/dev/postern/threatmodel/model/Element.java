package dev.postern.threatmodel.model;

import java.util.List;

/**
 * An element of the data-flow diagram.
 *
 * @param id kebab-case, unique in the model, stable between runs
 * @param zone id of its trust zone
 * @param technology such as {@code Spring Boot} or {@code PostgreSQL}; empty when not known
 * @param dataClasses classes of sensitive data it holds or handles, sorted
 * @param reason why it is believed to exist
 * @param file where it shows; empty when it shows nowhere in particular
 */
public record Element(
    String id,
    String name,
    ElementKind kind,
    String technology,
    String zone,
    List<String> dataClasses,
    String reason,
    String file,
    int line) {
  public Element {
    dataClasses = List.copyOf(dataClasses);
  }
}
