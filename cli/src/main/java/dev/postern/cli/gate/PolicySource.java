package dev.postern.cli.gate;

import dev.postern.extractor.UsageException;
import dev.postern.extractor.attribution.git.CommitReader;
import dev.postern.threatmodel.policy.Baseline;
import dev.postern.threatmodel.policy.BaselineFile;
import dev.postern.threatmodel.policy.CodeOwners;
import dev.postern.threatmodel.policy.Policy;
import dev.postern.threatmodel.policy.PolicyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the policy that judges: never one that the change itself brings. */
public final class PolicySource {
  /** The name under which the built-in policy is asked for. */
  public static final String BUILT_IN = "built-in";

  private PolicySource() {}

  /**
   * The policy of a file, or the built-in one by its name.
   *
   * @throws UsageException when the file cannot be read
   */
  public static Policy named(String name) {
    if (name.equals(BUILT_IN)) {
      return PolicyReader.builtIn();
    }
    Path file = Path.of(name);
    try {
      return PolicyReader.read(name, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UsageException("the policy " + name + " cannot be read.", e);
    }
  }

  /** The policy that lies in a folder, else the built-in one: for questions, not for verdicts. */
  public static Policy ofFolder(Path folder) {
    Path file = folder.resolve(Policy.FILE);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? named(file.toString())
        : PolicyReader.builtIn();
  }

  /** The policy of a commit; nothing when it has none. */
  public static Optional<Policy> of(CommitReader commits, String commit) {
    return commits
        .text(commit, Policy.FILE)
        .map(
            text ->
                PolicyReader.read(
                    Policy.FILE + " of " + commit.substring(0, Math.min(10, commit.length())),
                    text));
  }

  /** The baseline of a file, else the one of the base; none when there is neither. */
  public static Baseline baseline(Optional<Path> file, CommitReader commits, String base) {
    if (file.isEmpty()) {
      return commits
          .text(base, BaselineFile.NAME)
          .map(text -> BaselineFile.read(BaselineFile.NAME + " of the base", text))
          .orElse(Baseline.NONE);
    }
    try {
      return BaselineFile.read(
          file.get().toString(), Files.readString(file.get(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UsageException("the baseline " + file.get() + " cannot be read.", e);
    }
  }

  /** The owners that a commit names. */
  public static CodeOwners owners(CommitReader commits, String commit) {
    for (String file : CodeOwners.FILES) {
      Optional<String> text = commits.text(commit, file);
      if (text.isPresent()) {
        return CodeOwners.parse(text.get());
      }
    }
    return CodeOwners.none();
  }
}
