package dev.postern.extractor.workspace.maven;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.workspace.build.BuildModule;
import dev.postern.extractor.workspace.build.BuildModule.SourceRoot;
import dev.postern.extractor.workspace.build.BuildSystem;
import dev.postern.extractor.workspace.build.Coordinates;
import dev.postern.extractor.workspace.build.RelativePaths;
import dev.postern.extractor.workspace.xml.XmlReadException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads all project files of a tree together, so that inheritance inside the tree is known. */
public final class MavenReader {

  private static final Pattern RELEASE = Pattern.compile("(?:1\\.)?(\\d{1,2})");
  private static final List<String> RELEASE_PROPERTIES =
      List.of(
          "maven.compiler.release",
          "maven.compiler.source",
          "java.version",
          "maven.compiler.target");

  private final BomTables tables;

  public MavenReader(BomTables tables) {
    this.tables = tables;
  }

  /**
   * Reads project files.
   *
   * @param files content by directory relative to the workspace
   */
  public MavenFiles read(SortedMap<String, byte[]> files) {
    List<CoverageGap> gaps = new ArrayList<>();
    SortedMap<String, Pom> poms = new TreeMap<>();
    files.forEach((directory, bytes) -> parse(directory, bytes, poms, gaps));
    PomInheritance inheritance = new PomInheritance(poms, tables);
    List<BuildModule> modules = new ArrayList<>();
    for (Pom pom : poms.values()) {
      modules.add(module(pom, inheritance));
    }
    for (Coordinates missing : new TreeSet<>(inheritance.unbridged())) {
      gaps.add(
          new CoverageGap(
              GapKind.ARTIFACT_NOT_READ,
              SourceSpan.file(inheritance.userOf(missing)),
              "The parent or bill of materials "
                  + missing
                  + " is not in the repository; versions it manages are not known."));
    }
    return new MavenFiles(modules, gaps);
  }

  private static void parse(
      String directory, byte[] bytes, Map<String, Pom> poms, List<CoverageGap> gaps) {
    try {
      poms.put(directory, new PomReader().read(directory, bytes));
    } catch (XmlReadException e) {
      gaps.add(
          new CoverageGap(
              GapKind.CONFIGURATION_NOT_READ,
              SourceSpan.file(PomInheritance.file(directory)),
              "The project file could not be read: " + e.getMessage()));
    }
  }

  private static BuildModule module(Pom pom, PomInheritance inheritance) {
    Map<String, String> properties = inheritance.properties(pom);
    Coordinates written = pom.coordinates();
    Coordinates coordinates =
        new Coordinates(
            Interpolation.of(written.group(), properties),
            Interpolation.of(written.artifact(), properties),
            Interpolation.of(written.version(), properties));
    return new BuildModule(
        pom.directory(),
        BuildSystem.MAVEN,
        coordinates,
        Interpolation.of(pom.packaging(), properties),
        javaRelease(pom, inheritance, properties),
        inheritance.dependencies(pom).stream().distinct().sorted().toList(),
        List.of(),
        sourceRoots(pom, properties),
        pom.plugins());
  }

  private static int javaRelease(
      Pom pom, PomInheritance inheritance, Map<String, String> properties) {
    List<String> candidates = new ArrayList<>();
    inheritance.chain(pom).forEach(each -> candidates.add(each.compilerRelease()));
    RELEASE_PROPERTIES.forEach(name -> candidates.add(properties.getOrDefault(name, "")));
    for (String candidate : candidates) {
      Matcher matcher = RELEASE.matcher(Interpolation.resolved(candidate, properties));
      if (matcher.matches()) {
        return Integer.parseInt(matcher.group(1));
      }
    }
    return 0;
  }

  private static List<SourceRoot> sourceRoots(Pom pom, Map<String, String> properties) {
    List<SourceRoot> roots = new ArrayList<>();
    for (SourceRoot root : pom.sourceRoots()) {
      String text =
          Interpolation.of(root.directory(), properties)
              .replace("${project.basedir}/", "")
              .replace("${basedir}/", "");
      if (!text.contains("${")) {
        RelativePaths.resolve(pom.directory(), text)
            .ifPresent(path -> roots.add(new SourceRoot(path, root.test())));
      }
    }
    return roots;
  }
}
