package dev.postern.extractor.supply;

import dev.postern.extractor.workspace.xml.SecureXml;
import dev.postern.extractor.workspace.xml.XmlElement;
import dev.postern.extractor.workspace.xml.XmlReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** What a local Maven repository tells of artifacts. Jars are listed, nothing in them is loaded. */
final class LocalArtifacts {
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]*");
  private static final int MAX_ENTRIES = 200_000;
  private static final long MAX_LIST = 8L << 20;

  private final Path repository;

  LocalArtifacts(Path repository) {
    this.repository = repository;
  }

  /**
   * What the classes of a jar are.
   *
   * @param packages packages with classes, sorted
   * @param services whether something finds its classes by name at run time
   */
  record Content(Set<String> packages, boolean services) {}

  Existence existence(String group, String artifact, String version) {
    if (!isSafe(group, artifact)) {
      return Existence.UNKNOWN;
    }
    Path folder = repository.resolve(group.replace('.', '/')).resolve(artifact);
    if (SAFE.matcher(version).matches()) {
      Path files = folder.resolve(version);
      String stem = artifact + "-" + version;
      if (Files.isRegularFile(files.resolve(stem + ".pom"))
          || Files.isRegularFile(files.resolve(stem + ".jar"))) {
        return Existence.RESOLVED;
      }
      if (Files.isRegularFile(files.resolve(stem + ".pom.lastUpdated"))
          || Files.isRegularFile(files.resolve(stem + ".jar.lastUpdated"))) {
        return Existence.UNRESOLVED;
      }
      Optional<Set<String>> listed = versions(folder);
      if (listed.isPresent()) {
        return listed.get().contains(version) ? Existence.RESOLVED : Existence.VERSION_UNKNOWN;
      }
    }
    return Files.isDirectory(folder) ? Existence.ARTIFACT_KNOWN : Existence.UNKNOWN;
  }

  /** The versions that lists of remote repositories have; nothing when there is no list. */
  private static Optional<Set<String>> versions(Path folder) {
    Set<String> versions = new TreeSet<>();
    boolean found = false;
    for (Path list : lists(folder)) {
      try {
        if (Files.size(list) <= MAX_LIST) {
          XmlElement root = SecureXml.read(Files.readAllBytes(list));
          found = true;
          root.child("versioning").stream()
              .flatMap(each -> each.children("versions", "version").stream())
              .forEach(each -> versions.add(each.text()));
        }
      } catch (IOException | XmlReadException e) {
        return Optional.empty();
      }
    }
    return found && !versions.isEmpty() ? Optional.of(versions) : Optional.empty();
  }

  /** Lists by remote repositories; the one of local installations is none. */
  private static List<Path> lists(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("maven-metadata-.+\\.xml"))
          .filter(file -> !file.getFileName().toString().equals("maven-metadata-local.xml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      return new ArrayList<>();
    }
  }

  /** What a jar holds; nothing when it is not there or cannot be read. */
  Optional<Content> content(String group, String artifact, String version) {
    if (!isSafe(group, artifact) || !SAFE.matcher(version).matches()) {
      return Optional.empty();
    }
    Path jar =
        repository
            .resolve(group.replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + ".jar");
    if (!Files.isRegularFile(jar)) {
      return Optional.empty();
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Set<String> packages = new TreeSet<>();
      List<String> names = zip.stream().limit(MAX_ENTRIES).map(entry -> entry.getName()).toList();
      names.stream()
          .filter(name -> name.endsWith(".class") && name.contains("/"))
          .filter(name -> !name.startsWith("META-INF/"))
          .forEach(
              name -> packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.')));
      boolean services =
          names.stream()
              .anyMatch(
                  name ->
                      (name.startsWith("META-INF/services/") && !name.endsWith("/"))
                          || name.startsWith("META-INF/spring")
                          || name.startsWith("META-INF/quarkus-")
                          || name.startsWith("META-INF/micronaut"));
      return Optional.of(new Content(packages, services));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isSafe(String group, String artifact) {
    return SAFE.matcher(group).matches()
        && SAFE.matcher(artifact).matches()
        && !group.contains("..");
  }
}
