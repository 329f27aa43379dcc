package dev.postern.extractor.syntax;

import com.github.javaparser.JavaToken;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Node;
import dev.postern.extractor.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads nodes as sequences of tokens, without white space and comments. */
public final class TokenText {
  private static final int HASH_BYTES = 16;

  private TokenText() {}

  /** A hash of the node's tokens: 32 hexadecimal digits. */
  static String hash(Node node) {
    MessageDigest digest = Sha256.digest();
    each(
        node,
        token -> {
          digest.update(token.getText().getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
        });
    return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
  }

  /** The node's tokens separated by blanks; on one line unless a token itself spans lines. */
  public static String joined(Node node) {
    StringBuilder text = new StringBuilder();
    each(node, token -> text.append(text.isEmpty() ? "" : " ").append(token.getText()));
    return text.toString();
  }

  @SuppressWarnings("ReferenceEquality") // equal tokens at other places are not the end
  static void each(Node node, Consumer<JavaToken> consumer) {
    Optional<TokenRange> range = node.getTokenRange();
    if (range.isEmpty()) {
      return;
    }
    JavaToken end = range.get().getEnd();
    Optional<JavaToken> next = Optional.of(range.get().getBegin());
    while (next.isPresent()) {
      JavaToken token = next.get();
      if (!token.getCategory().isWhitespaceOrComment()) {
        consumer.accept(token);
      }
      next = token == end ? Optional.empty() : token.getNextToken();
    }
  }
}
