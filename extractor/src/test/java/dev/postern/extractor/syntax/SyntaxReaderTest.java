package dev.postern.extractor.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.GapKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxReaderTest {
  private final Path folder;

  SyntaxReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theSecondRunComesFromTheCacheAndIsTheSame() throws IOException {
    List<SourceInput> inputs =
        List.of(file("B.java", "class B { }"), file("A.java", "class A { }"));
    SyntaxResult first = reader().read(inputs);
    SyntaxResult second = reader().read(inputs);
    assertEquals(2, first.parsed());
    assertEquals(2, second.cached());
    assertEquals(first.files(), second.files());
    assertEquals(
        List.of("A.java", "B.java"), first.files().stream().map(FileSyntax::path).toList());
  }

  @Test
  void aDamagedEntryIsParsedAgain() throws IOException {
    List<SourceInput> inputs = List.of(file("A.java", "class A { }"));
    SyntaxResult first = reader().read(inputs);
    try (Stream<Path> entries = Files.walk(folder.resolve("cache"))) {
      for (Path entry : entries.filter(Files::isRegularFile).toList()) {
        Files.writeString(entry, "{\"path\":\"\",\"elements\":null");
      }
    }
    SyntaxResult second = reader().read(inputs);
    assertEquals(1, second.parsed());
    assertEquals(first.files(), second.files());
  }

  @Test
  void aLargeFileIsAGap() throws IOException {
    SourceInput large = file("A.java", "class A { } //" + "x".repeat(2000));
    SyntaxResult result = new SyntaxReader(null, 1000).read(List.of(large));
    assertTrue(result.files().isEmpty());
    assertEquals(GapKind.FILE_TOO_LARGE, result.gaps().get(0).kind());
  }

  @Test
  void aMissingFileIsAGapAndTheOthersAreRead() throws IOException {
    SourceInput gone = new SourceInput("B.java", folder.resolve("B.java"));
    SyntaxResult result = reader().read(List.of(gone, file("A.java", "class A { }")));
    assertEquals(GapKind.UNREADABLE_FILE, result.gaps().get(0).kind());
    assertEquals(1, result.files().size());
  }

  @Test
  void decodesOldAndMarkedTexts() {
    assertEquals("é", SourceDecoder.decode("é".getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals("é", SourceDecoder.decode("\uFEFFé".getBytes(StandardCharsets.UTF_8)));
    assertEquals("é", SourceDecoder.decode("é".getBytes(StandardCharsets.UTF_16)));
  }

  private SyntaxReader reader() {
    return new SyntaxReader(
        new SyntaxCache(folder.resolve("cache")), SyntaxReader.DEFAULT_MAX_BYTES);
  }

  private SourceInput file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return new SourceInput(name, file);
  }
}
