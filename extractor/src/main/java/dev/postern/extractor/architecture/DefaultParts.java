package dev.postern.extractor.architecture;

import dev.postern.extractor.model.Confidence;
import dev.postern.extractor.model.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Parts that are used without being named by a name that another file explains. */
final class DefaultParts {

  private static final Set<Role> MADE =
      Set.of(
          Role.DATABASE,
          Role.MESSAGE_BROKER,
          Role.SEARCH_ENGINE,
          Role.MAIL_SERVER,
          Role.SECRET_STORE,
          Role.TRACING_SERVER,
          Role.LOGGING_SERVER,
          Role.AUTHORIZATION_SERVER);

  private final Blueprint blueprint;

  DefaultParts(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  /** The part that can be meant: the only one, the one waited for, or the one named alike. */
  Optional<Part> find(Part user, Role role, String technology) {
    List<Part> candidates = blueprint.parts(role, technology);
    if (candidates.size() <= 1) {
      return candidates.stream().findFirst();
    }
    List<Part> awaited =
        candidates.stream()
            .filter(each -> user.container().isPresent() && waits(user, each))
            .toList();
    if (awaited.size() == 1) {
      return Optional.of(awaited.get(0));
    }
    String name = Blueprint.normal(user.name).replaceAll("(?:micro)?service$", "");
    List<Part> alike =
        candidates.stream()
            .filter(each -> name.length() > 2 && Blueprint.normal(each.name).contains(name))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  static boolean waits(Part user, Part target) {
    return user.container()
        .map(
            container ->
                container.links.keySet().stream().anyMatch(each -> is(each, target))
                    || container.dependsOn.keySet().stream().anyMatch(each -> is(each, target)))
        .orElse(false);
  }

  private static boolean is(String name, Part target) {
    return Blueprint.normal(name).equals(Blueprint.normal(target.name))
        || target.container().map(each -> each.hostNames.contains(name)).orElse(false);
  }

  /** A part that nothing in the repository deploys; none for roles that are of use only here. */
  Optional<Part> make(Part user, Role role, String technology, Mention mention, Evidence why) {
    if (!MADE.contains(role) || !blueprint.parts(role, technology).isEmpty()) {
      return Optional.empty();
    }
    boolean local = mention.host().isEmpty() || Blueprint.isLocal(mention.host());
    boolean placeholder = mention.host().contains("$");
    if (role == Role.AUTHORIZATION_SERVER && (local || placeholder)) {
      return Optional.empty();
    }
    Part made =
        new Part(
            local || placeholder || role == Role.MAIL_SERVER
                ? plainName(user, role, technology)
                : mention.host(),
            role,
            technology,
            Confidence.LIKELY,
            why);
    made.trait("not_deployed_here");
    if (mention.port() > 0) {
      made.ports.add(mention.port());
    }
    return Optional.of(blueprint.add(made));
  }

  /** A database belongs to its service; of the others there is one for all. */
  private static String plainName(Part user, Role role, String technology) {
    if (role == Role.DATABASE) {
      return "database-" + user.name;
    }
    if (role == Role.MAIL_SERVER) {
      return "mail-server";
    }
    return technology.isEmpty()
        ? role.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : technology.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
