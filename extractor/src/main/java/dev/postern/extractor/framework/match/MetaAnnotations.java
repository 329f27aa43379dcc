package dev.postern.extractor.framework.match;

import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.AnnotationValue;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.model.id.ModuleId;
import dev.postern.extractor.model.program.ProgramModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Expands annotations through their meta-annotations, breadth first, with attribute overrides: the
 * explicit {@code @AliasFor} of annotation types in the repository, overrides by equal names, and
 * the data rows of library annotations.
 */
final class MetaAnnotations {

  private static final String ALIAS_FOR = "org.springframework.core.annotation.AliasFor";
  private static final int MAX_DISTANCE = 8;

  private final ProgramModel program;
  private final Vocabulary vocabulary;

  MetaAnnotations(ProgramModel program, Vocabulary vocabulary) {
    this.program = program;
    this.vocabulary = vocabulary;
  }

  List<FoundAnnotation> expand(List<AnnotationUse> uses, ModuleId module) {
    List<FoundAnnotation> all = new ArrayList<>();
    for (AnnotationUse use : uses) {
      expand(use, module, all);
      containedIn(use).forEach(nested -> expand(nested, module, all));
    }
    all.sort(Comparator.comparingInt(FoundAnnotation::distance));
    return all;
  }

  private void expand(AnnotationUse use, ModuleId module, List<FoundAnnotation> into) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<FoundAnnotation> open = new ArrayDeque<>();
    String name = qualified(use);
    open.add(FoundAnnotation.of(name, canonical(name, use.values()), use, 0));
    while (!open.isEmpty()) {
      FoundAnnotation next = open.removeFirst();
      if (seen.add(next.name())) {
        into.add(next);
        if (next.distance() < MAX_DISTANCE) {
          open.addAll(metas(next, module));
        }
      }
    }
  }

  private List<FoundAnnotation> metas(FoundAnnotation found, ModuleId module) {
    Optional<TypeDecl> source = program.type(found.name(), module);
    if (source.isPresent()) {
      return sourceMetas(found, source.get());
    }
    return vocabulary.annotation(found.name()).map(row -> rowMetas(found, row)).orElse(List.of());
  }

  private List<FoundAnnotation> sourceMetas(FoundAnnotation found, TypeDecl type) {
    List<FoundAnnotation> metas = new ArrayList<>();
    for (AnnotationUse meta : type.annotations()) {
      String name = qualified(meta);
      if (name.startsWith("java.lang.annotation.")) {
        continue;
      }
      Map<String, AnnotationValue> values = canonical(name, meta.values());
      for (MethodDecl element : type.methods()) {
        AnnotationValue given = given(found, element);
        if (given != null) {
          overridden(element, name).ifPresent(target -> values.put(canonical(name, target), given));
        }
      }
      metas.add(FoundAnnotation.of(name, values, found.written(), found.distance() + 1));
    }
    return metas;
  }

  /** The value of an element, also when it is given through an alias in the same annotation. */
  private @Nullable AnnotationValue given(FoundAnnotation found, MethodDecl element) {
    AnnotationValue own = found.merged().values().get(element.name());
    return own != null ? own : mirrored(found, element);
  }

  private @Nullable AnnotationValue mirrored(FoundAnnotation found, MethodDecl element) {
    for (Map.Entry<String, AnnotationValue> entry : found.merged().values().entrySet()) {
      boolean mirrors =
          program
              .type(found.name(), element.id().type().module())
              .filter(type -> mirrors(type, entry.getKey(), element.name()))
              .isPresent();
      if (mirrors) {
        return entry.getValue();
      }
    }
    return null;
  }

  private boolean mirrors(TypeDecl type, String given, String element) {
    return type.methodsNamed(given).stream()
        .flatMap(method -> method.annotations().stream())
        .filter(use -> qualified(use).equals(ALIAS_FOR) && use.value("annotation").isEmpty())
        .anyMatch(
            use ->
                use.string("attribute")
                    .or(() -> use.string("value"))
                    .filter(element::equals)
                    .isPresent());
  }

  /** The element of the meta-annotation that an element of a composed annotation overrides. */
  private Optional<String> overridden(MethodDecl element, String meta) {
    Optional<AnnotationUse> alias =
        element.annotations().stream().filter(use -> qualified(use).equals(ALIAS_FOR)).findFirst();
    if (alias.isEmpty()) {
      return element.name().equals("value") ? Optional.empty() : Optional.of(element.name());
    }
    Optional<String> target = alias.get().string("annotation");
    if (target.isEmpty() || !sameType(target.get(), meta)) {
      return Optional.empty();
    }
    return alias
        .get()
        .string("attribute")
        .or(() -> alias.get().string("value"))
        .filter(name -> !name.isEmpty())
        .or(() -> Optional.of(element.name()));
  }

  private boolean sameType(String written, String name) {
    return written.equals(name)
        || (written.indexOf('.') < 0
            && vocabulary.qualified(written).filter(name::equals).isPresent());
  }

  private List<FoundAnnotation> rowMetas(FoundAnnotation found, AnnotationRow row) {
    List<FoundAnnotation> metas = new ArrayList<>();
    for (String name : row.is()) {
      Map<String, AnnotationValue> values = new LinkedHashMap<>();
      row.sets().forEach((key, value) -> values.put(key, new AnnotationValue.Literal(value)));
      for (String pass : row.passes()) {
        int arrow = pass.indexOf("->");
        String element = arrow < 0 ? pass : pass.substring(0, arrow);
        String target = arrow < 0 ? pass : pass.substring(arrow + 2);
        AnnotationValue given = found.merged().values().get(row.canonical(element));
        if (given != null) {
          values.put(canonical(name, target), given);
        }
      }
      metas.add(FoundAnnotation.of(name, values, found.written(), found.distance() + 1));
    }
    return metas;
  }

  private Map<String, AnnotationValue> canonical(String name, Map<String, AnnotationValue> values) {
    Map<String, AnnotationValue> result = new LinkedHashMap<>();
    values.forEach((element, value) -> result.put(canonical(name, element), value));
    return result;
  }

  private String canonical(String name, String element) {
    return vocabulary.annotation(name).map(row -> row.canonical(element)).orElse(element);
  }

  /** The annotations inside a container of repeated annotations. */
  private static List<AnnotationUse> containedIn(AnnotationUse use) {
    if (use.values().size() != 1
        || !(use.values().get("value") instanceof AnnotationValue.Array array)) {
      return List.of();
    }
    List<AnnotationUse> nested = new ArrayList<>();
    for (AnnotationValue element : array.elements()) {
      if (element instanceof AnnotationValue.Nested each) {
        nested.add(each.annotation());
      }
    }
    return nested;
  }

  private String qualified(AnnotationUse use) {
    String name = use.name().replace('$', '.');
    if (name.indexOf('.') >= 0) {
      return use.name();
    }
    return vocabulary.qualified(name).orElse(name);
  }
}
