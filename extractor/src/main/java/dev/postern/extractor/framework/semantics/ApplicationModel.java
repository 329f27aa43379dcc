package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.Artifact;
import dev.postern.extractor.framework.input.ConfigValue;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ApplicationId;
import dev.postern.extractor.model.id.ModuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The deployables of a repository, in the order of their ids. */
public final class ApplicationModel {

  private final List<DeployedApplication> applications;

  private ApplicationModel(List<DeployedApplication> applications) {
    this.applications = List.copyOf(applications);
  }

  /** Finds the applications and their beans. */
  public static ApplicationModel build(
      FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    List<ApplicationDraft> drafts = new ApplicationFinder(input, vocabulary, annotations).find();
    List<DeployedApplication> found = new ArrayList<>();
    for (ApplicationDraft draft : drafts) {
      long siblings =
          drafts.stream().filter(other -> other.module().equals(draft.module())).count();
      found.add(deploy(draft, siblings > 1, input, vocabulary, annotations));
    }
    found.sort(Comparator.comparing(DeployedApplication::id));
    return new ApplicationModel(found);
  }

  public List<DeployedApplication> applications() {
    return applications;
  }

  private static DeployedApplication deploy(
      ApplicationDraft draft,
      boolean severalInModule,
      FrameworkInput input,
      Vocabulary vocabulary,
      AnnotationIndex annotations) {
    SortedSet<ModuleId> modules = new TreeSet<>(input.closure(draft.module()));
    draft.sources().forEach(source -> modules.addAll(input.closure(source.id().module())));
    BeanScan scan =
        new BeanScan(
            input, vocabulary, annotations, modules, draft.framework().startsWith("spring"));
    List<BeanDefinition> beans = scan.scan(draft.sources(), draft.everything());
    boolean servlet = uses(input, modules, "spring-webmvc", "spring-boot-starter-web");
    boolean flux = uses(input, modules, "spring-webflux", "spring-boot-starter-webflux");
    return new DeployedApplication(
        id(draft, severalInModule),
        draft.mainClass(),
        draft.framework(),
        draft.module(),
        draft.descriptor(),
        modules,
        settings(draft, modules, beans, input, annotations),
        springMajor(input, modules),
        flux && !servlet,
        draft.sources(),
        beans,
        draft.evidence());
  }

  private static ApplicationId id(ApplicationDraft draft, boolean severalInModule) {
    String module = draft.module().name();
    if (draft.library()) {
      return new ApplicationId("(library) " + module);
    }
    if (!severalInModule) {
      return new ApplicationId(module);
    }
    return new ApplicationId(module.equals(".") ? draft.label() : module + "/" + draft.label());
  }

  private static boolean uses(FrameworkInput input, Set<ModuleId> modules, String... names) {
    List<String> wanted = List.of(names);
    return input.uses(modules, artifact -> wanted.contains(artifact.name()));
  }

  private static int springMajor(FrameworkInput input, Set<ModuleId> modules) {
    int major = 0;
    for (ModuleId module : modules) {
      for (Artifact artifact : input.module(module).artifacts()) {
        if (artifact.group().equals("org.springframework")) {
          major = Math.max(major, artifact.major());
        } else if (artifact.group().equals("org.springframework.boot") && artifact.major() > 0) {
          // Boot 1 stands on Spring 4, Boot 2 on 5, Boot 3 on 6, Boot 4 on 7.
          major = Math.max(major, artifact.major() + 3);
        }
      }
    }
    return major;
  }

  /** Entries in class path order: a file hides those of the same name in later modules. */
  private static Settings settings(
      ApplicationDraft draft,
      Set<ModuleId> modules,
      List<BeanDefinition> beans,
      FrameworkInput input,
      AnnotationIndex annotations) {
    List<ModuleId> order = new ArrayList<>(List.of(draft.module()));
    modules.stream().filter(module -> !module.equals(draft.module())).forEach(order::add);
    Map<String, List<ConfigValue>> byFile = new LinkedHashMap<>();
    for (ModuleId module : order) {
      Map<String, List<ConfigValue>> own = new LinkedHashMap<>();
      for (ConfigValue value : input.module(module).configuration()) {
        own.computeIfAbsent(fileName(value), name -> new ArrayList<>()).add(value);
      }
      own.forEach(byFile::putIfAbsent);
    }
    List<ConfigValue> all = byFile.values().stream().flatMap(List::stream).toList();
    Set<String> named = propertySources(beans, annotations);
    List<ConfigValue> imported =
        all.stream().filter(value -> named.contains(fileName(value))).toList();
    return new Settings(all, imported);
  }

  private static Set<String> propertySources(
      List<BeanDefinition> beans, AnnotationIndex annotations) {
    Set<String> names = new TreeSet<>();
    for (BeanDefinition bean : beans) {
      TypeDecl type = bean.type();
      annotations.all(type).stream()
          .filter(found -> found.name().equals(SpringNames.PROPERTY_SOURCE))
          .flatMap(found -> found.strings("value").stream())
          .forEach(
              location ->
                  names.add(
                      location
                          .substring(location.lastIndexOf('/') + 1)
                          .replaceFirst("^classpath\\*?:", "")));
    }
    return names;
  }

  private static String fileName(ConfigValue value) {
    String file = value.span().file();
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
