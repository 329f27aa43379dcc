package dev.postern.extractor.model.id;

/**
 * A type declared in the repository.
 *
 * @param module the module that declares it
 * @param binaryName package and name, nested types separated by {@code $}
 */
public record TypeId(ModuleId module, String binaryName) implements Comparable<TypeId> {

  /** The last segment of the name: {@code Inner} for {@code a.b.Outer$Inner}. */
  public String simpleName() {
    int cut = Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$'));
    return binaryName.substring(cut + 1);
  }

  /** The package, or the empty string for the unnamed one. */
  public String packageName() {
    int cut = binaryName.lastIndexOf('.');
    return cut < 0 ? "" : binaryName.substring(0, cut);
  }

  @Override
  public int compareTo(TypeId other) {
    int byName = binaryName.compareTo(other.binaryName);
    return byName != 0 ? byName : module.compareTo(other.module);
  }

  @Override
  public String toString() {
    return module + ":" + binaryName;
  }
}
