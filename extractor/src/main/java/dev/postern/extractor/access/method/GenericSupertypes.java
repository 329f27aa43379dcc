package dev.postern.extractor.access.method;

import dev.postern.extractor.access.application.Library;
import dev.postern.extractor.access.application.ProtectedApplication;
import dev.postern.extractor.access.path.Truth;
import dev.postern.extractor.model.decl.MethodDecl;
import java.util.List;

/**
 * Whether method security finds an annotation at a method of a generic supertype whose parameters
 * are type variables. Spring Security 6.4.0 to 6.4.9 and 6.5.0 to 6.5.3 look the overridden method
 * up by the erased types of the overriding one and miss it (CVE-2025-41248, {@code
 * UniqueSecurityAnnotationScanner}); earlier versions leave the search to Spring Framework.
 */
final class GenericSupertypes {

  private final ProtectedApplication application;

  GenericSupertypes(ProtectedApplication application) {
    this.application = application;
  }

  /** Whether an annotation at the overridden method counts for the overriding one. */
  Truth found(MethodDecl method, MethodDecl overridden) {
    boolean erased =
        !method.id().parameterTypes().equals(overridden.id().parameterTypes())
            && !method.id().type().equals(overridden.id().type());
    if (!erased) {
      return Truth.YES;
    }
    List<String> versions = versions("spring-security-(config|core|web)");
    List<String> security =
        versions.isEmpty()
            ? versions("spring-boot(-starter.*)?").stream()
                .map(GenericSupertypes::bySpringBoot)
                .toList()
            : versions;
    if (security.stream().anyMatch(GenericSupertypes::misses)) {
      return Truth.NO;
    }
    // the last number may be that of a table of managed versions, not of the build
    boolean near = security.stream().anyMatch(version -> version.matches("6\\.[45]\\..*"));
    return security.isEmpty() || near ? Truth.UNKNOWN : Truth.YES;
  }

  private List<String> versions(String name) {
    return application.libraries().stream()
        .filter(library -> library.name().matches(name))
        .map(Library::version)
        .filter(text -> text.matches("\\d+\\.\\d+\\.\\d+.*"))
        .toList();
  }

  /** A version of Spring Security's line that a version of Spring Boot manages. */
  private static String bySpringBoot(String boot) {
    int[] parts = numbers(boot);
    return parts[0] == 3 && parts[1] >= 4 && parts[1] <= 5
        ? "6." + parts[1] + ".99"
        : parts[0] >= 4 ? "7.0.0" : "5.8.0";
  }

  private static boolean misses(String version) {
    int[] parts = numbers(version);
    return parts[0] == 6 && ((parts[1] == 4 && parts[2] <= 9) || (parts[1] == 5 && parts[2] <= 3));
  }

  private static int[] numbers(String version) {
    String[] texts = version.split("\\.", 4);
    int[] numbers = new int[3];
    for (int i = 0; i < 3; i++) {
      numbers[i] = Integer.parseInt(texts[i].replaceAll("\\D.*$", "").replaceAll("^$", "0"));
    }
    return numbers;
  }
}
