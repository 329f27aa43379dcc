package dev.postern.extractor.supply;

import dev.postern.extractor.workspace.SourceFile;
import dev.postern.extractor.workspace.SourceModule;
import dev.postern.extractor.workspace.SourceSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginnings of the dotted names in the files of a module; what may be a package. */
final class QualifiedNames {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*+(?:[./][A-Za-z_*]\\w*+)+");

  private QualifiedNames() {}

  /** For {@code a.b.C} these are {@code a} and {@code a.b}; resources with slashes count alike. */
  static Set<String> prefixes(SourceModule module) {
    List<SourceFile> files = new ArrayList<>(module.resources());
    for (SourceSet set : module.sourceSets()) {
      files.addAll(set.files());
    }
    Set<String> found = new HashSet<>();
    for (SourceFile file : files) {
      Matcher matcher = NAME.matcher(file.text());
      while (matcher.find()) {
        String name = matcher.group().replace('/', '.');
        for (int cut = name.lastIndexOf('.'); cut > 0; cut = name.lastIndexOf('.', cut - 1)) {
          if (!found.add(name.substring(0, cut))) {
            break;
          }
        }
      }
    }
    return found;
  }
}
