package dev.postern.extractor.attribution.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit from looking at the machine: no system or user configuration (finding the former would
 * start the git binary), and no measuring of file times (which would write into the folder that is
 * read).
 */
final class IsolatedSystemReader extends SystemReader.Delegate {

  private IsolatedSystemReader(SystemReader machine) {
    super(machine);
  }

  /** Makes JGit use this reader in the whole process. */
  static synchronized void install() {
    SystemReader current = SystemReader.getInstance();
    if (!(current instanceof IsolatedSystemReader)) {
      SystemReader.setInstance(new IsolatedSystemReader(current));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  /** Without entries; answers a fixed resolution of file times. */
  private static final class NoConfig extends FileBasedConfig {
    private static final long RESOLUTION_MILLIS = 2_000;

    NoConfig(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // there is no file
    }

    @Override
    public void save() {
      // and there shall be none
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long otherwise, TimeUnit unit) {
      return section.equals("filesystem")
          ? unit.convert(RESOLUTION_MILLIS, TimeUnit.MILLISECONDS)
          : otherwise;
    }
  }
}
