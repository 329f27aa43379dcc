package dev.postern.extractor.syntax.lombok;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields of a type with the modifiers that Lombok adds to them. */
final class FieldReader {
  private final LombokNames names;
  private final LombokConfig config;

  FieldReader(LombokNames names, LombokConfig config) {
    this.names = names;
    this.config = config;
  }

  List<LombokField> fieldsOf(TypeDeclaration<?> type) {
    List<LombokField> fields = new ArrayList<>();
    if (type instanceof RecordDeclaration declaration) {
      for (Parameter each : declaration.getParameters()) {
        String name = each.getNameAsString();
        fields.add(new LombokField(name, each.getType(), each, false, true, false, false, null));
      }
    }
    boolean madeFinal = makesFinal(type);
    for (FieldDeclaration declaration : type.getFields()) {
      for (VariableDeclarator variable : declaration.getVariables()) {
        fields.add(field(declaration, variable, madeFinal));
      }
    }
    return fields;
  }

  private LombokField field(
      FieldDeclaration declaration, VariableDeclarator variable, boolean madeFinal) {
    boolean isFinal =
        declaration.isFinal()
            || (madeFinal && !declaration.isStatic() && !names.has(declaration, "NonFinal"));
    return new LombokField(
        variable.getNameAsString(),
        variable.getType(),
        declaration,
        declaration.isStatic(),
        isFinal,
        declaration.isTransient(),
        names.has(declaration, "Builder.Default"),
        variable.getInitializer().orElse(null));
  }

  private boolean makesFinal(TypeDeclaration<?> type) {
    boolean byDefaults =
        names
            .find(type, "FieldDefaults")
            .flatMap(annotation -> annotation.flag("makeFinal"))
            .orElse(config.flag("lombok.fieldDefaults.defaultFinal", false));
    return byDefaults || names.has(type, "Value");
  }
}
