package dev.postern.cli.gate;

import dev.postern.cli.project.OpenProject;
import dev.postern.cli.project.Project;
import dev.postern.extractor.UsageException;
import dev.postern.threatmodel.dfd.GraphRow;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.zone.AiUse;
import dev.postern.threatmodel.zone.ZoneFinder;
import dev.postern.threatmodel.zone.ZoneMap;
import dev.postern.threatmodel.zone.ZoneMatcher;
import dev.postern.threatmodel.zone.ZoneSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * In which zones something lies.
 *
 * @param indexed whether the graph knows it
 * @param ai the strictest answer of its zones
 */
public record ZoneAnswer(String subject, boolean indexed, AiUse ai, List<Member> members) {
  private static final String ELEMENTS =
      """
      MATCH (e) WHERE (e:Type OR e:Method) AND (e.file = $path
        OR (e:Type AND (e.fqn = $name OR e.name = $name))
        OR (e:Method AND (replace(e.fqn, '#', '.') = $name OR replace(e.fqn, '#', '.') ENDS WITH $tail)))
      RETURN e.uid AS uid, e.fqn AS name ORDER BY uid""";

  public ZoneAnswer {
    members = List.copyOf(members);
  }

  /** An element in a zone, and the sign that put it there. */
  public record Member(String zone, AiUse ai, String element, String reason) {}

  /**
   * The answer for a path, a type or a method.
   *
   * @throws UsageException when it is neither a path nor known to the graph
   */
  public static ZoneAnswer of(Project project, OpenProject open, Policy policy, String subject) {
    String path = subject.startsWith("./") ? subject.substring(2) : subject;
    List<GraphRow> elements =
        open
            .rows()
            .rows(ELEMENTS, Map.of("path", path, "name", subject, "tail", "." + subject))
            .stream()
            .map(GraphRow::new)
            .toList();
    boolean looksLikePath = path.indexOf('/') >= 0 || path.contains(".");
    if (elements.isEmpty() && !looksLikePath) {
      throw new UsageException(
          "the graph knows no type or method " + subject + ". Index again, or give a path.");
    }
    ZoneMap zones = new ZoneFinder(policy.zones()).in(open.rows(), open.asked());
    List<Member> members = new ArrayList<>();
    for (ZoneSpec zone : policy.zones()) {
      if (new ZoneMatcher(zone).holds(path)) {
        members.add(new Member(zone.id(), zone.ai(), path, "file " + path));
      }
      for (GraphRow element : elements) {
        String reason = zones.why(element.text("uid")).getOrDefault(zone.id(), "");
        if (!reason.isEmpty()) {
          members.add(new Member(zone.id(), zone.ai(), element.text("name"), reason));
        }
      }
    }
    AiUse strictest = members.stream().map(Member::ai).max(AiUse::compareTo).orElse(AiUse.OPEN);
    return new ZoneAnswer(subject, !elements.isEmpty(), strictest, distinct(members));
  }

  /** Of a type and its methods with the same sign, the type stands for all. */
  private static List<Member> distinct(List<Member> members) {
    List<Member> kept = new ArrayList<>();
    for (Member member : members) {
      int hash = member.element().indexOf('#');
      boolean told =
          hash > 0
              && members.contains(
                  new Member(
                      member.zone(),
                      member.ai(),
                      member.element().substring(0, hash),
                      member.reason()));
      if (!told && !kept.contains(member)) {
        kept.add(member);
      }
    }
    return kept;
  }
}
