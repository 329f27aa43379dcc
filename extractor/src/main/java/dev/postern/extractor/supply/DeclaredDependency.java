package dev.postern.extractor.supply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dependency of a module, and what is known of it.
 *
 * @param module directory of the module
 * @param version as declared or managed; empty when not known
 * @param place where it is named; null when no build file here names it in so many words
 * @param why what its existence was told by
 * @param signs signs in its name, strongest first
 * @param use what was seen of its use
 */
public record DeclaredDependency(
    String module,
    String group,
    String artifact,
    String version,
    String scope,
    @Nullable DeclaredLine place,
    Existence existence,
    String why,
    List<NameSignals.Sign> signs,
    Use use) {
  public DeclaredDependency {
    signs = List.copyOf(signs);
  }

  /** What was seen of the use of a dependency by its module. */
  public enum Use {
    /** A name of its packages is imported or mentioned. */
    USED,
    /**
     * Nothing of the module names one of its packages, and nothing finds its classes at run time.
     */
    NO_USE_SEEN,
    /** It holds no classes, or is meant for run time. */
    NOT_BY_NAME,
    /** Its classes are not known here. */
    UNKNOWN
  }

  /** {@code group:artifact}. */
  public String key() {
    return group + ":" + artifact;
  }

  /** Whether something about it should be looked at. */
  public boolean isDoubtful() {
    return existence == Existence.UNRESOLVED
        || existence == Existence.VERSION_UNKNOWN
        || signs.stream().anyMatch(NameSignals.Sign::strong)
        || use == Use.NO_USE_SEEN;
  }
}
