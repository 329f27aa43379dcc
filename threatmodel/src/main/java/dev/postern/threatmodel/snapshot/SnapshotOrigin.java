package dev.postern.threatmodel.snapshot;

/**
 * What a snapshot was made of.
 *
 * @param repository name of the folder
 * @param commit full id; empty without history
 * @param date day of the commit
 * @param dirty whether files differed from the commit
 * @param tool version of Postern
 * @param classPath digest of the class path that types were resolved with
 * @param reading {@link #COMMIT} or {@link #FOLDER}
 */
public record SnapshotOrigin(
    String repository,
    String commit,
    String date,
    boolean dirty,
    String tool,
    String classPath,
    String reading) {

  /** The files of the commit were read, and nothing else. */
  public static final String COMMIT = "commit";

  /** A folder was read as it was, with what builds had left in it. */
  public static final String FOLDER = "folder";
}
