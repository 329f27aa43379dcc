package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.FoundAnnotation;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.workspace.xml.SecureXml;
import dev.postern.extractor.workspace.xml.XmlElement;
import dev.postern.extractor.workspace.xml.XmlReadException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The SQL statements of MyBatis mappers, from XML files and from annotations. */
final class MyBatisStatements {

  private static final Set<String> TAGS = Set.of("select", "insert", "update", "delete");
  private static final int MAX_DEPTH = 30;

  /**
   * A statement.
   *
   * @param sql its text, dynamic parts in place or behind
   * @param parameter the parameter type as written, or empty
   */
  record MappedStatement(SqlText sql, String text, String parameter, Evidence evidence) {}

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;
  private final Map<String, MappedStatement> byName = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> columnsOfType = new LinkedHashMap<>();
  private final Map<String, String> idOfType = new LinkedHashMap<>();
  private final List<CoverageGap> gaps = new ArrayList<>();

  MyBatisStatements(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
    input.resources().stream().filter(file -> file.name().endsWith(".xml")).forEach(this::read);
  }

  List<CoverageGap> gaps() {
    return List.copyOf(gaps);
  }

  /** The statement of a mapper method. */
  Optional<MappedStatement> of(MethodDecl method) {
    MappedStatement written = byName.get(method.id().type().binaryName() + "." + method.name());
    return written != null ? Optional.of(written) : annotated(method);
  }

  /** Declares the types that insert statements take, or result maps fill, as persistent. */
  void declareEntities(EntityModel entities) {
    for (MappedStatement statement : byName.values()) {
      boolean insert = statement.text().strip().regionMatches(true, 0, "insert", 0, 6);
      if (insert && !statement.sql().tables().isEmpty()) {
        source(statement.parameter())
            .ifPresent(type -> declare(entities, type, statement.sql().tables().get(0), statement));
      }
    }
  }

  private void declare(
      EntityModel entities, TypeDecl type, String table, MappedStatement statement) {
    Map<String, String> columns = columnsOfType.getOrDefault(type.id().simpleName(), Map.of());
    String id = idOfType.getOrDefault(type.id().simpleName(), "");
    entities.add(type, table, columns, id, statement.evidence());
  }

  /** The type of the repository with that qualified name or unique alias. */
  private Optional<TypeDecl> source(String written) {
    List<TypeDecl> found =
        input.mainTypes().stream()
            .filter(
                type ->
                    type.name().equals(written) || type.id().simpleName().equalsIgnoreCase(written))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private void read(ResourceFile file) {
    String text = file.content().get();
    if (!text.contains("<mapper") || !text.contains("namespace")) {
      return;
    }
    try {
      XmlElement root = SecureXml.read(text.getBytes(StandardCharsets.UTF_8));
      String namespace = root.attributes().getOrDefault("namespace", "");
      if (root.name().equals("mapper") && !namespace.isEmpty()) {
        read(file.path(), namespace, root);
      }
    } catch (XmlReadException e) {
      gaps.add(
          new CoverageGap(
              GapKind.CONFIGURATION_NOT_READ,
              SourceSpan.file(file.path()),
              "The mapper file could not be read: " + e.getMessage()));
    }
  }

  private void read(String path, String namespace, XmlElement root) {
    Map<String, XmlElement> fragments = new LinkedHashMap<>();
    root.children().stream()
        .filter(child -> child.name().equals("sql"))
        .forEach(child -> fragments.put(child.attributes().getOrDefault("id", ""), child));
    for (XmlElement child : root.children()) {
      if (child.name().equals("resultMap")) {
        readResultMap(child);
      } else if (TAGS.contains(child.name())) {
        String sql = child.name() + " " + text(child, fragments, 0);
        String mode =
            switch (child.name()) {
              case "select" -> "READ";
              case "delete" -> "DELETE";
              default -> "WRITE";
            };
        byName.put(
            namespace + "." + child.attributes().getOrDefault("id", ""),
            new MappedStatement(
                new SqlText(mode, SqlText.tables(sql)),
                sql,
                child.attributes().getOrDefault("parameterType", ""),
                new Evidence(
                    SourceSpan.line(path, child.line()),
                    "mybatis-xml",
                    "<" + child.name() + " id=\"" + child.attributes().get("id") + "\">")));
      }
    }
  }

  private void readResultMap(XmlElement map) {
    String type = map.attributes().getOrDefault("type", "");
    String simple = type.substring(type.lastIndexOf('.') + 1);
    Map<String, String> columns =
        columnsOfType.computeIfAbsent(simple, name -> new LinkedHashMap<>());
    for (XmlElement row : map.children()) {
      String property = row.attributes().getOrDefault("property", "");
      String column = row.attributes().getOrDefault("column", "");
      if (row.name().equals("id") && !property.isEmpty()) {
        idOfType.putIfAbsent(simple, property);
      }
      if (!property.isEmpty() && !column.isEmpty()) {
        columns.putIfAbsent(property, column);
      }
    }
  }

  /** Included fragments, then the element's own text, then that of its other children. */
  private static String text(XmlElement element, Map<String, XmlElement> fragments, int depth) {
    if (depth > MAX_DEPTH) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    StringBuilder rest = new StringBuilder();
    for (XmlElement child : element.children()) {
      if (child.name().equals("include")) {
        XmlElement fragment = fragments.get(child.attributes().getOrDefault("refid", ""));
        if (fragment != null) {
          out.append(text(fragment, fragments, depth + 1)).append(' ');
        }
      } else if (!child.name().equals("selectKey")) {
        rest.append(' ').append(text(child, fragments, depth + 1));
      }
    }
    return out.append(element.text()).append(rest).toString();
  }

  private Optional<MappedStatement> annotated(MethodDecl method) {
    for (FoundAnnotation found : annotations.all(method)) {
      for (RoleRow row : vocabulary.rolesOfAnnotation(found.name())) {
        if (row.role().equals("SQL_STATEMENT")) {
          String text = String.join(" ", found.strings("value"));
          Evidence evidence = new Evidence(found.span(), "mybatis-annotation", found.how());
          return Optional.of(
              new MappedStatement(
                  new SqlText(row.attribute("mode"), SqlText.tables(text)), text, "", evidence));
        }
      }
    }
    return Optional.empty();
  }
}
