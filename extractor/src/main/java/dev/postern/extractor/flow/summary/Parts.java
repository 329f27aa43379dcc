package dev.postern.extractor.flow.summary;

import dev.postern.extractor.flow.dataflow.Mark;
import dev.postern.extractor.flow.dataflow.Step;
import dev.postern.extractor.flow.dataflow.Value;
import dev.postern.extractor.flow.taint.SinkKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a check of a part of a text, or of another form of it, says about the text. */
final class Parts {

  /** A part of which it is not known that it is the end. */
  static final String MIDDLE = "takes a part of the text";

  private static final Pattern ENDING =
      Pattern.compile(
          ".*(substring|split|getExtension|getFilenameExtension|extName|getSuffix|getFileExtension)");
  private static final Pattern HOST =
      Pattern.compile(".*(UR[IL]|UriComponents)\\.(getHost|getAuthority)");
  private static final Pattern SAME =
      Pattern.compile(
          ".*(decode|trim|strip|toLowerCase|toUpperCase|cleanPath|normalize|toString|separatorsToUnix)");

  private Parts() {}

  /** A part is one of some harmless texts: the kinds that its whole cannot harm then. */
  static Map<String, Long> chosen(Value part) {
    Map<String, Long> facts = new TreeMap<>();
    for (Mark mark : part.marks().list()) {
      long kinds = 0;
      boolean middle = mark.trace().steps().stream().anyMatch(step -> step.text().equals(MIDDLE));
      if (!middle && passes(mark, ENDING)) {
        kinds |= SinkKind.UPLOAD.bit();
      }
      if (passes(mark, HOST)) {
        kinds |= SinkKind.REDIRECT.bit() | SinkKind.SSRF.bit() | SinkKind.ORIGIN.bit();
      }
      if (kinds != 0) {
        facts.put(origin(mark), kinds);
      }
    }
    return facts;
  }

  /** Whether the text is one of those that another was split into. */
  static boolean isSplit(Value value) {
    return value.marks().list().stream()
        .allMatch(
            mark -> {
              List<Step> steps = mark.trace().steps();
              return !steps.isEmpty() && steps.get(steps.size() - 1).text().endsWith(".split");
            });
  }

  /** Whether the text is the host of an address. */
  static boolean isHost(Value value) {
    return !value.marks().isEmpty()
        && value.marks().list().stream().allMatch(mark -> passes(mark, HOST));
  }

  /** The origins of which the text is only another form. */
  static Map<String, Long> forms(Value text, long kinds) {
    Map<String, Long> facts = new TreeMap<>();
    for (Mark mark : text.marks().list()) {
      boolean same =
          mark.trace().steps().stream()
              .filter(step -> step.role() == Step.Role.PASS)
              .allMatch(step -> SAME.matcher(step.text()).matches());
      if (same) {
        facts.put(origin(mark), kinds);
      }
    }
    return facts;
  }

  /** The name under which a check of all that comes from the mark's origin is remembered. */
  private static String origin(Mark mark) {
    return "o:" + mark.origin().key();
  }

  private static boolean passes(Mark mark, Pattern by) {
    return mark.trace().steps().stream().anyMatch(step -> by.matcher(step.text()).matches());
  }
}
