package dev.postern.threatmodel.diff.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.postern.threatmodel.diff.Alarm;
import dev.postern.threatmodel.diff.Difference;
import dev.postern.threatmodel.diff.ModelDiff;
import java.util.Collection;

/** What became of a model, for programs. */
public final class DiffJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DiffJson() {}

  /**
   * The text.
   *
   * @param failOn alarms that were asked for
   */
  public static String write(ModelDiff diff, Collection<Alarm> failOn) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", "postern-diff").put("version", 1);
    root.put("base", diff.base().commit()).put("head", diff.head().commit());
    root.put("commits", diff.commits());
    root.put("failed", !diff.alarming(failOn).isEmpty());
    ArrayNode notes = root.putArray("notes");
    diff.notes().forEach(notes::add);
    ArrayNode all = root.putArray("differences");
    diff.differences().forEach(each -> write(each, all.addObject()));
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree always has a JSON form", e);
    }
  }

  private static void write(Difference each, ObjectNode node) {
    node.put("topic", each.topic().name()).put("direction", each.direction().name());
    node.put("sentence", each.sentence());
    ArrayNode subjects = node.putArray("subjects");
    each.subjects().forEach(subjects::add);
    node.put("before", each.before()).put("after", each.after()).put("place", each.place());
    ArrayNode commits = node.putArray("commits");
    each.cause().commits().forEach(commits::add);
    node.put("certain", each.cause().certain());
    node.put("alarm", each.alarm().map(Alarm::word).orElse(""));
  }
}
