package dev.postern.extractor.signatures.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.classes.ClassFile;
import dev.postern.extractor.classes.LibraryTypes;
import dev.postern.extractor.model.decl.FieldDecl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ArchiveWriterTest {

  /** A visible class whose signature names a hidden one. */
  public abstract static class Visible extends Needed {
    public static final String NAME = "constant";
    private String hidden = "h";

    public String open() {
      return hidden + new Unneeded().hashCode();
    }

    @SuppressWarnings("unused")
    private void closed() {}
  }

  /** Not public, but a supertype of something public. */
  abstract static class Needed {
    protected Needed() {}
  }

  /** Not public and in no signature. */
  static final class Unneeded {}

  @TempDir Path folder;

  @Test
  void keepsWhatSignaturesNeedAndNoCode() throws IOException {
    Path archive = Files.write(folder.resolve("out.jar"), write());
    try (LibraryTypes types = new LibraryTypes(List.of(archive))) {
      ClassFile visible = types.find(Visible.class.getName()).orElseThrow();
      assertEquals(
          List.of("NAME"),
          visible.declaration().fields().stream().map(FieldDecl::id).map(id -> id.name()).toList());
      assertTrue(visible.declaration().field("NAME").orElseThrow().constant().isPresent());
      assertEquals(1, visible.declaration().methodsNamed("open").size());
      assertEquals(0, visible.declaration().methodsNamed("closed").size());
      assertTrue(types.find(Needed.class.getName()).isPresent());
      assertFalse(types.find(Unneeded.class.getName()).isPresent());
    }
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    assertArrayEquals(write(), write());
  }

  private byte[] write() throws IOException {
    Path jar = folder.resolve("in.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Class<?> type :
          List.of(ArchiveWriterTest.class, Visible.class, Needed.class, Unneeded.class)) {
        out.putNextEntry(new ZipEntry(type.getName().replace('.', '/') + ".class"));
        String name = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream in = type.getResourceAsStream(name)) {
          out.write(in == null ? new byte[0] : in.readAllBytes());
        }
        out.closeEntry();
      }
    }
    ArchiveWriter writer = new ArchiveWriter();
    writer.add(jar);
    return writer.write();
  }
}
