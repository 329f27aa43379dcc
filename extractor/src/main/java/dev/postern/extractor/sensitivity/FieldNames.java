package dev.postern.extractor.sensitivity;

import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.FieldDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a field is called beside its own name: in JSON, in a table, on a form or a sheet. */
final class FieldNames {

  /** Elements that hold another name, by the simple name of the annotation. */
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "JsonProperty", List.of("value"),
          "JsonAlias", List.of("value"),
          "SerializedName", List.of("value"),
          "JSONField", List.of("name"),
          "JsonbProperty", List.of("value"),
          "Column", List.of("name", "value"),
          "TableField", List.of("value"),
          "Field", List.of("name", "value"),
          "XmlElement", List.of("name"),
          "BsonProperty", List.of("value"));

  /** Elements that hold a text for people. */
  private static final Map<String, List<String>> LABELS =
      Map.of(
          "ApiModelProperty", List.of("value", "notes"),
          "Schema", List.of("description", "title"),
          "Excel", List.of("name"),
          "ExcelProperty", List.of("value"),
          "Comment", List.of("value"),
          "ColumnComment", List.of("value"),
          "ApiParam", List.of("value"),
          "JsonPropertyDescription", List.of("value"));

  private FieldNames() {}

  static List<String> names(FieldDecl field) {
    return texts(field, NAMES);
  }

  static List<String> labels(FieldDecl field) {
    return texts(field, LABELS);
  }

  private static List<String> texts(FieldDecl field, Map<String, List<String>> elements) {
    List<String> texts = new ArrayList<>();
    for (AnnotationUse use : field.annotations()) {
      for (String element : elements.getOrDefault(use.type().simpleName(), List.of())) {
        use.strings(element).stream().filter(text -> !text.isBlank()).forEach(texts::add);
      }
    }
    return texts;
  }
}
