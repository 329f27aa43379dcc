package dev.postern.extractor.access.eval;

import java.util.List;

/** The models of what every program uses. */
public final class StandardModels {

  private StandardModels() {}

  /** Texts, collections, streams and enums, in the order they are asked. */
  public static List<LibraryModel> all() {
    return List.of(
        new TextModel(),
        new TextCallModel(),
        new EnumModel(),
        new CollectionModel(),
        new MapModel(),
        new CollectorModel(),
        new StreamModel());
  }
}
