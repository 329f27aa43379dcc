package dev.postern.extractor.framework.cli;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.EndpointSource;
import dev.postern.extractor.framework.semantics.Programs;
import dev.postern.extractor.framework.semantics.ServedEndpoint;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.fact.EntryFact;
import dev.postern.extractor.model.id.EndpointId;
import java.util.ArrayList;
import java.util.List;

/**
 * The main methods of an application's modules that do more than start a framework; they are called
 * from a command line.
 */
public final class MainMethods implements EndpointSource {

  private final FrameworkInput input;
  private final Programs programs;

  public MainMethods(FrameworkInput input, Vocabulary vocabulary) {
    this.input = input;
    this.programs = new Programs(input.program(), vocabulary);
  }

  @Override
  public List<ServedEndpoint> of(DeployedApplication application) {
    List<ServedEndpoint> found = new ArrayList<>();
    for (TypeDecl type : input.mainTypes()) {
      if (application.modules().contains(type.id().module())) {
        programs
            .main(type)
            .ifPresent(
                main -> {
                  EndpointId id =
                      new EndpointId(
                          application.id(), "CLI", "", type.id().simpleName() + ".main", "");
                  EntryFact.Endpoint fact =
                      new EntryFact.Endpoint(
                          id,
                          main.id(),
                          type.name(),
                          List.of(type.name()),
                          "main",
                          true,
                          List.of(),
                          List.of(),
                          List.of(),
                          main.span());
                  found.add(new ServedEndpoint(application, fact, type, main, false));
                });
      }
    }
    return found;
  }
}
