package dev.postern.cli;

import dev.postern.queries.QueryReport;
import dev.postern.queries.format.FindingsJson;
import dev.postern.threatmodel.model.ThreatModel;
import dev.postern.threatmodel.report.ReportFormats;
import dev.postern.threatmodel.report.ReportRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Writes report files, readable by their owner only, each complete or not at all. */
final class Reports {

  private Reports() {}

  /** Writes all formats and the findings into a folder; returns the files. */
  static List<Path> writeAll(Path folder, ThreatModel model, QueryReport report) {
    List<Path> written = new ArrayList<>();
    for (ReportRenderer renderer : ReportFormats.all()) {
      written.add(
          write(folder.resolve(renderer.fileName()), renderer.render(model, report.findings())));
    }
    written.add(write(folder.resolve("findings.json"), FindingsJson.write(report)));
    return written;
  }

  static Path write(Path file, String text) {
    try {
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(part, text);
      if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
      }
      return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
