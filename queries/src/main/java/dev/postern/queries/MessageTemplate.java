package dev.postern.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with {@code {column}} slots. */
public final class MessageTemplate {
  private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

  /** What a slot reads whose value is not known. */
  public static final String UNKNOWN = "?";

  private final String template;

  public MessageTemplate(String template) {
    this.template = template;
  }

  /** Names of the slots, in order of appearance. */
  public List<String> slots() {
    List<String> names = new ArrayList<>();
    Matcher matcher = SLOT.matcher(template);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** The sentence; values are put in as they are, without being read for slots again. */
  public String fill(Function<String, String> values) {
    String filled =
        SLOT.matcher(template)
            .replaceAll(slot -> Matcher.quoteReplacement(values.apply(slot.group(1))));
    return CleanText.line(filled);
  }
}
