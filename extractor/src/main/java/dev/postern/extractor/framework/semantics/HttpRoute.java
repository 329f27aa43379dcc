package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.List;

/**
 * A verb and a path with what serves them, before it is an endpoint of an application.
 *
 * @param type the concrete class that serves it
 * @param verb one verb, several joined by {@code |} in the order of the alphabet, or {@code ANY}
 * @param address the whole path pattern, normalized
 * @param rawPaths as written
 * @param condition what else must hold of a request, in a canonical form, or empty
 * @param respondsWithBody whether the returned value is written to the response
 * @param span where it is declared
 */
public record HttpRoute(
    TypeDecl type,
    MethodDecl handler,
    String verb,
    String address,
    List<String> rawPaths,
    String condition,
    List<String> consumes,
    List<String> produces,
    boolean respondsWithBody,
    SourceSpan span) {

  public HttpRoute {
    rawPaths = List.copyOf(rawPaths);
    consumes = List.copyOf(consumes);
    produces = List.copyOf(produces);
  }

  /** A route without conditions whose method writes its result to the response. */
  public static HttpRoute plain(TypeDecl type, MethodDecl handler, String verb, String address) {
    return new HttpRoute(
        type,
        handler,
        verb,
        address,
        List.of(address),
        "",
        List.of(),
        List.of(),
        true,
        handler.span());
  }
}
