package dev.postern.extractor.pipeline;

import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;

/** The role of a type by its annotations; the most specific one wins. */
final class Stereotypes {

  private static final Map<String, String> BY_ANNOTATION = rows();

  private Stereotypes() {}

  static String of(AnnotationIndex annotations, TypeDecl type) {
    SortedSet<String> names = annotations.names(type.annotations(), type.id().module());
    return BY_ANNOTATION.entrySet().stream()
        .filter(entry -> names.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static Map<String, String> rows() {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("jakarta.persistence.Entity", "ENTITY");
    rows.put("javax.persistence.Entity", "ENTITY");
    rows.put("org.springframework.stereotype.Controller", "CONTROLLER");
    rows.put("org.springframework.stereotype.Service", "SERVICE");
    rows.put("org.springframework.stereotype.Repository", "REPOSITORY");
    rows.put("org.springframework.context.annotation.Configuration", "CONFIGURATION");
    rows.put("org.springframework.stereotype.Component", "COMPONENT");
    return rows;
  }
}
