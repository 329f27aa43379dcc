package dev.postern.extractor.access.application;

import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.EntryFact;
import java.util.List;

/**
 * An endpoint to decide.
 *
 * @param type the class that serves it
 * @param handler the method that runs
 * @param path the path pattern within the application: without the context path
 */
public record GuardedEndpoint(
    EntryFact.Endpoint fact, TypeDecl type, MethodDecl handler, String path) {

  /** The part of it that answers these verbs. */
  public GuardedEndpoint limitedTo(List<String> verbs) {
    return new GuardedEndpoint(fact.limitedTo(verbs), type, handler, path);
  }
}
