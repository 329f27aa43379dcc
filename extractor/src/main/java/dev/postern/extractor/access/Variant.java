package dev.postern.extractor.access;

import dev.postern.extractor.access.application.Conditions;
import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.OverlayView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A way to run an application: profiles and properties that switch its security configuration.
 *
 * @param name {@code default}, {@code profile x}, or {@code key=value}
 */
public record Variant(String name, ConfigurationView configuration) {

  private static final int MAX = 6;

  /** The default and one variant per profile or property that switches security configuration. */
  static List<Variant> of(ProtectedApplication application) {
    ConfigurationView standard = application.configuration();
    Map<String, Variant> found = new LinkedHashMap<>();
    found.put("default", new Variant("default", standard));
    for (TypeDecl type : application.beanTypes()) {
      if (configuresSecurity(type)) {
        add(type.annotations(), standard, found);
        type.methods().stream()
            .filter(Variant::buildsChain)
            .forEach(method -> add(method.annotations(), standard, found));
      }
    }
    return found.values().stream().limit(MAX).toList();
  }

  private static boolean configuresSecurity(TypeDecl type) {
    return type.annotations().stream()
            .anyMatch(use -> use.type().simpleName().matches("Enable.*Security"))
        || type.superclass().map(parent -> isAdapter(parent.simpleName())).orElse(false)
        || type.methods().stream().anyMatch(Variant::buildsChain);
  }

  private static boolean isAdapter(String name) {
    return name.equals("WebSecurityConfigurerAdapter");
  }

  private static boolean buildsChain(MethodDecl method) {
    return method
        .returnType()
        .simpleName()
        .matches("Security(Web)?FilterChain|WebSecurityCustomizer");
  }

  private static void add(
      List<AnnotationUse> annotations, ConfigurationView standard, Map<String, Variant> found) {
    for (String profile : new TreeSet<>(Conditions.profiles(annotations))) {
      if (!standard.profiles().contains(profile)) {
        List<String> active = new ArrayList<>(standard.profiles());
        active.add(profile);
        String name = "profile " + profile;
        found.putIfAbsent(name, new Variant(name, standard.with(active)));
      }
    }
    for (AnnotationUse use : annotations) {
      if (use.type().simpleName().equals("ConditionalOnProperty")) {
        flip(use, standard, found);
      }
    }
  }

  private static void flip(
      AnnotationUse use, ConfigurationView standard, Map<String, Variant> found) {
    String prefix = use.string("prefix").map(text -> text + ".").orElse("");
    List<String> names = new ArrayList<>(use.strings("name"));
    names.addAll(use.strings("value"));
    boolean holds =
        Conditions.hold(List.of(use), standard) == dev.postern.extractor.access.path.Truth.YES;
    String wanted = use.string("havingValue").filter(text -> !text.isEmpty()).orElse("true");
    String other = holds ? opposite(wanted) : wanted;
    for (String name : names) {
      String key = prefix + name;
      String label = key + "=" + other;
      found.putIfAbsent(label, new Variant(label, new OverlayView(standard, key, other)));
    }
  }

  private static String opposite(String wanted) {
    return wanted.equals("true")
        ? "false"
        : wanted.equals("false") ? "true" : "other than " + wanted;
  }
}
