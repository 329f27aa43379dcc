package dev.postern.tests.oracle;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server in a process of its own, on a port that the system chose; closing ends it. */
final class RunningExample implements AutoCloseable {

  private static final int MOST_SECONDS = 180;
  private static final Pattern LISTENING =
      Pattern.compile(
          "(?:started on ports? |Server Running: https?://[^:\\s]+:"
              + "|Listening on: https?://[^:\\s]+:)(\\d+)");

  private final Process process;
  private final int port;

  private RunningExample(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts a built example and waits until it says where it listens. */
  static RunningExample start(Path built, Script script) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
    script.properties().forEach(property -> command.add("-D" + property));
    command.addAll(program(built, script));
    command.addAll(script.arguments());
    Path log = built.resolve("target/server.log");
    Process process =
        new ProcessBuilder(command)
            .directory(built.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      Matcher listening = LISTENING.matcher(Files.readString(log));
      if (listening.find()) {
        return new RunningExample(process, Integer.parseInt(listening.group(1)));
      }
      Thread.sleep(100);
    }
    process.destroyForcibly().waitFor();
    throw new IllegalStateException(built.getFileName() + " did not start:\n" + tail(log));
  }

  private static List<String> program(Path built, Script script) throws IOException {
    if (script.main().endsWith(".jar")) {
      return List.of("-jar", built.resolve(script.main()).toString());
    }
    String path =
        String.join(
            File.pathSeparator,
            built.resolve("target/classes").toString(),
            built.resolve("target/test-classes").toString(),
            libraries(built, script));
    return List.of("-cp", path, script.main());
  }

  private static String libraries(Path built, Script script) throws IOException {
    String separator = File.pathSeparator;
    return Stream.of(
            Files.readString(built.resolve("target/classpath.txt")).strip().split(separator, -1))
        .filter(jar -> script.without().stream().noneMatch(jar::contains))
        .collect(Collectors.joining(separator));
  }

  static String tail(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
