package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A handler method with its mapping, class level and method level merged, before prefixes.
 *
 * @param controller the concrete class that serves it
 * @param verbs in the order they are written; none for all
 * @param paths composed patterns, placeholders resolved
 * @param rawPaths the same as written
 * @param conditions parameter and header conditions, sorted
 */
record HandlerMapping(
    TypeDecl controller,
    MethodDecl handler,
    Set<String> verbs,
    List<String> paths,
    List<String> rawPaths,
    List<String> conditions,
    List<String> consumes,
    List<String> produces,
    boolean respondsWithBody,
    SourceSpan span) {

  /** The verb as it enters the endpoint's identity: several in the order of the alphabet. */
  String verb() {
    return verbs.isEmpty() ? "ANY" : String.join("|", new TreeSet<>(verbs));
  }

  /** The verbs in the order they are written. */
  String writtenVerbs() {
    return verbs.isEmpty() ? "ANY" : String.join("|", verbs);
  }
}
