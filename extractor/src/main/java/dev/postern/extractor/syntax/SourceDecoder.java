package dev.postern.extractor.syntax;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a source file into text, the same way for every reader, so that character
 * offsets agree: UTF-8, else (old sources) ISO-8859-1, which keeps every token that is ASCII;
 * UTF-16 by its byte order mark. A byte order mark is dropped.
 */
public final class SourceDecoder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceDecoder() {}

  /** The text of a file; never fails. */
  public static String decode(byte[] bytes) {
    String text = hasUtf16Mark(bytes) ? new String(bytes, StandardCharsets.UTF_16) : utf8(bytes);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static boolean hasUtf16Mark(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return mark == 0xfeff || mark == 0xfffe;
  }

  private static String utf8(byte[] bytes) {
    Charset charset = StandardCharsets.UTF_8;
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}
