package dev.postern.threatmodel.loadbearing;

/**
 * A field with classified data.
 *
 * @param name such as {@code Patient.diagnosis}
 * @param sensitivity {@code PERSONAL}, {@code SENSITIVE} or {@code SECRET}
 * @param gravity the same as a number that grows with it
 */
public record Asset(String name, String sensitivity, long gravity) implements Comparable<Asset> {

  @Override
  public int compareTo(Asset other) {
    int byGravity = Long.compare(other.gravity, gravity);
    return byGravity != 0 ? byGravity : name.compareTo(other.name);
  }
}
