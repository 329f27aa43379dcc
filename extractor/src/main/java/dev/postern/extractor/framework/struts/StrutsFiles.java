package dev.postern.extractor.framework.struts;

import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.semantics.PathComposer;
import dev.postern.extractor.framework.servlet.WebDescriptor;
import dev.postern.extractor.framework.servlet.WebDescriptors;
import dev.postern.extractor.model.CoverageGap;
import dev.postern.extractor.model.GapKind;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.workspace.xml.SecureXml;
import dev.postern.extractor.workspace.xml.XmlElement;
import dev.postern.extractor.workspace.xml.XmlReadException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the configuration files of Struts 2 and Struts 1. Where callers may choose the method, each
 * method that an action allows has an address of its own: {@code name!method}.
 */
final class StrutsFiles {

  private static final String EXTENSION = "struts.action.extension";
  private static final String CHOICE = "struts.enable.DynamicMethodInvocation";
  private static final String DEFAULT = "action,,";

  private final FrameworkInput input;
  private final Set<CoverageGap> gaps = new TreeSet<>();

  StrutsFiles(FrameworkInput input) {
    this.input = input;
  }

  List<CoverageGap> gaps() {
    return List.copyOf(gaps);
  }

  /** The actions of the files, in the order of the files and of the text. */
  List<StrutsAction> actions(DeployedApplication application) {
    List<StrutsAction> found = new ArrayList<>();
    String extension = extension(application);
    boolean choice = constant(application, CHOICE, "false").equals("true");
    for (ResourceFile file : files(application)) {
      Optional<XmlElement> root = read(file);
      if (root.isPresent() && root.get().name().equals("struts")) {
        for (XmlElement each : root.get().children("package")) {
          actions(file, each, extension, choice, found);
        }
      } else if (root.isPresent() && root.get().name().equals("struts-config")) {
        String first = firstExtension(application);
        for (XmlElement each : root.get().children("action-mappings", "action")) {
          each.attribute("type")
              .ifPresent(
                  type ->
                      found.add(
                          new StrutsAction(
                              each.attribute("path").orElse("/"),
                              type,
                              "",
                              first,
                              file.path(),
                              each.line())));
        }
      }
    }
    return found;
  }

  /** The extension of addresses in Struts 2, with its dot; empty when there is none. */
  String extension(DeployedApplication application) {
    String first = constant(application, EXTENSION, DEFAULT).split(",", -1)[0].strip();
    return first.isEmpty() ? "" : "." + first;
  }

  /** A setting of Struts 2; {@code struts.properties} wins over the configuration files. */
  private String constant(DeployedApplication application, String key, String otherwise) {
    String written = otherwise;
    for (ResourceFile file : files(application)) {
      Optional<XmlElement> root = read(file);
      for (XmlElement constant : root.map(found -> found.children("constant")).orElse(List.of())) {
        if (constant.attribute("name").filter(key::equals).isPresent()) {
          written = constant.attribute("value").orElse(otherwise);
        }
      }
    }
    Pattern line = Pattern.compile("(?m)^\\s*" + Pattern.quote(key) + "\\s*[=:]\\s*(\\S*)");
    for (ResourceFile file : input.resources()) {
      if (file.name().equals("struts.properties")
          && application.modules().contains(file.module())) {
        Matcher found = line.matcher(file.content().get());
        written = found.find() ? found.group(1) : written;
      }
    }
    return written;
  }

  private static void actions(
      ResourceFile file,
      XmlElement group,
      String extension,
      boolean choice,
      List<StrutsAction> into) {
    String namespace = group.attribute("namespace").orElse("");
    for (XmlElement each : group.children("action")) {
      String path =
          PathComposer.combine(
              namespace.equals("/") ? "" : namespace, each.attribute("name").orElse(""));
      String type = each.attribute("class").orElse("");
      String method = each.attribute("method").orElse("");
      into.add(new StrutsAction(path, type, method, extension, file.path(), each.line()));
      if (choice) {
        for (String name : each.childText("allowed-methods").split("[,\\s]+", -1)) {
          if (name.matches("\\w+")) {
            into.add(
                new StrutsAction(
                    path + "!" + name, type, name, extension, file.path(), each.line()));
          }
        }
      }
    }
  }

  /** Struts 1 is a servlet; its mapping tells the extension. */
  private String firstExtension(DeployedApplication application) {
    for (WebDescriptor descriptor : new WebDescriptors(input).of(application)) {
      for (WebDescriptor.Servlet servlet : descriptor.servlets()) {
        if (servlet.className().endsWith(".ActionServlet")) {
          for (String pattern : descriptor.patterns(servlet.name())) {
            if (pattern.startsWith("*.")) {
              return pattern.substring(1);
            }
          }
        }
      }
    }
    return ".do";
  }

  private List<ResourceFile> files(DeployedApplication application) {
    return input.resources().stream()
        .filter(file -> application.modules().contains(file.module()))
        .filter(file -> file.name().endsWith(".xml"))
        .filter(file -> file.name().contains("struts"))
        .toList();
  }

  private Optional<XmlElement> read(ResourceFile file) {
    try {
      return Optional.of(SecureXml.read(file.content().get().getBytes(StandardCharsets.UTF_8)));
    } catch (XmlReadException e) {
      gaps.add(
          new CoverageGap(
              GapKind.CONFIGURATION_NOT_READ,
              SourceSpan.file(file.path()),
              "The configuration of Struts could not be read: " + e.getMessage()));
      return Optional.empty();
    }
  }
}
