package dev.postern.tests.cases;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All cases as one repository of many modules. */
public final class CaseRepository {

  private CaseRepository() {}

  /** Writes the repository of all cases into an empty folder. */
  public static void at(Path root) throws IOException, URISyntaxException {
    write(root);
  }

  /** Writes the repository and tells what it is made of. */
  static List<CaseFile> write(Path root) throws IOException, URISyntaxException {
    List<CaseFile> cases = cases();
    StringBuilder modules = new StringBuilder();
    for (CaseFile each : cases) {
      each.write(root);
      modules.append("<module>").append(each.id()).append("</module>\n");
    }
    Files.writeString(
        root.resolve("pom.xml"),
        "<project><groupId>cases</groupId><artifactId>cases</artifactId><version>1</version>"
            + "<packaging>pom</packaging><modules>\n"
            + modules
            + "</modules></project>\n");
    return cases;
  }

  /** All cases, or those that the property {@code cases} names by a part of their id. */
  static List<CaseFile> cases() throws IOException, URISyntaxException {
    URL folder = Objects.requireNonNull(CaseRepository.class.getResource("/cases"), "no cases");
    List<CaseFile> cases = new ArrayList<>();
    String wanted = System.getProperty("cases", "");
    try (Stream<Path> files = Files.walk(Path.of(folder.toURI()))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        CaseFile read = CaseFile.read(file);
        if (read.id().contains(wanted)) {
          cases.add(read);
        }
      }
    }
    return cases;
  }
}
