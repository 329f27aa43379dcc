package dev.postern.extractor.classes;

import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A type read from a class file.
 *
 * @param declaration its declaration; the module is {@link ClassFileReader#LIBRARY}, bodies are
 *     absent
 * @param defaults default values of annotation elements by name; empty for other types
 */
public record ClassFile(TypeDecl declaration, Map<String, AnnotationValue> defaults) {
  public ClassFile {
    defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
  }
}
