package dev.postern.extractor.access.answer;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.access.Formula;
import dev.postern.extractor.yaml.StrictYaml;
import dev.postern.extractor.yaml.YamlMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads answers.
 *
 * <pre>
 * answers:
 *   - question: external-guard-com-acme-acme-auth   # the id that `postern endpoints --questions` prints
 *     requires: authenticated
 *     under: [/api/**]                              # optional, as are except and applications
 *     reason: "the library asks for a token on every path"
 *   - question: matcher-paths-from-the-database
 *     matches: [/admin/**]
 *     reason: "content of table paths in production"
 * run:
 *   profiles: [prod]
 *   properties: [security.enabled=true]
 *   reason: "deployment descriptor"
 * outside:
 *   - name: edge gateway
 *     requires: authenticated
 *     except: [/health]
 *     reason: "routes of the gateway"
 * guards:
 *   - guard: TokenInterceptor                       # as in inferred-guards.yml
 *     requires: role:ADMIN
 *     reason: "read by hand"
 * data:                                           # what fields hold; read by the classification
 *   - field: Ticket.reference                       # or with the package
 *     class: NONE                                   # or a class of `postern data`, such as HEALTH
 *     reason: "our own numbers"
 * </pre>
 */
final class AnswerFile {

  private static final Set<String> SCOPE = Set.of("applications", "under", "except");

  private final String origin;
  private final List<Answer> found = new ArrayList<>();

  private AnswerFile(String origin) {
    this.origin = origin;
  }

  /**
   * The answers of a file, in its order.
   *
   * @param origin name of the file, for messages and evidence
   * @throws dev.postern.extractor.ModelFormatException when something in it is not understood
   */
  static List<Answer> read(String origin, String text) {
    AnswerFile file = new AnswerFile(origin);
    YamlMap root = StrictYaml.read(origin, text);
    root.allow(Set.of("answers", "run", "outside", "guards", "data"));
    root.maps("answers").forEach(file::answer);
    root.map("run").ifPresent(file::run);
    for (YamlMap each : root.maps("outside")) {
      each.allow(with(Set.of("name", "requires", "reason")));
      file.found.add(
          new Answer.Outside(each.text("name"), formula(each), scope(each), file.at(each)));
    }
    for (YamlMap each : root.maps("guards")) {
      each.allow(with(Set.of("guard", "requires", "reason")));
      file.found.add(
          new Answer.Guard(each.text("guard"), formula(each), scope(each), file.at(each)));
    }
    return List.copyOf(file.found);
  }

  private void answer(YamlMap each) {
    each.allow(with(Set.of("question", "requires", "matches", "reason")));
    String question = each.text("question");
    if (each.has("requires") == each.has("matches")) {
      throw each.wrong("question", "give either requires or matches");
    }
    if (each.has("requires")) {
      found.add(new Answer.Requires(question, formula(each), scope(each), at(each)));
      return;
    }
    List<String> patterns = each.texts("matches");
    if (!patterns.stream().allMatch(pattern -> pattern.startsWith("/"))) {
      throw each.wrong("matches", "patterns start with a slash, such as /admin/**");
    }
    found.add(new Answer.Matches(question, patterns, at(each)));
  }

  private void run(YamlMap run) {
    run.allow(Set.of("profiles", "properties", "reason"));
    if (run.has("profiles")) {
      found.add(new Answer.Profiles(run.texts("profiles"), at(run)));
    }
    for (String property : run.texts("properties")) {
      int cut = property.indexOf('=');
      if (cut <= 0) {
        throw run.wrong("properties", property + " is no key=value");
      }
      found.add(
          new Answer.Property(
              property.substring(0, cut).strip(), property.substring(cut + 1).strip(), at(run)));
    }
  }

  private static Formula formula(YamlMap each) {
    String text = each.text("requires");
    return Requirements.read(text)
        .orElseThrow(() -> each.wrong("requires", text + " is none of " + Requirements.NOTATION));
  }

  private static AnswerScope scope(YamlMap each) {
    for (String key : List.of("under", "except")) {
      if (!each.texts(key).stream().allMatch(pattern -> pattern.startsWith("/"))) {
        throw each.wrong(key, "patterns start with a slash, such as /api/**");
      }
    }
    return new AnswerScope(each.texts("applications"), each.texts("under"), each.texts("except"));
  }

  private Evidence at(YamlMap each) {
    return new Evidence(SourceSpan.line(origin, each.line()), "answer", each.text("reason"));
  }

  private static Set<String> with(Set<String> own) {
    Set<String> all = new java.util.TreeSet<>(own);
    all.addAll(SCOPE);
    return all;
  }
}
