package dev.postern.extractor.signatures.build;

import dev.postern.extractor.model.Sha256;
import dev.postern.extractor.signatures.ArchiveFamilies;
import dev.postern.extractor.signatures.ArchiveFamily;
import dev.postern.extractor.signatures.ArchiveLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Build step: turns the framework artifacts that the build copied into signature archives, one per
 * family and line, with an index of their digests. Does nothing when list, builder and artifacts
 * are unchanged since its last run.
 */
public final class SignatureArchiveBuilder {

  private static final List<Class<?>> BUILDER =
      List.of(
          SignatureArchiveBuilder.class,
          ArchiveWriter.class,
          ClassStripper.class,
          ClassSummary.class,
          ArchiveFamilies.class);

  private final Path artifacts;
  private final Path output;

  SignatureArchiveBuilder(Path artifacts, Path output) {
    this.artifacts = artifacts;
    this.output = output;
  }

  /**
   * Runs the step.
   *
   * @param args the folder the artifacts were copied to, and the folder for the archives
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("wanted: <artifact folder> <archive folder>");
    }
    new SignatureArchiveBuilder(Path.of(args[0]), Path.of(args[1]))
        .build(ArchiveFamilies.bundled());
    // the build copies the artifacts again only while this mark is missing
    Files.writeString(Path.of(args[0]).resolve("complete"), "");
  }

  /** Makes all archives unless they are up to date. */
  void build(List<ArchiveFamily> families) throws IOException {
    requireSameArtifacts(families);
    String inputs = inputsDigest();
    Path mark = output.resolve("inputs.sha256");
    if (Files.exists(mark) && Files.readString(mark).equals(inputs)) {
      return;
    }
    Files.createDirectories(output);
    Files.deleteIfExists(mark);
    List<String> index = new ArrayList<>();
    for (ArchiveFamily family : families) {
      for (ArchiveLine line : family.lines()) {
        index.add(archive(family.archiveId(line), line));
      }
    }
    Files.writeString(output.resolve("index.txt"), String.join("\n", index) + "\n");
    Files.writeString(mark, inputs);
  }

  private String archive(String id, ArchiveLine line) throws IOException {
    ArchiveWriter writer = new ArchiveWriter();
    for (String artifact : line.artifacts()) {
      writer.add(ArchiveWriter.jar(artifacts, artifact));
    }
    byte[] bytes = writer.write();
    Path temporary = output.resolve(id + ".tmp");
    Files.write(temporary, compressed(bytes));
    Files.move(temporary, output.resolve(id + ".jar.gz"), StandardCopyOption.REPLACE_EXISTING);
    return id + " " + Sha256.hex(bytes) + " " + bytes.length;
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    try (OutputStream out = new BestGzip(buffer)) {
      out.write(bytes);
    }
    return buffer.toByteArray();
  }

  /** Gzip at the level of most compression; its header carries no time. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  /** The list of artifacts in the data file and the one in the build must say the same. */
  private void requireSameArtifacts(List<ArchiveFamily> families) throws IOException {
    Set<Path> wanted = new TreeSet<>();
    for (ArchiveFamily family : families) {
      for (ArchiveLine line : family.lines()) {
        for (String artifact : line.artifacts()) {
          Path jar = ArchiveWriter.jar(artifacts, artifact);
          wanted.add(jar);
          if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException(
                "signature-archives.yml names "
                    + artifact
                    + ", but the build did not copy it: add it to extractor/pom.xml and delete "
                    + artifacts);
          }
        }
      }
    }
    for (Path jar : jars()) {
      if (!wanted.contains(jar)) {
        throw new IllegalStateException(
            jar
                + " is copied by the build, but signature-archives.yml does not name it; name it, or "
                + "delete "
                + artifacts);
      }
    }
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.walk(artifacts)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }

  private String inputsDigest() throws IOException {
    StringBuilder text = new StringBuilder(ArchiveFamilies.text());
    for (Class<?> each : BUILDER) {
      try (InputStream in = each.getResourceAsStream(each.getSimpleName() + ".class")) {
        text.append(in == null ? each.getName() : Sha256.hex(in.readAllBytes())).append('\n');
      }
    }
    for (Path jar : jars()) {
      text.append(artifacts.relativize(jar)).append(' ').append(Files.size(jar)).append('\n');
    }
    return Sha256.hex(text.toString());
  }
}
