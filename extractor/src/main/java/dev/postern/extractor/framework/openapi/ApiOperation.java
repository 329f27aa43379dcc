package dev.postern.extractor.framework.openapi;

import java.util.List;

/**
 * An operation of an OpenAPI document.
 *
 * @param method name of the generated method
 * @param verb in upper case
 * @param path template as written
 * @param groups the names by which generators group operations into interfaces, in upper camel case
 * @param basePath path of the first server address, or empty
 * @param title title of the document
 * @param parameters places and names of the parameters, in order
 * @param document path of the document
 */
public record ApiOperation(
    String method,
    String verb,
    String path,
    List<String> groups,
    String basePath,
    String title,
    List<ApiParameter> parameters,
    List<String> consumes,
    String document) {

  public ApiOperation {
    groups = List.copyOf(groups);
    parameters = List.copyOf(parameters);
    consumes = List.copyOf(consumes);
  }

  /**
   * A parameter; the body is one named {@code body}.
   *
   * @param place {@code PATH}, {@code QUERY}, {@code HEADER}, {@code COOKIE}, {@code FORM}, {@code
   *     BODY}
   */
  public record ApiParameter(String name, String place, boolean required) {

    /** Whether a parameter of the generated method with that name stands for it. */
    public boolean isNamed(String parameter) {
      return parameter.equals(name) || parameter.equals(Naming.lower(name));
    }
  }
}
