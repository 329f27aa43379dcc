package dev.postern.extractor.model.id;

/** A field of a type, or a component of a record. */
public record FieldId(TypeId type, String name) implements Comparable<FieldId> {
  @Override
  public int compareTo(FieldId other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return type + "#" + name;
  }
}
