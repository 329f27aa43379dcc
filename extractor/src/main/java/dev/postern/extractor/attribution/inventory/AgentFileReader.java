package dev.postern.extractor.attribution.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is dangerous in files that speak to assistants, line by line and by their words; what
 * they mean is for people to judge. A line that forbids something ({@code never bypass the checks})
 * is no order to do it.
 */
public final class AgentFileReader {
  private static final int MAX_BYTES = 1 << 20;
  private static final int MAX_SHOWN = 160;
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i)\\b(?:ignore|disregard|forget|override)\\s+(?:\\w+\\s+){0,3}"
              + "(?:instructions?|rules?|guidelines?|polic(?:y|ies)|restrictions?|safeguards?)\\b|\\b(?:do"
              + " not|don't|never)\\s+(?:tell|inform|mention|reveal|disclose|show)\\s+(?:\\w+\\s+){0,4}"
              + "(?:users?|humans?|reviewers?|developers?)\\b|\\b(?:skip|bypass|disable|circumvent|turn"
              + " off)\\s+(?:\\w+\\s+){0,3}"
              + "(?:security|authenti\\w+|authori\\w+|reviews?|checks|hooks|gates?|scans?|scanners?)\\b"
              + "|--dangerously-skip-permissions\\b|--no-verify\\b");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?i)\\b(?:never|do not|don't|must not|should not|cannot|may not|without"
              + " asking|avoid|refuse to|forbidden)\\b");
  private static final Pattern PERMISSION =
      Pattern.compile(
          "\"(?:Bash|Shell|Execute)(?:\\(\\*(?::\\*)?\\))?\"|\"?bypassPermissions\"?|\"(?:autoApprove|alwaysAllow)\"\\s*:\\s*(?:true|\\[\\s*\"\\*\")"
              + "|\"?yolo\"?\\s*:\\s*true");
  private static final Pattern SERVER =
      Pattern.compile(
          "\"http://(?!localhost|127\\.0\\.0\\.1|\\[::1\\])[^\"]*\"|@latest\\b|\"(?:npx|uvx|bunx)\"");

  private final Path root;

  /** A reader of files below a folder. */
  public AgentFileReader(Path root) {
    this.root = root;
  }

  /** What is dangerous in a file, in the order of its lines. */
  public List<AgentDanger> dangers(AgentFile file) {
    Path path = root.resolve(file.path()).normalize();
    if (!path.startsWith(root) || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        return List.of(new AgentDanger(file.path(), 1, AgentDanger.Kind.NOT_READ, "too large"));
      }
      return dangers(file, new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return List.of(new AgentDanger(file.path(), 1, AgentDanger.Kind.NOT_READ, "unreadable"));
    }
  }

  static List<AgentDanger> dangers(AgentFile file, String text) {
    List<AgentDanger> found = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String hidden = hidden(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
      if (!hidden.isEmpty()) {
        found.add(new AgentDanger(file.path(), number, AgentDanger.Kind.HIDDEN_TEXT, hidden));
      }
      words(file, number, line, found);
    }
    return found;
  }

  private static void words(AgentFile file, int number, String line, List<AgentDanger> found) {
    Matcher order = ORDER.matcher(line);
    if (order.find() && !isForbidden(line, order)) {
      found.add(danger(file, number, AgentDanger.Kind.ORDER_TO_PASS_RULES_BY, line));
    }
    if (file.kind() != AgentFileKind.RULES && PERMISSION.matcher(line).find()) {
      found.add(danger(file, number, AgentDanger.Kind.UNBOUNDED_PERMISSION, line));
    }
    Matcher server = SERVER.matcher(line);
    if (file.kind() == AgentFileKind.MCP && server.find()) {
      found.add(danger(file, number, AgentDanger.Kind.UNTRUSTED_SERVER, server.group()));
    }
  }

  /** Whether the words before the order forbid it; the order's own denial is part of the order. */
  private static boolean isForbidden(String line, Matcher order) {
    return FORBIDDEN.matcher(line.substring(0, order.start())).find();
  }

  private static AgentDanger danger(
      AgentFile file, int number, AgentDanger.Kind kind, String text) {
    StringBuilder shown = new StringBuilder();
    text.strip()
        .codePoints()
        .limit(MAX_SHOWN)
        .filter(each -> !isHidden(each) && each >= ' ')
        .forEach(shown::appendCodePoint);
    return new AgentDanger(file.path(), number, kind, shown.toString());
  }

  private static String hidden(String line) {
    int[] points = line.codePoints().toArray();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      boolean joins = points[i] == 0x200C || points[i] == 0x200D;
      boolean usual = joins && i > 0 && points[i - 1] > 0x7F;
      if (isHidden(points[i]) && !usual) {
        names.add(String.format(Locale.ROOT, "U+%04X", points[i]));
      }
    }
    return names.isEmpty()
        ? ""
        : names.size()
            + " hidden characters: "
            + String.join(" ", names.stream().distinct().limit(8).toList());
  }

  private static boolean isHidden(int point) {
    return (point >= 0x200B && point <= 0x200F)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2060 && point <= 0x206F)
        || (point >= 0xE0000 && point <= 0xE01EF)
        || point == 0x00AD
        || point == 0x034F
        || point == 0x061C
        || point == 0x115F
        || point == 0x1160
        || point == 0x180E
        || point == 0x3164
        || point == 0xFEFF
        || point == 0xFFA0;
  }
}
