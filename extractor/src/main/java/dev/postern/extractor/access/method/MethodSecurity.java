package dev.postern.extractor.access.method;

import dev.postern.extractor.access.application.BeanFile;
import dev.postern.extractor.access.application.Conditions;
import dev.postern.extractor.access.application.ConfigurationView;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.application.XmlBeans;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.SourceSpan;
import dev.postern.extractor.model.decl.AnnotationUse;
import dev.postern.extractor.model.decl.TypeDecl;
import dev.postern.extractor.workspace.xml.XmlElement;
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
    return all.withElements(application.beanFiles(), configuration);
  }

  /**
   * {@code <method-security>} has annotations of expressions on unless told otherwise ({@code
   * MethodSecurityBeanDefinitionParser}), {@code <global-method-security>} has all off. Either
   * applies to beans of its own context only, so one of the root context may or may not reach what
   * a dispatcher servlet's context holds.
   */
  private MethodSecurity withElements(XmlBeans beans, ConfigurationView configuration) {
    boolean split = beans.files().stream().anyMatch(BeanFile::web);
    MethodSecurity all = this;
    for (XmlBeans.Placed each : beans.elements("method-security", configuration)) {
      XmlElement element = each.element();
      all =
          all.join(
              each.evidence("method-security", "method-security").span(),
              split && !each.file().web() ? Truth.UNKNOWN : Truth.YES,
              element.attribute("pre-post-enabled").map("true"::equals).orElse(true),
              element.attribute("secured-enabled").map("true"::equals).orElse(false),
              element.attribute("jsr250-enabled").map("true"::equals).orElse(false));
    }
    for (XmlBeans.Placed each : beans.elements("global-method-security", configuration)) {
      all =
          all.join(
              each.evidence("method-security", "global-method-security").span(),
              split && !each.file().web() ? Truth.UNKNOWN : Truth.YES,
              enabled(each.element(), "pre-post-annotations"),
              enabled(each.element(), "secured-annotations"),
              enabled(each.element(), "jsr250-annotations"));
    }
    return all;
  }

  private static boolean enabled(XmlElement element, String attribute) {
    return element.attribute(attribute).map("enabled"::equals).orElse(false);
  }

  private MethodSecurity with(AnnotationUse use, Truth active) {
    return switch (use.type().simpleName()) {
      case "EnableMethodSecurity" ->
          join(
              use.span(),
              active,
              flag(use, "prePostEnabled", true),
              flag(use, "securedEnabled", false),
              flag(use, "jsr250Enabled", false));
      case "EnableGlobalMethodSecurity" ->
          join(
              use.span(),
              active,
              flag(use, "prePostEnabled", false),
              flag(use, "securedEnabled", false),
              flag(use, "jsr250Enabled", false));
      case "EnableReactiveMethodSecurity" -> join(use.span(), active, true, false, false);
      default -> this;
    };
  }

  private MethodSecurity join(
      SourceSpan at, Truth active, boolean pre, boolean second, boolean jsr) {
    return new MethodSecurity(
        true,
        prePost.or(active.and(Truth.of(pre))),
        secured.or(active.and(Truth.of(second))),
        jsr250.or(active.and(Truth.of(jsr))),
        at);
  }

  private static boolean flag(AnnotationUse use, String element, boolean standard) {
    return use.string(element).map("true"::equals).orElse(standard);
  }
}
