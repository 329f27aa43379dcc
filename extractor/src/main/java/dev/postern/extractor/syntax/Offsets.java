package dev.postern.extractor.syntax;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;

/** Character offsets of nodes. */
public final class Offsets {
  private Offsets() {}

  /** The 0-based offset of the first character of a node. */
  public static int start(Node node, LineOffsets lines) {
    return lines.offset(node.getBegin().orElse(Position.HOME));
  }

  /** The 0-based offset of the last character of a node. */
  public static int last(Node node, LineOffsets lines) {
    return lines.offset(node.getEnd().orElse(Position.HOME));
  }
}
