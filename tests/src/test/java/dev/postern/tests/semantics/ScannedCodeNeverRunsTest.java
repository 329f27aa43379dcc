package dev.postern.tests.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.type.Resolution;
import dev.postern.extractor.semantics.SemanticFrontEnd;
import dev.postern.extractor.semantics.SemanticRequest;
import dev.postern.extractor.semantics.SemanticResult;
import dev.postern.extractor.semantics.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes beside a scanned repository are read as bytes and never loaded. */
class ScannedCodeNeverRunsTest {

  @Test
  void runsNoStaticInitializerOfTheClassPath(@TempDir Path folder) throws IOException {
    Path traceOfFolder = folder.resolve("folder-ran");
    Path traceOfJar = folder.resolve("jar-ran");
    Path classes = compile(folder, "InFolder", traceOfFolder);
    Path jar = jar(folder, compile(folder, "InJar", traceOfJar), "InJar");
    String source =
        """
        package app;
        import evil.*;
        import static evil.InFolder.*;
        @Deprecated(since = InJar.NAME)
        class Uses extends InFolder {
          String m() { return InJar.NAME + InFolder.call() + InJar.VALUE + new InJar().go().toString(); }
          @Override public InFolder go() { return new InFolder(); }
        }
        """;
    SemanticResult result =
        new SemanticFrontEnd()
            .analyze(
                new SemanticRequest(
                    new ModuleId("app"),
                    List.of(new SourceText("Uses.java", source)),
                    List.of(),
                    List.of(classes, jar),
                    17));
    assertFalse(Files.exists(traceOfFolder), "a class of a folder was initialized");
    assertFalse(Files.exists(traceOfJar), "a class of a jar was initialized");
    Lowered code = new Lowered(result);
    List<Statement.Call> calls = code.body("app.Uses", "m").calls();
    assertTrue(
        calls.stream().allMatch(call -> call.callee().resolution() == Resolution.LIBRARY),
        code.code("app.Uses", "m"));
    assertEquals(
        List.of("constant"),
        code.type("app.Uses").annotation("java.lang.Deprecated").orElseThrow().strings("since"));
  }

  @Test
  void hidesTheJarsThatPosternRunsWith() {
    Lowered code =
        Lowered.of(
            """
            package app;
            class Uses { void m() { com.fasterxml.jackson.core.JsonFactory.builder(); } }
            """);
    assertEquals(
        Resolution.IMPORT, code.body("app.Uses", "m").calls().get(0).callee().resolution());
  }

  private static Path compile(Path folder, String name, Path trace) throws IOException {
    Path source = folder.resolve(name + "-src/evil/" + name + ".java");
    Files.createDirectories(source.getParent());
    String code =
        """
        package evil;
        public class TYPE {
          public static final String NAME = "constant";
          public static final Object VALUE = new Object();
          static {
            try { java.nio.file.Files.createFile(java.nio.file.Path.of("TRACE")); }
            catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
          }
          public static String call() { return NAME; }
          public TYPE go() { return this; }
        }
        """;
    Files.writeString(source, code.replace("TYPE", name).replace("TRACE", trace.toString()));
    Path target = Files.createDirectories(folder.resolve(name + "/target/classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int outcome = compiler.run(null, null, null, "-d", target.toString(), source.toString());
    assertEquals(0, outcome);
    return target;
  }

  private static Path jar(Path folder, Path classes, String name) throws IOException {
    Path jar = folder.resolve(name + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      out.putNextEntry(new JarEntry("evil/" + name + ".class"));
      out.write(Files.readAllBytes(classes.resolve("evil/" + name + ".class")));
      out.closeEntry();
    }
    return jar;
  }
}
