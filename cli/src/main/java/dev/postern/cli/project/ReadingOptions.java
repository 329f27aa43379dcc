package dev.postern.cli.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say what a repository is read with. */
public final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--local-repository",
      paramLabel = "DIR",
      description =
          "Also resolve types with the jars of declared dependencies in this local Maven"
              + " repository. More libraries are known then, and results depend on its content."
              + " Without it a repository reads the same on every machine.")
  private @Nullable Path localRepository;

  @Option(
      names = "--org",
      paramLabel = "FILE",
      description =
          "Answers of your organization for many repositories, in the format of postern.model.yml;"
              + " they come before those of the repository.")
  private @Nullable Path organization;

  @Option(
      names = "--no-flows",
      description =
          "Do not follow what callers supply through the code: quicker, and the pack flows has"
              + " nothing to check then.")
  private boolean withoutFlows;

  @Option(
      names = "--public-api",
      description =
          "For a library: take public methods and constructors of public types for doors whose"
              + " arguments an attacker supplies. Expect many findings: what users of the library"
              + " really hand to it is not known.")
  private boolean publicApi;

  @Option(
      names = "--all-input",
      description =
          "Take what is read from files, databases, sockets, the console, system properties and"
              + " the environment for an attacker's too, not only what callers supply. Expect many"
              + " findings: who can write there is not known.")
  private boolean allInput;

  /** Whether what is read from the surroundings counts as an attacker's. */
  public boolean allInput() {
    return allInput;
  }

  /** Whether public methods of public types count as doors. */
  public boolean publicApi() {
    return publicApi;
  }

  /** Whether data is to be followed. */
  public boolean flows() {
    return !withoutFlows;
  }

  /**
   * The organization's file of answers, when one was given.
   *
   * @throws ParameterException when it is no file
   */
  public Optional<Path> organization() {
    if (organization != null && !Files.isRegularFile(organization) && command != null) {
      throw new ParameterException(
          command.commandLine(), "--org: " + organization + " is not a file.");
    }
    return Optional.ofNullable(organization).map(Path::toAbsolutePath);
  }

  /**
   * The local Maven repository to look into, when one was asked for.
   *
   * @throws ParameterException when it is no folder
   */
  public Optional<Path> localRepository() {
    if (localRepository != null && !Files.isDirectory(localRepository) && command != null) {
      throw new ParameterException(
          command.commandLine(), "--local-repository: " + localRepository + " is not a folder.");
    }
    return Optional.ofNullable(localRepository).map(Path::toAbsolutePath);
  }
}
