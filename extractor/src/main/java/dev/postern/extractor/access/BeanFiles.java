package dev.postern.extractor.access;

import dev.postern.extractor.access.application.BeanFile;
import dev.postern.extractor.access.application.XmlBeans;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.framework.semantics.DeployedApplication;
import dev.postern.extractor.framework.servlet.WebDescriptor;
import dev.postern.extractor.workspace.xml.SecureXml;
import dev.postern.extractor.workspace.xml.XmlElement;
import dev.postern.extractor.workspace.xml.XmlReadException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the bean files that an application loads: those that its descriptor names for the root
 * context and for dispatcher servlets (or their default names, see Spring's {@code
 * XmlWebApplicationContext}), those of {@code @ImportResource}, and what they import.
 */
final class BeanFiles {

  private static final int MAX_FILES = 200;
  private static final Pattern SEPARATOR = Pattern.compile("[,;\\s]+");
  private static final String LOCATION = "contextConfigLocation";

  private final FrameworkInput input;
  private final DeployedApplication deployed;
  private final List<BeanFile> files = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final Set<String> unread = new LinkedHashSet<>();

  private BeanFiles(FrameworkInput input, DeployedApplication deployed) {
    this.input = input;
    this.deployed = deployed;
  }

  /** The bean definitions of an application with these descriptors. */
  static XmlBeans of(
      FrameworkInput input, DeployedApplication deployed, List<WebDescriptor> descriptors) {
    BeanFiles work = new BeanFiles(input, deployed);
    deployed.beanTypes().stream()
        .flatMap(type -> type.annotations().stream())
        .filter(use -> use.type().simpleName().equals("ImportResource"))
        .forEach(
            use -> {
              use.strings("value").forEach(each -> work.load(each, false));
              use.strings("locations").forEach(each -> work.load(each, false));
            });
    descriptors.forEach(work::load);
    return new XmlBeans(work.files, work.unclear());
  }

  private void load(WebDescriptor descriptor) {
    String root = descriptor.contextParameters().getOrDefault(LOCATION, "");
    boolean listens =
        descriptor.listeners().stream().anyMatch(name -> name.endsWith("ContextLoaderListener"));
    if (!root.isBlank()) {
      SEPARATOR.splitAsStream(root.strip()).forEach(each -> load(each, false));
    } else if (listens) {
      load("/WEB-INF/applicationContext.xml", false);
    }
    for (WebDescriptor.Servlet servlet : descriptor.servlets()) {
      String own = servlet.parameters().getOrDefault(LOCATION, "");
      if (!own.isBlank()) {
        SEPARATOR.splitAsStream(own.strip()).forEach(each -> load(each, true));
      } else if (servlet.className().endsWith("DispatcherServlet")) {
        load("/WEB-INF/" + servlet.name() + "-servlet.xml", true);
      }
    }
  }

  private void load(String location, boolean web) {
    files.addAll(loaded(location, web));
  }

  private List<BeanFile> loaded(String location, boolean web) {
    List<BeanFile> found = new ArrayList<>();
    Pattern wanted = Pattern.compile("(.*/)?" + glob(plain(location)));
    for (ResourceFile file : input.resources()) {
      if (deployed.modules().contains(file.module()) && wanted.matcher(file.path()).matches()) {
        loaded(file, web).ifPresent(found::add);
      }
    }
    return found;
  }

  private static String plain(String location) {
    String path = location.substring(location.lastIndexOf(':') + 1);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private static String glob(String path) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char each = path.charAt(i);
      if (path.startsWith("**/", i)) {
        regex.append("(.*/)?");
        i += 2;
      } else {
        regex.append(each == '*' ? "[^/]*" : Pattern.quote(String.valueOf(each)));
      }
    }
    return regex.toString();
  }

  private Optional<BeanFile> loaded(ResourceFile file, boolean web) {
    if (seen.size() >= MAX_FILES || !seen.add(file.path())) {
      return Optional.empty();
    }
    Optional<XmlElement> document = read(file);
    if (document.isEmpty()) {
      unread.add(file.path());
    }
    return document
        .filter(root -> root.name().equals("beans"))
        .map(root -> new BeanFile(file.path(), root, web, imports(file, root, web)));
  }

  private Map<String, List<BeanFile>> imports(ResourceFile file, XmlElement root, boolean web) {
    Map<String, List<BeanFile>> found = new LinkedHashMap<>();
    for (XmlElement each : root.children("import")) {
      String resource = each.attribute("resource").orElse("");
      if (!resource.isEmpty() && !found.containsKey(resource)) {
        found.put(resource, loaded(beside(file, resource), web));
      }
    }
    return found;
  }

  /** A resource without a prefix lies beside the file that imports it. */
  private static String beside(ResourceFile from, String resource) {
    boolean relative = resource.indexOf(':') < 0 && !resource.startsWith("/");
    return relative
        ? "/" + from.path().substring(0, from.path().lastIndexOf('/') + 1) + resource
        : resource;
  }

  private static Optional<XmlElement> read(ResourceFile file) {
    try {
      return Optional.of(SecureXml.read(file.content().get().getBytes(StandardCharsets.UTF_8)));
    } catch (XmlReadException e) {
      return Optional.empty();
    }
  }

  /**
   * Files that are loaded but could not be read, and files that configure Spring Security and that
   * nothing is known to load.
   */
  private List<String> unclear() {
    List<String> found = new ArrayList<>(unread);
    for (ResourceFile file : input.resources()) {
      boolean candidate =
          file.path().endsWith(".xml")
              && deployed.modules().contains(file.module())
              && !seen.contains(file.path());
      if (candidate && file.content().get().contains("springframework.org/schema/security")) {
        boolean rules =
            read(file)
                .map(root -> !root.children("http").isEmpty() || hasNested(root))
                .orElse(false);
        if (rules) {
          found.add(file.path());
        }
      }
    }
    return found;
  }

  private static boolean hasNested(XmlElement root) {
    return root.children("beans").stream().anyMatch(each -> !each.children("http").isEmpty());
  }
}
