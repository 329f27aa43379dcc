package dev.postern.extractor.framework.springweb;

import dev.postern.extractor.flow.callgraph.LocalValues;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.model.code.Statement;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;

/**
 * How an application configures Spring Data REST, by keys and in code; code wins.
 *
 * @param base path before all repositories, empty for the root
 * @param onlyAnnotated whether only annotated repositories are exported
 */
record DataRestSettings(String base, boolean onlyAnnotated) {

  static DataRestSettings of(
      ProgramModel program, Vocabulary vocabulary, DeployedApplication application) {
    String base = application.settings().value("spring.data.rest.base-path").orElse("");
    boolean annotated =
        application
            .settings()
            .value("spring.data.rest.detection-strategy")
            .filter(value -> value.equalsIgnoreCase("annotated"))
            .isPresent();
    for (TypeDecl type : application.beanTypes()) {
      for (MethodDecl method : type.methods()) {
        for (Statement.Call call :
            method.body().map(body -> body.calls()).orElse(java.util.List.of())) {
          boolean sets =
              vocabulary.calls(call.callee().declaringType().name(), call.callee().name()).stream()
                  .anyMatch(row -> row.role().equals("DATA_REST_SETTING"));
          if (sets && call.arguments().size() == 1) {
            LocalValues values = new LocalValues(program, method.body().orElseThrow());
            var argument = call.arguments().get(0);
            if (call.callee().name().equals("setRepositoryDetectionStrategy")) {
              annotated =
                  values.origins(argument).stream()
                      .anyMatch(
                          origin ->
                              origin instanceof Statement.LoadField load
                                  && load.field().name().equals("ANNOTATED"));
            } else {
              base = values.string(argument).map(application.settings()::resolve).orElse("/${?}");
            }
          }
        }
      }
    }
    return new DataRestSettings(PathComposer.prefix(base, ""), annotated);
  }
}
