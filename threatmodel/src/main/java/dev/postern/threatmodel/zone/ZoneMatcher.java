package dev.postern.threatmodel.zone;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One zone, ready to be asked. */
public final class ZoneMatcher {
  private final ZoneSpec spec;
  private final List<Pattern> packages;
  private final List<Pattern> annotations;
  private final List<Pattern> supertypes;
  private final List<Pattern> calls;
  private final List<Pattern> files;

  public ZoneMatcher(ZoneSpec spec) {
    this.spec = spec;
    this.packages = names(spec.packages());
    this.annotations = names(spec.annotations());
    this.supertypes = names(spec.supertypes());
    this.calls = names(spec.calls());
    this.files = spec.files().stream().map(NamePattern::ofPaths).toList();
  }

  public ZoneSpec spec() {
    return spec;
  }

  /** Whether a type, or a method in it, shows a sign of the zone; the sign is given, or nothing. */
  List<String> signs(
      String packageName,
      Collection<String> annotated,
      Collection<String> inherited,
      Collection<String> called) {
    List<String> signs = new ArrayList<>();
    first(packages, Set.of(packageName)).forEach(name -> signs.add("package " + name));
    first(annotations, annotated).forEach(name -> signs.add("annotation " + name));
    first(supertypes, inherited).forEach(name -> signs.add("supertype " + name));
    first(calls, called).forEach(name -> signs.add("calls " + name));
    return signs;
  }

  /** Whether a path lies in the zone. */
  public boolean holds(String path) {
    return files.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }

  private static List<String> first(List<Pattern> patterns, Collection<String> names) {
    return names.stream()
        .filter(name -> patterns.stream().anyMatch(each -> each.matcher(name).matches()))
        .limit(1)
        .toList();
  }

  private static List<Pattern> names(List<String> patterns) {
    return patterns.stream().map(NamePattern::ofNames).toList();
  }
}
