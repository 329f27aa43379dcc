package dev.postern.extractor.attribution.provenance;

import dev.postern.extractor.ModelFormatException;
import dev.postern.extractor.attribution.PathGlob;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the file of declarations says. An entry that is not understood is left out and told as a
 * gap, because a typing error must not hide a declaration.
 *
 * @param entries in their order
 */
public record ProvenanceFile(List<ProvenanceEntry> entries, List<CoverageGap> gaps) {
  /** Its name, at the root of what is scanned. */
  public static final String NAME = "ai-provenance.yaml";

  private static final ProvenanceFile NONE = new ProvenanceFile(List.of(), List.of());
  private static final int MAX_BYTES = 8 << 20;
  private static final Set<String> KEYS =
      Set.of(
          "paths", "element", "tool", "model", "session", "tokens", "reviewed-by", "date", "note");
  private static final Pattern TOKENS = Pattern.compile("[0-9a-f]{8,64}");

  public ProvenanceFile {
    entries = List.copyOf(entries);
    gaps = List.copyOf(gaps);
  }

  /** Reads the file of a folder; empty when there is none. */
  public static ProvenanceFile of(Path root) {
    Path file = root.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return NONE;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
      return bytes.length > MAX_BYTES
          ? failed("it is larger than " + (MAX_BYTES >> 20) + " MB")
          : parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return failed("it cannot be read");
    }
  }

  /** Reads the text of such a file. */
  static ProvenanceFile parse(String text) {
    List<ProvenanceEntry> entries = new ArrayList<>();
    List<CoverageGap> gaps = new ArrayList<>();
    try {
      YamlMap root = StrictYaml.read(NAME, text).allow(Set.of("version", "entries"));
      if (!root.optional("version").orElse("1").equals("1")) {
        throw root.wrong("version", "only version 1 is known");
      }
      for (YamlMap row : root.maps("entries")) {
        try {
          entries.add(entry(row.allow(KEYS)));
        } catch (ModelFormatException e) {
          gaps.add(gap(row.line(), String.valueOf(e.getMessage())));
        }
      }
    } catch (ModelFormatException e) {
      gaps.add(gap(0, String.valueOf(e.getMessage())));
    }
    return new ProvenanceFile(entries, gaps);
  }

  private static ProvenanceEntry entry(YamlMap row) {
    List<PathGlob> paths = new ArrayList<>();
    for (String text : row.texts("paths")) {
      try {
        paths.add(new PathGlob(text));
      } catch (IllegalArgumentException e) {
        throw row.wrong("paths", String.valueOf(e.getMessage()));
      }
    }
    if (paths.isEmpty()) {
      throw row.wrong("paths", "give at least one file or pattern of files");
    }
    String tokens = row.optional("tokens").orElse("");
    if (!tokens.isEmpty() && !TOKENS.matcher(tokens).matches()) {
      throw row.wrong("tokens", "must be the beginning of a hash, as postern tag writes it");
    }
    return new ProvenanceEntry(
        paths,
        row.optional("element").orElse(""),
        row.text("tool"),
        tokens,
        row.optional("reviewed-by").filter(text -> !text.isBlank()).isPresent(),
        row.line());
  }

  private static ProvenanceFile failed(String why) {
    return new ProvenanceFile(List.of(), List.of(gap(0, NAME + ": " + why)));
  }

  private static CoverageGap gap(int line, String problem) {
    SourceSpan span = line == 0 ? SourceSpan.file(NAME) : SourceSpan.line(NAME, line);
    return new CoverageGap(
        GapKind.CONFIGURATION_NOT_READ, span, "a declaration was not understood: " + problem);
  }
}
