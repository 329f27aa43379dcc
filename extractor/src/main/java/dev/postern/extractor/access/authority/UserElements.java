package dev.postern.extractor.access.authority;

import dev.postern.extractor.access.expression.Authorities;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.workspace.xml.XmlElement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The authorities of {@code <user authorities="...">} below an element of the XML namespace. */
final class UserElements {

  private static final Set<String> STORES =
      Set.of("jdbc-user-service", "ldap-authentication-provider", "ldap-user-service");

  private final Authorities authorities;
  private final Set<Formula> names = new LinkedHashSet<>();
  private boolean source;
  private boolean complete = true;

  UserElements(Authorities authorities) {
    this.authorities = authorities;
  }

  void read(XmlElement element) {
    if (element.name().equals("user")) {
      source = true;
      for (String each : element.attribute("authorities").orElse("").split(",", -1)) {
        if (each.contains("${")) {
          complete = false;
        } else if (!each.isBlank()) {
          names.add(authorities.authority(each.strip()));
        }
      }
    }
    boolean stored =
        STORES.contains(element.name())
            || element.attribute("user-service-ref").isPresent()
            || (element.name().equals("authentication-provider")
                && element.attribute("ref").isPresent())
            || element.attribute("properties").isPresent();
    source |= stored;
    complete &= !stored;
    element.children().forEach(this::read);
  }

  boolean isSource() {
    return source;
  }

  boolean isComplete() {
    return complete;
  }

  List<Formula> names() {
    return List.copyOf(names);
  }
}
