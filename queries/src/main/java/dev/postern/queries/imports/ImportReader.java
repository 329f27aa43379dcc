package dev.postern.queries.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.postern.extractor.UsageException;
import dev.postern.extractor.workspace.xml.SecureXml;
import dev.postern.extractor.workspace.xml.XmlElement;
import dev.postern.extractor.workspace.xml.XmlReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a document of another tool, whichever of the known formats it has. */
public final class ImportReader {
  /** Larger files are refused. */
  static final long MAX_BYTES = 256L << 20;

  private static final String KNOWN =
      "SARIF 2.1.0 and CycloneDX (JSON or XML) are read; most tools can write one of them.";

  private ImportReader() {}

  /**
   * The document.
   *
   * @param name what it is to be known by
   * @throws UsageException when the file is not readable, too large, of another format, or broken;
   *     the message names the line or the place in the document
   */
  public static ImportedDocument read(Path file, String name) {
    return parse(file.toString(), name, bytes(file));
  }

  /** The document of these bytes. */
  static ImportedDocument parse(String file, String name, byte[] bytes) {
    return switch (firstCharacter(bytes)) {
      case '{' -> json(file, name, bytes);
      case '<' -> xml(file, name, bytes);
      default ->
          throw new UsageException(
              file + " is neither JSON nor XML (line 1). " + KNOWN + compressed(bytes));
    };
  }

  private static byte[] bytes(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new UsageException("there is no file " + file + ".");
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new UsageException(
            file + " has more than 256 MB. Let the tool report less, or split the runs.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UsageException(file + " cannot be read (" + e.getMessage() + ").", e);
    }
  }

  private static int firstCharacter(byte[] bytes) {
    for (byte each : bytes) {
      boolean mark = each < 0 || each == 0;
      if (!mark && !Character.isWhitespace(each)) {
        return each;
      }
    }
    return 0;
  }

  private static String compressed(byte[] bytes) {
    boolean zip = bytes.length > 1 && ((bytes[0] == 'P' && bytes[1] == 'K') || bytes[0] == 0x1f);
    return zip ? " It looks compressed: unpack it first." : "";
  }

  private static ImportedDocument json(String file, String name, byte[] bytes) {
    JsonNode root;
    try {
      root = new ObjectMapper().readTree(bytes);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
      throw new UsageException(
          file
              + place
              + ": not JSON: "
              + reason(e)
              + ". Nothing was imported; was the tool stopped while it wrote?",
          e);
    } catch (IOException e) {
      throw new UsageException(file + " cannot be read (" + e.getMessage() + ").", e);
    }
    JsonPart document = new JsonPart(file, "", root);
    if (root.has("runs")) {
      return new SarifReader(document, name).read();
    }
    if (root.path("bomFormat").asText().equals("CycloneDX")
        || root.path("specFormat").asText().equals("CycloneDX")) {
      return new CycloneDxReader(document, name).read();
    }
    throw new UsageException(
        file + ": /runs (SARIF) and /bomFormat (CycloneDX) are both missing. " + KNOWN);
  }

  /** What the parser says, without what it tells of its source. */
  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    return message.replaceFirst("\\s*\\(start marker at .*", "");
  }

  private static ImportedDocument xml(String file, String name, byte[] bytes) {
    XmlElement root;
    try {
      root = SecureXml.read(bytes);
    } catch (XmlReadException e) {
      throw new UsageException(file + ": not well-formed XML: " + e.getMessage() + ".", e);
    }
    if (!root.name().equals("bom")) {
      throw new UsageException(
          file + ":" + root.line() + ": the root is <" + root.name() + ">. " + KNOWN);
    }
    return new CycloneDxReader(new JsonPart(file, "", CycloneDxXml.json(root)), name).read();
  }
}
