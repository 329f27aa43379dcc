package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.framework.input.Artifact;
import dev.postern.extractor.framework.input.FrameworkInput;
import dev.postern.extractor.framework.input.ResourceFile;
import dev.postern.extractor.framework.match.AnnotationIndex;
import dev.postern.extractor.framework.match.RoleRow;
import dev.postern.extractor.framework.match.Vocabulary;
import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.decl.TypeKind;
import dev.postern.extractor.model.id.ModuleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adds the deployables that no class of the repository starts: modules whose framework generates
 * the main class, web archives (one per descriptor), and for modules that have web components all
 * the same a library each.
 */
final class WebDeployables {

  private static final Set<String> CONTENT_FOLDERS =
      Set.of("webapp", "WebContent", "WebRoot", "web", "war", "resources", "main", "src", "");

  private final FrameworkInput input;
  private final Vocabulary vocabulary;
  private final AnnotationIndex annotations;

  WebDeployables(FrameworkInput input, Vocabulary vocabulary, AnnotationIndex annotations) {
    this.input = input;
    this.vocabulary = vocabulary;
    this.annotations = annotations;
  }

  void addTo(List<ApplicationDraft> drafts) {
    addGenerated(drafts);
    addArchives(drafts);
    addLibraries(drafts);
    addPrograms(drafts);
    if (input.publicApi()) {
      addOthers(drafts);
    }
  }

  /** Modules of frameworks that need no main class, unless another such module contains them. */
  private void addGenerated(List<ApplicationDraft> drafts) {
    Map<ModuleId, String> found = new LinkedHashMap<>();
    for (ModuleId module : input.modules().keySet()) {
      platform(module).ifPresent(technology -> found.put(module, technology));
    }
    Set<ModuleId> contained = new TreeSet<>();
    found.keySet().forEach(module -> contained.addAll(below(module)));
    found.forEach(
        (module, technology) -> {
          Optional<TypeDecl> witness =
              input.mainTypes().stream()
                  .filter(type -> type.id().module().equals(module))
                  .findFirst();
          boolean known = drafts.stream().anyMatch(draft -> draft.module().equals(module));
          if (witness.isPresent() && !known && !contained.contains(module)) {
            drafts.add(
                draft(
                    module,
                    technology,
                    technology,
                    new Evidence(
                        SourceSpan.file(witness.get().span().file()),
                        "application-platform",
                        technology + " makes the main class"),
                    false,
                    ""));
          }
        });
  }

  private Set<ModuleId> below(ModuleId module) {
    Set<ModuleId> closure = new TreeSet<>(input.closure(module));
    closure.remove(module);
    return closure;
  }

  private Optional<String> platform(ModuleId module) {
    for (Artifact artifact : input.module(module).artifacts()) {
      for (RoleRow row : vocabulary.rolesOfArtifact(artifact.coordinates())) {
        if (row.role().equals("PLATFORM")) {
          return Optional.of(row.attribute("technology"));
        }
      }
    }
    return Optional.empty();
  }

  private void addArchives(List<ApplicationDraft> drafts) {
    for (ModuleId module : input.modules().keySet()) {
      List<ResourceFile> descriptors =
          input.resources().stream()
              .filter(file -> file.module().equals(module))
              .filter(file -> file.path().endsWith("WEB-INF/web.xml"))
              .toList();
      boolean known = drafts.stream().anyMatch(draft -> draft.module().equals(module));
      if (known) {
        continue;
      }
      for (ResourceFile descriptor : descriptors) {
        Evidence evidence =
            new Evidence(
                SourceSpan.file(descriptor.path()), "application-war", "deployment descriptor");
        String label = contentFolder(descriptor.path());
        drafts.add(
            draft(
                module,
                CONTENT_FOLDERS.contains(label) ? "war" : label,
                "servlet",
                evidence,
                false,
                descriptor.path()));
      }
    }
    for (ModuleId module : input.modules().keySet()) {
      boolean known = drafts.stream().anyMatch(draft -> draft.module().equals(module));
      if (!known && input.module(module).war() && !isBareOverlay(module, drafts)) {
        Evidence evidence =
            new Evidence(SourceSpan.file(module.name()), "application-war", "web archive");
        drafts.add(draft(module, "war", "servlet", evidence, false, ""));
      }
    }
  }

  /** An archive laid over another deployable without code or files of its own, as tests make it. */
  private boolean isBareOverlay(ModuleId module, List<ApplicationDraft> drafts) {
    Set<ModuleId> below = below(module);
    boolean own =
        input.mainTypes().stream().anyMatch(type -> type.id().module().equals(module))
            || input.resources().stream()
                .anyMatch(file -> file.module().equals(module) && file.path().contains("/webapp/"));
    return !own && drafts.stream().anyMatch(draft -> below.contains(draft.module()));
  }

  /** The name of the folder that holds {@code WEB-INF}. */
  static String contentFolder(String descriptor) {
    int end = descriptor.lastIndexOf("WEB-INF/");
    String parent = end <= 0 ? "" : descriptor.substring(0, end - 1);
    return parent.substring(parent.lastIndexOf('/') + 1);
  }

  private void addLibraries(List<ApplicationDraft> drafts) {
    Set<ModuleId> covered = new TreeSet<>();
    drafts.forEach(draft -> covered.addAll(input.closure(draft.module())));
    Map<ModuleId, ApplicationDraft> open = new LinkedHashMap<>();
    for (TypeDecl type : input.mainTypes()) {
      ModuleId module = type.id().module();
      if (type.kind() == TypeKind.CLASS && !covered.contains(module) && !open.containsKey(module)) {
        component(type)
            .ifPresent(
                technology ->
                    open.put(
                        module,
                        draft(
                            module,
                            "library",
                            technology,
                            new Evidence(
                                type.span(),
                                "application-library",
                                "web components without a main class"),
                            true,
                            "")));
      }
    }
    drafts.addAll(open.values());
  }

  /** Modules that no other deployable contains and that have a main method. */
  private void addPrograms(List<ApplicationDraft> drafts) {
    Set<ModuleId> covered = new TreeSet<>();
    drafts.forEach(draft -> covered.addAll(input.closure(draft.module())));
    Programs programs = new Programs(input.program(), vocabulary);
    Map<ModuleId, ApplicationDraft> open = new LinkedHashMap<>();
    for (TypeDecl type : input.mainTypes()) {
      ModuleId module = type.id().module();
      if (!covered.contains(module) && !open.containsKey(module)) {
        programs
            .main(type)
            .ifPresent(
                main ->
                    open.put(
                        module,
                        draft(
                            module,
                            "main",
                            "java",
                            new Evidence(
                                main.span(), "application-main", type.id().simpleName() + ".main"),
                            false,
                            "")));
      }
    }
    drafts.addAll(open.values());
  }

  /** Modules that no deployable contains, whose types others use. */
  private void addOthers(List<ApplicationDraft> drafts) {
    Set<ModuleId> covered = new TreeSet<>();
    drafts.forEach(draft -> covered.addAll(input.closure(draft.module())));
    for (TypeDecl type : input.mainTypes()) {
      ModuleId module = type.id().module();
      if (covered.add(module)) {
        Evidence evidence =
            new Evidence(type.span(), "application-library", "asked for: public types as doors");
        drafts.add(draft(module, "library", "java", evidence, true, ""));
      }
    }
  }

  private Optional<String> component(TypeDecl type) {
    for (RoleRow row : vocabulary.annotationsWithRole("WEB_COMPONENT")) {
      if (annotations.onType(type, row.subject()).isPresent()) {
        return Optional.of(row.attribute("technology"));
      }
    }
    return Optional.empty();
  }

  private static ApplicationDraft draft(
      ModuleId module,
      String label,
      String framework,
      Evidence evidence,
      boolean library,
      String descriptor) {
    List<TypeDecl> none = new ArrayList<>();
    return new ApplicationDraft(
        module, label, "", framework, none, true, library, descriptor, evidence);
  }
}
