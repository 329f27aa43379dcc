package dev.postern.tests.cases;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles cases against the test's class path and stand-ins for the libraries that lack there. */
final class CaseCompiler {

  private static final String STAND_INS = "stand-ins";

  private final Path root;
  private final ClassLoader libraries;
  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final JavaFileManager files =
      javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);
  private final Map<String, String> refused = new TreeMap<>();
  private final Set<String> compiled = new TreeSet<>();

  private CaseCompiler(Path root) throws IOException {
    this.root = root;
    URL[] place = {standInClasses().toUri().toURL()};
    this.libraries = new URLClassLoader(place, CaseCompiler.class.getClassLoader());
  }

  static CaseCompiler in(Path root) throws IOException, URISyntaxException {
    Path text =
        Path.of(
            Objects.requireNonNull(CaseCompiler.class.getResource("/witness/stand-ins.txt"))
                .toURI());
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : Files.readString(text).split("//// file: ", -1)) {
      int end = part.indexOf('\n');
      if (part.substring(0, end).endsWith(".java")) {
        parts.put(part.substring(0, end), part.substring(end + 1));
      }
    }
    Files.createDirectories(root.resolve(STAND_INS));
    CaseCompiler compiler = new CaseCompiler(root);
    List<JavaFileObject> units = new ArrayList<>();
    parts.forEach((path, source) -> units.add(unit(path, source)));
    compiler.compile(STAND_INS, units, compiler.standInClasses());
    return compiler;
  }

  /** Compiles a case into a folder of its own. */
  Path compile(CaseFile file) throws IOException {
    Path out = Files.createDirectories(root.resolve(file.id()));
    List<JavaFileObject> units = new ArrayList<>();
    file.files()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".java")) {
                units.add(unit(path.replaceFirst("^src/main/java/", ""), text));
              }
            });
    compile(file.id(), units, out);
    return out;
  }

  private void compile(String id, List<JavaFileObject> units, Path out) {
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    String path = standInClasses() + File.pathSeparator + classPath();
    List<String> options =
        List.of("-d", out.toString(), "-cp", path, "-proc:none", "-parameters", "-nowarn");
    if (javac.getTask(new StringWriter(), files, told, options, null, units).call()) {
      compiled.add(id);
      return;
    }
    told.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .findFirst()
        .ifPresent(each -> refused.put(id, each.getLineNumber() + " " + each.getMessage(null)));
  }

  /** Loads the stand-ins, once for all cases. */
  ClassLoader libraries() {
    return libraries;
  }

  /** Where the compiled stand-ins are. */
  Path standInClasses() {
    return root.resolve(STAND_INS);
  }

  boolean hasCompiled(CaseFile file) {
    return compiled.contains(file.id());
  }

  /** Cases that do not compile here, with the first reason. */
  List<String> refused() {
    List<String> lines = new ArrayList<>();
    refused.forEach((id, why) -> lines.add(id + ": " + why.lines().findFirst().orElse("")));
    return lines;
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private static JavaFileObject unit(String path, String text) {
    return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
