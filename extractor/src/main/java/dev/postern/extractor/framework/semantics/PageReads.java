package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.model.fact.EntryFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a JSP file takes from the request by a constant name. */
final class PageReads {

  private record Read(Pattern pattern, String place) {}

  private static final List<Read> READS =
      List.of(
          read("\\bgetParameter(?:Values)?\\(\\s*\"([^\"]+)\"", "QUERY"),
          read("[{ (!]param(?:Values)?\\.(\\w+)", "QUERY"),
          read("[{ (!]param(?:Values)?\\[['\"]([^'\"]+)['\"]\\]", "QUERY"),
          read("<jsp:setProperty\\b[^>]*\\bparam=\"([^\"]+)\"", "QUERY"),
          read("<jsp:setProperty\\b[^>]*\\bproperty=\"(\\*)\"", "QUERY"),
          read("\\brequest\\.getHeader\\(\\s*\"([^\"]+)\"", "HEADER"),
          read("[{ (!]header\\[['\"]([^'\"]+)['\"]\\]", "HEADER"),
          read("[{ (!]cookie\\.(\\w+)", "COOKIE"));

  private final Map<String, ResourceFile> files = new TreeMap<>();

  PageReads(FrameworkInput input) {
    input.resources().forEach(file -> files.putIfAbsent(file.path(), file));
  }

  /** The inputs in the order of the kinds and of the text, each name and place once. */
  List<EntryFact.Input> of(ServedEndpoint endpoint) {
    ResourceFile file = files.get(endpoint.fact().span().file());
    if (file == null) {
      return List.of();
    }
    String text = file.content().get();
    List<EntryFact.Input> inputs = new ArrayList<>();
    for (Read read : READS) {
      Matcher found = read.pattern().matcher(text);
      while (found.find()) {
        EntryFact.Input input =
            new EntryFact.Input(
                endpoint.fact().id(),
                found.group(1),
                read.place(),
                "String",
                false,
                -1,
                "",
                false,
                false,
                List.of());
        if (!inputs.contains(input)) {
          inputs.add(input);
        }
      }
    }
    return inputs;
  }

  private static Read read(String pattern, String place) {
    return new Read(Pattern.compile(pattern), place);
  }
}
