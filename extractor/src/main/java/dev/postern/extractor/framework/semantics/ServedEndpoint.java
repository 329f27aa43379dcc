package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.EntryFact;

/**
 * An endpoint with the declarations behind it.
 *
 * @param application the application that serves it
 * @param type the class that serves it
 * @param handler the method that runs
 * @param respondsWithBody whether the returned value is written to the response
 */
public record ServedEndpoint(
    DeployedApplication application,
    EntryFact.Endpoint fact,
    TypeDecl type,
    MethodDecl handler,
    boolean respondsWithBody) {}
