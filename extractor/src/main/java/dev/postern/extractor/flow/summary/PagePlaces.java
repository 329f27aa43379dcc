package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Mark;
import dev.postern.extractor.flow.dataflow.Marks;
import dev.postern.extractor.flow.dataflow.State;
import dev.postern.extractor.flow.dataflow.Step;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.SinkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places in a page where characters that an encoding leaves alone do harm: the value of an
 * attribute without quotes ends at a space, and one in quotes at the quote.
 */
final class PagePlaces {

  private static final Pattern BARE = Pattern.compile("(?s).*<[a-zA-Z][^<>]*\\s[a-zA-Z-]+=");
  private static final Pattern DOUBLE =
      Pattern.compile("(?s).*<[a-zA-Z][^<>]*\\s[a-zA-Z-]+=\\s*\"[^\"<>]*");
  private static final Pattern SINGLE =
      Pattern.compile("(?s).*<[a-zA-Z][^<>]*\\s[a-zA-Z-]+=\\s*'[^'<>]*");
  private static final Pattern LEAVES_DOUBLE =
      Pattern.compile("is made harmless by .*(forHtmlContent|forXmlContent|\\(\"<\"\\))");
  private static final Pattern LEAVES_SINGLE =
      Pattern.compile(
          "is made harmless by .*(escapeHtml[34]?|forHtmlContent|forXmlContent|\\(\"<\"\\))");
  private static final Pattern PLACE =
      Pattern.compile("%(?:\\d+\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?[a-zA-Z]");
  private static final Pattern ENCODED =
      Pattern.compile(
          "is made harmless by"
              + " .*(escapeHtml[34]?|htmlEscape\\w*|forHtml|forHtmlContent|encodeForHTML|\\(\"<\"\\))");

  private PagePlaces() {}

  /** What a format with a constant text puts into bare attributes. */
  static Marks formatted(Memory memory, State state, CallSite site) {
    boolean method = site.name().equals("formatted");
    Value format = method ? site.receiver() : site.argument(0);
    boolean formats = method || site.name().equals("format");
    if (!formats || format.text().isEmpty()) {
      return Marks.none();
    }
    List<Value> given = given(memory, state, site, method ? 0 : 1);
    Marks bare = Marks.none();
    String text = format.text().get();
    Matcher place = PLACE.matcher(text);
    for (int i = 0; place.find() && i < given.size(); i++) {
      bare = bare.plus(opened(text.substring(0, place.start()), memory.deep(state, given.get(i))));
    }
    return bare;
  }

  /**
   * What a concatenation puts into an attribute that its encoding does not fit.
   *
   * @param evident what is written on the left, as far as it is known
   */
  static Marks joined(Value left, String evident, Marks right) {
    return opened(left.text().orElse(evident), right);
  }

  private static Marks opened(String before, Marks content) {
    if (content.isEmpty() || before.indexOf('=') < 0) {
      return Marks.none();
    }
    if (BARE.matcher(before).matches()) {
      return bare(content, ENCODED);
    }
    if (DOUBLE.matcher(before).matches()) {
      return bare(content, LEAVES_DOUBLE);
    }
    return SINGLE.matcher(before).matches() ? bare(content, LEAVES_SINGLE) : Marks.none();
  }

  private static List<Value> given(Memory memory, State state, CallSite site, int first) {
    List<Value> given = new ArrayList<>();
    for (int i = first; i < site.arguments().size(); i++) {
      Value argument = site.argument(i);
      boolean array =
          argument.locations().size() == 1
              && Elements.size(memory.cell(state, argument.locations().iterator().next()))
                  .isPresent();
      if (array) {
        memory
            .cell(state, argument.locations().iterator().next())
            .fields()
            .forEach(
                (field, value) -> {
                  if (field.matches("\\[\\d+]")) {
                    given.add(value);
                  }
                });
      } else {
        given.add(argument);
      }
    }
    return given;
  }

  /** The marks that only HTML encoding has cleared, as they were before. */
  private static Marks bare(Marks marks, Pattern encoding) {
    List<Mark> open = new ArrayList<>();
    for (Mark mark : marks.list()) {
      boolean encoded =
          (mark.cleared() & SinkKind.ALL) != SinkKind.ALL
              && mark.trace().steps().stream()
                  .filter(step -> step.role() == Step.Role.SANITIZER)
                  .anyMatch(step -> encoding.matcher(step.text()).matches());
      if (encoded) {
        open.add(new Mark(mark.origin(), mark.cleared() & ~SinkKind.XSS.bit(), mark.trace()));
      }
    }
    return Marks.of(open);
  }
}
