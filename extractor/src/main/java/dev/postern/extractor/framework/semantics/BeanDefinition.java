package dev.postern.extractor.framework.semantics;

import dev.postern.extractor.model.Evidence;
import dev.postern.extractor.model.decl.MethodDecl;
import dev.postern.extractor.model.decl.TypeDecl;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A container-managed object whose class is in the repository.
 *
 * @param name the bean's name
 * @param type its class as far as known: for factory methods the allocated class when evident
 * @param factory the method that makes it; absent for component classes
 * @param condition profiles and properties that switch it, for people; empty when always on
 */
public record BeanDefinition(
    String name,
    TypeDecl type,
    @Nullable MethodDecl factory,
    String scope,
    String condition,
    boolean primary,
    List<String> qualifiers,
    Evidence evidence) {

  public BeanDefinition {
    qualifiers = List.copyOf(qualifiers);
  }

  /** The {@code @Bean} method that makes it, when there is one. */
  public Optional<MethodDecl> factoryMethod() {
    return Optional.ofNullable(factory);
  }

  /** Whether a qualifier of that value selects it. */
  public boolean answersTo(String qualifier) {
    return name.equals(qualifier) || qualifiers.contains(qualifier);
  }
}
