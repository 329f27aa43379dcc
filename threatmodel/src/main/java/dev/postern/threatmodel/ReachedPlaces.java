package dev.postern.threatmodel;

import dev.postern.queries.EvidenceStep;
import dev.postern.queries.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where the ways of findings end, each place once, with the doors that lead there. */
final class ReachedPlaces {
  private static final String REACHES = "reaches ";
  private static final int TEXT = 120;

  private final TreeMap<Place, TreeSet<String>> doors = new TreeMap<>();

  ReachedPlaces(List<Finding> findings) {
    for (Finding finding : findings) {
      TreeSet<String> known = doors.computeIfAbsent(Place.of(finding), place -> new TreeSet<>());
      if (!finding.endpoint().isEmpty()) {
        known.add(finding.endpoint());
      }
    }
  }

  /** The file in which the way of a finding ends; empty when it has no place. */
  static String file(Finding finding) {
    return Place.of(finding).file();
  }

  /** The class in which the way of a finding ends, by the name of its file. */
  static String type(Finding finding) {
    String file = file(finding);
    return file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.\\w+$", "");
  }

  /** One line for each place, in the order of files and lines. */
  List<String> listed() {
    List<String> lines = new ArrayList<>();
    doors.forEach(
        (place, from) ->
            lines.add(
                place.text()
                    + " ("
                    + place.file()
                    + ":"
                    + place.line()
                    + ")"
                    + (from.isEmpty() ? "" : " from " + ThreatGroup.listed(List.copyOf(from)))));
    return lines;
  }

  /** How many doors and places there are, as the beginning of a statement. */
  String counted(String where) {
    TreeSet<String> all = new TreeSet<>();
    doors.values().forEach(all::addAll);
    String places = doors.size() + " places in " + where;
    if (all.isEmpty()) {
      return places + ", one of them:";
    }
    String from = all.size() == 1 ? "1 door" : all.size() + " doors";
    return String.format(Locale.ROOT, "%s from %s, one of them:", places, from);
  }

  /** Where a way ends. */
  private record Place(String file, int line, String text) implements Comparable<Place> {

    static Place of(Finding finding) {
      List<EvidenceStep> steps =
          finding.evidence().stream()
              .filter(step -> step.role().equals(EvidenceStep.STEP) && !step.file().isEmpty())
              .toList();
      if (steps.isEmpty()) {
        return new Place(finding.file(), finding.line(), finding.title());
      }
      EvidenceStep last = steps.get(steps.size() - 1);
      String text =
          last.text().startsWith(REACHES) ? last.text().substring(REACHES.length()) : last.text();
      return new Place(
          last.file(), last.line(), text.length() > TEXT ? text.substring(0, TEXT) : text);
    }

    @Override
    public int compareTo(Place other) {
      int byFile = file.compareTo(other.file);
      int byLine = byFile == 0 ? Integer.compare(line, other.line) : byFile;
      return byLine == 0 ? text.compareTo(other.text) : byLine;
    }
  }
}
