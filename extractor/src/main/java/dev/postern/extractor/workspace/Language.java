package dev.postern.extractor.workspace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The notations of files that the workspace lists. */
public enum Language {
  JAVA(true, "java"),
  KOTLIN(true, "kt kts"),
  GROOVY(true, "groovy"),
  SCALA(true, "scala"),
  XML(false, "xml xhtml xsd wsdl"),
  YAML(false, "yml yaml"),
  PROPERTIES(false, "properties"),
  INI(false, "ini conf cfg"),
  JSON(false, "json"),
  SQL(false, "sql ddl"),
  TEMPLATE(false, "html htm ftl ftlh jsp jspx jspf tag vm hbs mustache peb jte btl"),
  SCHEMA(false, "proto graphql graphqls avsc raml"),
  BUILD(false, "gradle toml lock lockfile"),
  OTHER(false, "");

  private final boolean jvm;
  private final String extensions;

  Language(boolean jvm, String extensions) {
    this.jvm = jvm;
    this.extensions = " " + extensions + " ";
  }

  /** Whether it is compiled to classes. */
  public boolean isJvm() {
    return jvm;
  }

  /** Whether it is a language of the JVM that is counted but not read. */
  public boolean isUnread() {
    return jvm && this != JAVA;
  }

  /** The notation a file name stands for. */
  public static Language of(String fileName) {
    if (fileName.endsWith(".gradle.kts")) {
      return BUILD;
    }
    int dot = fileName.lastIndexOf('.');
    String extension = dot < 0 ? "/" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    Optional<Language> found =
        Arrays.stream(values())
            .filter(language -> language.extensions.contains(" " + extension + " "))
            .findFirst();
    return found.orElseGet(() -> isNamedResource(fileName) ? BUILD : OTHER);
  }

  private static boolean isNamedResource(String fileName) {
    return fileName.startsWith("Dockerfile")
        || fileName.equals("lombok.config")
        || fileName.endsWith(".imports")
        || fileName.equals("spring.factories");
  }
}
