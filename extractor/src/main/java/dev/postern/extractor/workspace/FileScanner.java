package dev.postern.extractor.workspace;

import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.Sha256;
import dev.postern.extractor.model.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads each file once: digest, package and imports; records what it cannot read. */
final class FileScanner {

  private static final Set<String> BUILD_FILES =
      Set.of("pom.xml", "gradle.properties", "libs.versions.toml", "lombok.config");
  private static final SourceHeader NO_HEADER = new SourceHeader("", List.of());
  private static final Pattern CONTROLLER =
      Pattern.compile(
          "@(?:Rest)?Controller\\b|@Path\\s*\\(|@Resource\\s*\\(|@(?:Get|Post)Mapping\\b");

  private final WorkspaceLimits limits;
  private final List<CoverageGap> gaps = new ArrayList<>();
  private final List<String> likelyControllers = new ArrayList<>();

  FileScanner(WorkspaceLimits limits) {
    this.limits = limits;
  }

  List<CoverageGap> gaps() {
    return List.copyOf(gaps);
  }

  /** Files of unread JVM languages that look like they hold endpoints, in the order of scanning. */
  List<String> likelyControllers() {
    return List.copyOf(likelyControllers);
  }

  /** Reads a file; empty when the workspace does not list it. */
  Optional<ScannedFile> scan(String path, Path location) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Language language = Language.of(name);
    if (language == Language.OTHER && !BUILD_FILES.contains(name)) {
      return Optional.empty();
    }
    try {
      long size = Files.size(location);
      long limit = language.isJvm() ? limits.maxSourceBytes() : limits.maxResourceBytes();
      if (size > limit) {
        if (language.isJvm() || isDescriptor(language)) {
          gap(GapKind.FILE_TOO_LARGE, path, size + " bytes; the limit is " + limit + ".");
        }
        return Optional.empty();
      }
      return Optional.of(scanned(path, language, Files.readAllBytes(location), location));
    } catch (IOException e) {
      gap(GapKind.UNREADABLE_FILE, path, "The file could not be read.");
      return Optional.empty();
    }
  }

  private static boolean isDescriptor(Language language) {
    return language == Language.XML
        || language == Language.YAML
        || language == Language.PROPERTIES
        || language == Language.BUILD;
  }

  private ScannedFile scanned(String path, Language language, byte[] bytes, Path location) {
    SourceHeader header = NO_HEADER;
    if (language.isJvm()) {
      String text = TextDecoder.decode(bytes);
      header = SourceHeader.of(text);
      if (language.isUnread() && CONTROLLER.matcher(text).find()) {
        likelyControllers.add(path);
      }
    }
    return new ScannedFile(path, language, bytes.length, Sha256.hex(bytes), header, location);
  }

  private void gap(GapKind kind, String path, String detail) {
    gaps.add(new CoverageGap(kind, SourceSpan.file(path), detail));
  }
}
