package dev.postern.queries;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.UsageException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The loaded queries, by id. Packs come from Postern itself and from folders that the user names;
 * never from the repository under analysis, which must not supply its own judge.
 */
public final class QueryPacks {
  private final SortedMap<String, QueryFolder> byId = new TreeMap<>();

  private QueryPacks() {}

  /** The packs that come with Postern. */
  public static QueryPacks bundled() {
    return with(List.of());
  }

  /**
   * The packs that come with Postern and those of folders laid out as {@code
   * <folder>/<pack>/<query>/query.yml} or {@code <folder>/<query>/query.yml}.
   *
   * @throws ModelFormatException when a file is broken or an id is used twice
   * @throws UsageException when a folder does not exist
   */
  public static QueryPacks with(Collection<Path> folders) {
    QueryPacks packs = new QueryPacks();
    packs.load("packs", "bundled", PackFiles.bundled());
    for (Path folder : folders) {
      Path name = folder.toAbsolutePath().normalize().getFileName();
      packs.load(folder.toString(), String.valueOf(name), PackFiles.of(folder));
    }
    return packs;
  }

  /** Only the packs of a folder, without those that come with Postern. */
  public static QueryPacks only(Path folder) {
    QueryPacks packs = new QueryPacks();
    Path name = folder.toAbsolutePath().normalize().getFileName();
    packs.load(folder.toString(), String.valueOf(name), PackFiles.of(folder));
    return packs;
  }

  private void load(String origin, String packName, SortedMap<String, String> files) {
    SortedMap<String, SortedMap<String, String>> folders = new TreeMap<>();
    for (String path : files.keySet()) {
      if (path.endsWith("/query.yml")) {
        folders.put(path.substring(0, path.length() - "/query.yml".length()), new TreeMap<>());
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      folderOf(file.getKey(), folders)
          .ifPresent(
              folder ->
                  folders
                      .getOrDefault(folder, new TreeMap<>())
                      .put(file.getKey().substring(folder.length() + 1), file.getValue()));
    }
    folders.forEach((folder, texts) -> add(origin, packName, folder, texts));
  }

  private static Optional<String> folderOf(String path, SortedMap<String, ?> folders) {
    for (int cut = path.indexOf('/'); cut > 0; cut = path.indexOf('/', cut + 1)) {
      if (folders.containsKey(path.substring(0, cut))) {
        return Optional.of(path.substring(0, cut));
      }
    }
    return Optional.empty();
  }

  private void add(String origin, String packName, String folder, SortedMap<String, String> texts) {
    int cut = folder.lastIndexOf('/');
    String pack = cut < 0 ? packName : folder.substring(0, cut);
    String name = folder.substring(cut + 1);
    QueryFolder read = new QueryFolderReader(pack, name, origin + "/" + folder, texts).read();
    QueryFolder other = byId.put(name, read);
    if (other != null) {
      throw new ModelFormatException(
          read.query().origin() + ": id: " + name + " is also in " + other.query().origin());
    }
  }

  /** All queries in the order of their ids. */
  public List<QuerySpec> all() {
    return byId.values().stream().map(QueryFolder::query).toList();
  }

  /** All folders in the order of their ids: queries with their examples. */
  public List<QueryFolder> folders() {
    return List.copyOf(byId.values());
  }

  public List<QuerySpec> ofKind(QueryKind kind) {
    return all().stream().filter(query -> query.kind() == kind).toList();
  }

  /** The query of that id, given as {@code id} or {@code pack/id}. */
  public Optional<QuerySpec> find(String name) {
    return all().stream()
        .filter(query -> query.id().equals(name) || query.path().equals(name))
        .findFirst();
  }

  /** The ENRICH queries in the order in which they must run. */
  public List<QuerySpec> enrichments() {
    return QueryOrder.closure(ofKind(QueryKind.ENRICH), all());
  }
}
