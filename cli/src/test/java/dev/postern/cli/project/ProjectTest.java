package dev.postern.cli.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void resultsGoIntoTheRepositoryUnlessToldOtherwise() {
    assertEquals(folder.resolve(".postern"), locate().home());
    assertEquals(
        folder.resolve("elsewhere"),
        Project.locate(folder, Optional.of(folder.resolve("elsewhere")), environment()).home());
  }

  @Test
  void theHomeIsPrivateAndIgnoredByVersionControl() throws IOException {
    Project project = locate();
    project.prepare();
    assertEquals("*\n", Files.readString(project.home().resolve(".gitignore")));
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(project.home())));
    assertEquals(project.home(), locate().home(), "a second run finds its own home");
  }

  @Test
  void aHomeThatTheRepositoryBringsIsNotTrusted() throws IOException {
    Files.createDirectories(folder.resolve(".postern"));
    Files.writeString(folder.resolve(".postern/accepted.yml"), "accepted: []\n");
    assertTrue(locate().isRedirected());
    assertFalse(locate().home().startsWith(folder.resolve(".postern")));
  }

  @Test
  void aHomeThatIsALinkIsNotTrusted() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.createSymbolicLink(folder.resolve(".postern"), outside);
    assertTrue(locate().isRedirected());
  }

  @Test
  void namesTheFolderThatDoesNotExist() {
    UsageException error =
        assertThrows(
            UsageException.class,
            () -> Project.locate(folder.resolve("none"), Optional.empty(), environment()));
    assertTrue(String.valueOf(error.getMessage()).contains("none"));
  }

  private Project locate() {
    return Project.locate(folder, Optional.empty(), environment());
  }

  private Map<String, String> environment() {
    return Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }
}
