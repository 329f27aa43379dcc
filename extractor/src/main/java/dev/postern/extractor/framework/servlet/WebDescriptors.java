package dev.postern.extractor.framework.servlet;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.servlet.WebDescriptor.Collection;
import dev.postern.extractor.framework.servlet.WebDescriptor.Constraint;
import dev.postern.extractor.framework.servlet.WebDescriptor.Filter;
import dev.postern.extractor.framework.servlet.WebDescriptor.FilterMapping;
import dev.postern.extractor.framework.servlet.WebDescriptor.Mapping;
import dev.postern.extractor.framework.servlet.WebDescriptor.Servlet;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
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
import java.util.TreeSet;

/** Reads {@code web.xml} and {@code web-fragment.xml}; what cannot be read is a gap. */
public final class WebDescriptors {

  private final FrameworkInput input;
  private final Set<CoverageGap> gaps = new TreeSet<>();

  public WebDescriptors(FrameworkInput input) {
    this.input = input;
  }

  /**
   * The descriptors of an application: its own, or where it names none those of its modules; then
   * the fragments of its modules.
   */
  public List<WebDescriptor> of(DeployedApplication application) {
    List<WebDescriptor> found = new ArrayList<>();
    for (ResourceFile file : input.resources()) {
      if (application.modules().contains(file.module()) && isDescriptor(file, application)) {
        read(file).ifPresent(found::add);
      }
    }
    return found;
  }

  /** What could not be read so far. */
  public List<CoverageGap> gaps() {
    return List.copyOf(gaps);
  }

  private static boolean isDescriptor(ResourceFile file, DeployedApplication application) {
    if (file.path().endsWith("META-INF/web-fragment.xml")) {
      return true;
    }
    return application.descriptor().isEmpty()
        ? file.path().endsWith("WEB-INF/web.xml")
        : file.path().equals(application.descriptor());
  }

  private Optional<WebDescriptor> read(ResourceFile file) {
    try {
      XmlElement root = SecureXml.read(file.content().get().getBytes(StandardCharsets.UTF_8));
      return Optional.of(descriptor(file.path(), root));
    } catch (XmlReadException e) {
      gaps.add(
          new CoverageGap(
              GapKind.CONFIGURATION_NOT_READ,
              SourceSpan.file(file.path()),
              "The deployment descriptor could not be read: " + e.getMessage()));
      return Optional.empty();
    }
  }

  /** The descriptor of a document. */
  static WebDescriptor descriptor(String path, XmlElement root) {
    Map<String, String> context = new LinkedHashMap<>();
    root.children("context-param").forEach(each -> parameter(each, context));
    List<Servlet> servlets = new ArrayList<>();
    for (XmlElement each : root.children("servlet")) {
      servlets.add(
          new Servlet(
              each.childText("servlet-name"),
              each.childText("servlet-class"),
              each.childText("jsp-file"),
              parameters(each),
              each.line()));
    }
    List<Mapping> mappings = new ArrayList<>();
    for (XmlElement each : root.children("servlet-mapping")) {
      mappings.add(
          new Mapping(each.childText("servlet-name"), texts(each, "url-pattern"), each.line()));
    }
    List<String> roles = new ArrayList<>();
    root.children("security-role").forEach(each -> roles.addAll(texts(each, "role-name")));
    List<String> listeners = new ArrayList<>();
    root.children("listener").forEach(each -> listeners.addAll(texts(each, "listener-class")));
    return new WebDescriptor(
        path,
        root.attribute("metadata-complete").filter("true"::equals).isPresent(),
        context,
        servlets,
        mappings,
        filters(root),
        filterMappings(root),
        listeners,
        constraints(root),
        root.child("login-config").map(each -> each.childText("auth-method")).orElse(""),
        roles);
  }

  private static List<Filter> filters(XmlElement root) {
    List<Filter> filters = new ArrayList<>();
    for (XmlElement each : root.children("filter")) {
      filters.add(
          new Filter(
              each.childText("filter-name"),
              each.childText("filter-class"),
              parameters(each),
              each.line()));
    }
    return filters;
  }

  private static List<FilterMapping> filterMappings(XmlElement root) {
    List<FilterMapping> mappings = new ArrayList<>();
    for (XmlElement each : root.children("filter-mapping")) {
      mappings.add(
          new FilterMapping(
              each.childText("filter-name"),
              texts(each, "url-pattern"),
              texts(each, "servlet-name"),
              texts(each, "dispatcher"),
              each.line()));
    }
    return mappings;
  }

  private static List<Constraint> constraints(XmlElement root) {
    List<Constraint> constraints = new ArrayList<>();
    for (XmlElement each : root.children("security-constraint")) {
      List<Collection> collections = new ArrayList<>();
      for (XmlElement covered : each.children("web-resource-collection")) {
        collections.add(
            new Collection(
                texts(covered, "url-pattern"),
                texts(covered, "http-method"),
                texts(covered, "http-method-omission")));
      }
      Optional<XmlElement> auth = each.child("auth-constraint");
      constraints.add(
          new Constraint(
              collections,
              auth.isPresent(),
              auth.map(found -> texts(found, "role-name")).orElse(List.of()),
              each.child("user-data-constraint")
                  .map(found -> found.childText("transport-guarantee"))
                  .orElse(""),
              each.line()));
    }
    return constraints;
  }

  private static Map<String, String> parameters(XmlElement element) {
    Map<String, String> parameters = new LinkedHashMap<>();
    element.children("init-param").forEach(each -> parameter(each, parameters));
    return parameters;
  }

  private static void parameter(XmlElement element, Map<String, String> into) {
    into.put(element.childText("param-name"), element.childText("param-value"));
  }

  private static List<String> texts(XmlElement element, String name) {
    return element.children(name).stream()
        .map(XmlElement::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
