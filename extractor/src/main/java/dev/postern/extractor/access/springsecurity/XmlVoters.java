package dev.postern.extractor.access.springsecurity;

import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.XmlBeans;
import dev.postern.extractor.access.expression.Authorities;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.workspace.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the access attributes of a rule are voted on. {@code RoleVoter} knows attributes with its
 * prefix and grants when the caller holds one; {@code AuthenticatedVoter} knows {@code
 * IS_AUTHENTICATED_*}. {@code AffirmativeBased} lets pass on one grant; {@code UnanimousBased} asks
 * for each attribute alone and wants no refusal ({@code UnanimousBased#decide}). An attribute that
 * no voter knows stops the start of the application ({@code
 * AbstractSecurityInterceptor#validateAttributeDefs}), so that nothing is concluded from it.
 *
 * @param rolePrefix prefix of the attributes that {@code RoleVoter} knows; empty when there is none
 *     of these voters
 * @param authenticated whether {@code AuthenticatedVoter} votes
 * @param each whether all attributes must be granted and not only one
 */
record XmlVoters(Optional<String> rolePrefix, boolean authenticated, boolean each) {

  private static final Set<String> ROLES = Set.of("RoleVoter", "RoleHierarchyVoter");

  /** Others of the framework: the second looks at expressions only. */
  private static final Set<String> OTHERS = Set.of("AuthenticatedVoter", "WebExpressionVoter");

  /** The voters of the framework when no manager is named. */
  static XmlVoters usual(Authorities authorities) {
    return new XmlVoters(Optional.of(authorities.rolePrefix()), true, false);
  }

  /**
   * The voters of a manager declared as a bean; nothing when it or one of them is not understood.
   */
  static Optional<XmlVoters> of(
      XmlElement manager, XmlBeans beans, ConfigurationView configuration) {
    String type = XmlBeans.simpleClass(manager);
    boolean known = type.equals("AffirmativeBased") || type.equals("UnanimousBased");
    List<XmlElement> voters = voters(manager, beans, configuration);
    boolean standard =
        voters.stream()
            .map(XmlBeans::simpleClass)
            .allMatch(name -> ROLES.contains(name) || OTHERS.contains(name));
    boolean lenient =
        XmlBeans.property(manager, "allowIfAllAbstainDecisions").map("true"::equals).orElse(false);
    List<String> prefixes =
        voters.stream()
            .filter(voter -> ROLES.contains(XmlBeans.simpleClass(voter)))
            .map(voter -> XmlBeans.property(voter, "rolePrefix").orElse("ROLE_"))
            .distinct()
            .toList();
    boolean resolved = prefixes.stream().noneMatch(prefix -> prefix.contains("${"));
    return known && standard && resolved && !lenient && !voters.isEmpty() && prefixes.size() <= 1
        ? Optional.of(
            new XmlVoters(
                prefixes.stream().findFirst(),
                voters.stream().anyMatch(v -> XmlBeans.simpleClass(v).equals("AuthenticatedVoter")),
                type.equals("UnanimousBased")))
        : Optional.empty();
  }

  /**
   * The beans given to the constructor or as {@code decisionVoters}; unknown ones have no class.
   */
  private static List<XmlElement> voters(
      XmlElement manager, XmlBeans beans, ConfigurationView configuration) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement holder : manager.children()) {
      boolean gives =
          holder.name().equals("constructor-arg")
              || (holder.name().equals("property")
                  && holder.attribute("name").map("decisionVoters"::equals).orElse(false));
      if (gives) {
        holder
            .attribute("ref")
            .ifPresent(id -> found.add(referenced(id, holder, beans, configuration)));
        collect(holder, beans, configuration, found);
      }
    }
    return found;
  }

  private static void collect(
      XmlElement holder, XmlBeans beans, ConfigurationView configuration, List<XmlElement> found) {
    for (XmlElement each : holder.children()) {
      switch (each.name()) {
        case "bean" -> found.add(each);
        case "ref" ->
            found.add(
                referenced(
                    each.attribute("bean").or(() -> each.attribute("local")).orElse(""),
                    each,
                    beans,
                    configuration));
        default -> collect(each, beans, configuration, found);
      }
    }
  }

  /** The bean, or the place that names it when there is none: a place is no voter. */
  private static XmlElement referenced(
      String id, XmlElement place, XmlBeans beans, ConfigurationView configuration) {
    return beans.bean(id, configuration).map(XmlBeans.Placed::element).orElse(place);
  }

  /** Who passes a rule with these attributes; nothing when no voter knows one of them. */
  Optional<Formula> formula(String list) {
    List<Formula> all = new ArrayList<>();
    for (String attribute : list.split(",", -1)) {
      Optional<Formula> one = attribute(attribute.strip());
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.add(one.get());
    }
    return Optional.of(each ? Formula.all(all) : Formula.any(all));
  }

  private Optional<Formula> attribute(String name) {
    if (authenticated && name.startsWith("IS_AUTHENTICATED_")) {
      return switch (name) {
        case "IS_AUTHENTICATED_ANONYMOUSLY" -> Optional.of(Formula.anyone());
        case "IS_AUTHENTICATED_REMEMBERED", "IS_AUTHENTICATED_FULLY" ->
            Optional.of(Formula.authenticated());
        default -> Optional.empty();
      };
    }
    return rolePrefix.filter(name::startsWith).map(prefix -> new Authorities(prefix).role(name));
  }
}
