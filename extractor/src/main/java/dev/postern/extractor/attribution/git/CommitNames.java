package dev.postern.extractor.attribution.git;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * Finds commits by what people call them: ids and their beginnings, branches, tags, and these with
 * {@code ~n} and {@code ^n}.
 */
final class CommitNames {
  private static final Pattern NAME = Pattern.compile("([^~^@{}:\\s]+)((?:[~^]\\d*)*)");
  private static final List<String> PLACES =
      List.of("%s", "refs/%s", "refs/heads/%s", "refs/tags/%s", "refs/remotes/%s");

  private final GitLocation location;
  private final Repository repository;
  private final boolean tables;

  CommitNames(GitLocation location, Repository repository, boolean tables) {
    this.location = location;
    this.repository = repository;
    this.tables = tables;
  }

  /** The commit of that name. */
  Optional<ObjectId> find(String name) throws IOException {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<String> named = reference(matcher.group(1));
    String text = named.orElse(matcher.group(1)) + matcher.group(2) + "^{commit}";
    try {
      return Optional.ofNullable(repository.resolve(text));
    } catch (IllegalArgumentException | org.eclipse.jgit.errors.MissingObjectException e) {
      return Optional.empty();
    }
  }

  private Optional<String> reference(String name) throws IOException {
    if (tables) {
      return name.equals("HEAD")
          ? Optional.of(repository.resolve("HEAD")).map(ObjectId::name)
          : Optional.empty();
    }
    if (name.equals("HEAD")) {
      return ReferenceReader.read(location);
    }
    for (String place : PLACES) {
      Optional<String> found = ReferenceReader.read(location, String.format(place, name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
