package dev.postern.extractor.attribution;

import dev.postern.extractor.ModelFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The known tools.
 *
 * @param tools in the order of the data file
 * @param digest hash of the data, for keys of caches
 */
public record AiToolCatalog(List<AiTool> tools, String digest) {
  private static final String RESOURCE = "ai-tools.yml";

  public AiToolCatalog {
    tools = List.copyOf(tools);
  }

  /**
   * The catalog that Postern ships.
   *
   * @throws ModelFormatException when the data file is broken
   */
  public static AiToolCatalog bundled() {
    try (InputStream stream = AiToolCatalog.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return AiToolReader.read(RESOURCE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tool of that id. */
  public Optional<AiTool> tool(String id) {
    return tools.stream().filter(tool -> tool.id().equals(id)).findFirst();
  }
}
