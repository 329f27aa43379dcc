package dev.postern.extractor.access.application;

import dev.postern.extractor.access.eval.Choices;
import dev.postern.extractor.access.eval.Interpreter;
import dev.postern.extractor.access.eval.LibraryModel;
import dev.postern.extractor.access.eval.StandardModels;
import dev.postern.extractor.access.eval.Stopped;
import dev.postern.extractor.access.eval.Value;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs methods that make beans in the interpreter, with the standard library, the configuration and
 * one model of the library whose object they make.
 */
public record BeanMethods(
    ProgramModel program, ProtectedApplication application, ConfigurationView configuration) {

  /** What the method returns; empty when it is of another kind or the run was given up. */
  public <T extends Value> Optional<T> returned(
      TypeDecl type, MethodDecl method, LibraryModel library, Class<T> kind, Choices choices) {
    ConfigurationModel environment = new ConfigurationModel(configuration);
    ApplicationSurroundings surroundings =
        new ApplicationSurroundings(program, application, configuration, List.of(environment));
    List<LibraryModel> models = new ArrayList<>(List.of(library, environment));
    models.addAll(StandardModels.all());
    Interpreter interpreter = new Interpreter(program, surroundings, models, choices);
    try {
      Value made =
          interpreter.run(
              method, surroundings.instance(type), surroundings.arguments(interpreter, method));
      return kind.isInstance(made) ? Optional.of(kind.cast(made)) : Optional.empty();
    } catch (Stopped stopped) {
      return Optional.empty();
    }
  }
}
