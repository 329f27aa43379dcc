package dev.postern.threatmodel;

import dev.postern.threatmodel.dfd.GraphRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The controls that answer one rule in one application, those with most doors first.
 *
 * @param controls at least one
 */
record ControlGroup(String application, List<Control> controls) {
  private static final int NAMED = 3;

  ControlGroup {
    controls = List.copyOf(controls);
  }

  /** A control with the doors behind it, sorted. */
  record Control(String text, String file, int line, List<String> doors) {
    private static final Comparator<Control> ORDER =
        Comparator.comparing((Control each) -> each.doors().size(), Comparator.reverseOrder())
            .thenComparing(Control::text)
            .thenComparing(Control::file)
            .thenComparing(Control::line);

    Control {
      doors = List.copyOf(doors);
    }

    String place() {
      return line > 0 ? file + ":" + line : file;
    }
  }

  /**
   * One group per application. A door against which something still stands is left out: no door is
   * both answered and open.
   *
   * @param rows the rows of a rule's {@code controlled} pattern
   * @param standing per application, the doors that open or possible threats of the rule name
   */
  static List<ControlGroup> of(
      Collection<GraphRow> rows, Map<String, ? extends Collection<String>> standing) {
    TreeMap<String, List<Control>> byApplication = new TreeMap<>();
    for (GraphRow row : rows) {
      String application = row.text("application");
      TreeSet<String> doors = new TreeSet<>(row.texts("doors"));
      Collection<String> open = standing.get(application);
      if (open != null) {
        doors.removeAll(open);
      }
      if (!doors.isEmpty()) {
        byApplication
            .computeIfAbsent(application, key -> new ArrayList<>())
            .add(
                new Control(
                    row.text("text"), row.text("file"), row.number("line"), List.copyOf(doors)));
      }
    }
    List<ControlGroup> groups = new ArrayList<>();
    byApplication.forEach(
        (application, controls) ->
            groups.add(
                new ControlGroup(application, controls.stream().sorted(Control.ORDER).toList())));
    return groups;
  }

  /** Every door behind one of the controls, sorted. */
  List<String> doors() {
    TreeSet<String> doors = new TreeSet<>();
    controls.forEach(each -> doors.addAll(each.doors()));
    return List.copyOf(doors);
  }

  /** Which controls stand before how many doors, as the end of a sentence. */
  String sentence() {
    List<String> parts = new ArrayList<>();
    for (Control each : controls.subList(0, Math.min(NAMED, controls.size()))) {
      String doors =
          each.doors().size() == 1 ? each.doors().get(0) : each.doors().size() + " doors";
      parts.add(each.text() + " at " + each.place() + " (" + doors + ")");
    }
    String text = String.join("; ", parts);
    int more = controls.size() - parts.size();
    return more == 0
        ? text
        : text + "; and " + more + (more == 1 ? " more control" : " more controls");
  }
}
