package dev.postern.extractor.access;

import dev.postern.extractor.access.application.GuardedEndpoint;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.authority.AuthoritySources;
import dev.postern.extractor.access.authority.RoleHierarchies;
import dev.postern.extractor.access.cors.CorsReader;
import dev.postern.extractor.access.expression.Authorities;
import dev.postern.extractor.model.fact.GuardFact;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;

/** Facts about an application that decide no endpoint but bear on what its guards are worth. */
final class SurroundingFacts {

  private final ProgramModel program;
  private final ProtectedApplication application;
  private final List<GuardedEndpoint> endpoints;

  SurroundingFacts(
      ProgramModel program, ProtectedApplication application, List<GuardedEndpoint> endpoints) {
    this.program = program;
    this.application = application;
    this.endpoints = List.copyOf(endpoints);
  }

  /** Origins that are let in, roles that are granted, and roles that include others. */
  List<GuardFact> facts() {
    Authorities authorities = RolePrefix.of(application);
    List<GuardFact> facts =
        new ArrayList<>(new CorsReader(program, application, endpoints).facts());
    facts.addAll(new AuthoritySources(program, application, authorities).facts());
    facts.addAll(new RoleHierarchies(program, application, authorities).facts());
    return facts;
  }
}
