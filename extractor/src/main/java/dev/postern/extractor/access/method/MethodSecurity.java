package dev.postern.extractor.access.method;

import dev.postern.extractor.access.application.Conditions;
import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of method annotations an application enforces.
 *
 * @param found whether any switch is there at all
 */
public record MethodSecurity(
    boolean found, Truth prePost, Truth secured, Truth jsr250, @Nullable SourceSpan span) {

  /** Where it is switched on. */
  public Optional<SourceSpan> place() {
    return Optional.ofNullable(span);
  }

  /** Reads the switches among the managed classes. */
  public static MethodSecurity of(
      ProtectedApplication application, ConfigurationView configuration) {
    MethodSecurity all = new MethodSecurity(false, Truth.NO, Truth.NO, Truth.NO, null);
    for (TypeDecl type : application.beanTypes()) {
      for (AnnotationUse use : type.annotations()) {
        Truth active = Conditions.hold(type.annotations(), configuration);
        if (active != Truth.NO) {
          all = all.with(use, active);
        }
      }
    }
    return all;
  }

  private MethodSecurity with(AnnotationUse use, Truth active) {
    return switch (use.type().simpleName()) {
      case "EnableMethodSecurity" ->
          join(
              use,
              active,
              flag(use, "prePostEnabled", true),
              flag(use, "securedEnabled", false),
              flag(use, "jsr250Enabled", false));
      case "EnableGlobalMethodSecurity" ->
          join(
              use,
              active,
              flag(use, "prePostEnabled", false),
              flag(use, "securedEnabled", false),
              flag(use, "jsr250Enabled", false));
      case "EnableReactiveMethodSecurity" -> join(use, active, true, false, false);
      default -> this;
    };
  }

  private MethodSecurity join(
      AnnotationUse use, Truth active, boolean pre, boolean second, boolean jsr) {
    return new MethodSecurity(
        true,
        prePost.or(active.and(Truth.of(pre))),
        secured.or(active.and(Truth.of(second))),
        jsr250.or(active.and(Truth.of(jsr))),
        use.span());
  }

  private static boolean flag(AnnotationUse use, String element, boolean standard) {
    return use.string(element).map("true"::equals).orElse(standard);
  }
}
