package dev.postern.extractor.model.id;

/**
 * A module of the build.
 *
 * @param name directory of the module relative to the repository root with {@code /} separators;
 *     {@code .} for the root module
 */
public record ModuleId(String name) implements Comparable<ModuleId> {
  @Override
  public int compareTo(ModuleId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
