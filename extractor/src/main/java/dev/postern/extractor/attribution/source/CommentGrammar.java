package dev.postern.extractor.attribution.source;

import dev.postern.extractor.attribution.AiTool;
import dev.postern.extractor.attribution.AiToolCatalog;
import dev.postern.extractor.attribution.ToolNames;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line of a comment may say about authorship. Narrow on purpose: a sentence about AI is not
 * a mark, and a person's name is not a tool.
 */
final class CommentGrammar {
  private static final Pattern TAG = Pattern.compile("^\\W*@ai(-begin|-end)?(?=\\s|$)(.*)$");
  private static final Pattern PAIR = Pattern.compile("([a-z][a-z-]*)=(\"[^\"]*\"|\\S+)");
  private static final String SUBJECT =
      "(?:this\\s+(?:file|class|method|code|test|function|record|enum|interface)\\s+(?:was|is|has been)\\s+)?"
          + "(?:partially\\s+|mostly\\s+|ai-)?";
  private static final Pattern WITH =
      Pattern.compile(
          "^\\W*"
              + SUBJECT
              + "(?:generated|written|created|authored|produced)\\s+(?:with|using)\\s+(?:the help of\\s+)?(.+)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GENERATED_BY =
      Pattern.compile("^\\W*" + SUBJECT + "generated\\s+by\\s+(.+)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern WRITTEN_BY =
      Pattern.compile(
          "^\\W*(?:" + SUBJECT + "(?:written|authored|created|produced)\\s+by|@author)\\s+(.+)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE =
      Pattern.compile(
          "^\\W*(?:this\\s+(?:file|class|method|code|test)\\s+(?:was|is|includes|contains)\\s+)?"
              + "(?:partially\\s+)?ai[- ](?:generated|assisted|written)(?:\\s+code)?\\W*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LICENCE_TAG =
      Pattern.compile("^\\W*SPDX-(?:File|Snippet)Comment:\\s*(?:<text>)?");
  private static final String UNNAMED = "unnamed-ai";

  private final AiToolCatalog catalog;

  CommentGrammar(AiToolCatalog catalog) {
    this.catalog = catalog;
  }

  /** The forms of the tag. */
  enum Form {
    ELEMENT,
    BEGIN,
    END
  }

  /** A tag with its entries. */
  record Tag(Form form, Map<String, String> entries) {
    boolean isDenied() {
      String tool = entries.getOrDefault("tool", "").toLowerCase(Locale.ROOT);
      return tool.equals("none") || tool.equals("human") || tool.equals("no");
    }

    boolean reviewed() {
      return !entries.getOrDefault("reviewed-by", "").isBlank();
    }
  }

  Optional<Tag> tag(String line) {
    Matcher matcher = TAG.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> entries = new LinkedHashMap<>();
    Matcher pairs = PAIR.matcher(matcher.group(2));
    while (pairs.find()) {
      entries.put(pairs.group(1), pairs.group(2).replace("\"", ""));
    }
    String form = matcher.group(1);
    if (form == null) {
      return Optional.of(new Tag(Form.ELEMENT, entries));
    }
    return Optional.of(new Tag(form.equals("-begin") ? Form.BEGIN : Form.END, entries));
  }

  /** The id of the tool that a tag names. */
  String tool(Tag tag) {
    String name = tag.entries().getOrDefault("tool", "");
    return catalog
        .tool(name.toLowerCase(Locale.ROOT))
        .or(() -> ToolNames.leading(catalog, name.replace('-', ' ')))
        .or(() -> ToolNames.leading(catalog, name))
        .map(AiTool::id)
        .orElse(UNNAMED);
  }

  /** The id of the tool to which a sentence at the start of the line attributes the code. */
  Optional<String> sentence(String text) {
    String line = LICENCE_TAG.matcher(text).replaceFirst("");
    if (BARE.matcher(line).matches()) {
      return Optional.of(UNNAMED);
    }
    for (Pattern pattern : new Pattern[] {WITH, GENERATED_BY}) {
      Matcher matcher = pattern.matcher(line);
      if (matcher.matches()) {
        return ToolNames.leading(catalog, matcher.group(1)).map(AiTool::id);
      }
    }
    Matcher by = WRITTEN_BY.matcher(line);
    return by.matches() ? author(by.group(1)) : Optional.empty();
  }

  /** A tool where a person is expected: not by a name that people bear, unless a model follows. */
  private Optional<String> author(String name) {
    Optional<AiTool> byModel =
        catalog.tools().stream()
            .filter(tool -> tool.models().stream().anyMatch(each -> each.matcher(name).find()))
            .findFirst();
    return byModel
        .or(() -> ToolNames.leading(catalog, name).filter(tool -> !isPerson(tool, name)))
        .map(AiTool::id);
  }

  private static boolean isPerson(AiTool tool, String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return tool.personNames().stream()
        .anyMatch(
            person ->
                lower.startsWith(person)
                    && tool.names().stream()
                        .noneMatch(
                            each -> each.length() > person.length() && lower.startsWith(each)));
  }
}
