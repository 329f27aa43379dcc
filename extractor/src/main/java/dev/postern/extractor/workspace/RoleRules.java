package dev.postern.extractor.workspace;

import dev.postern.extractor.workspace.build.RelativePaths;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the role of a file from its place in the module, and where the place is silent, its
 * imports.
 */
final class RoleRules {

  private static final Pattern TEST_SET =
      Pattern.compile(
          "test|tests|it|jmh|testfixtures|.*-tests?|.*-it|.*[a-z]Tests?|test[A-Z_-].*|integration[A-Z-].*|.*Fixtures");
  private static final Set<String> TEST_DIRECTORIES =
      Set.of("test", "tests", "testsrc", "test-src", "src-test", "it", "androidTest", "testing");
  private static final Set<String> TEST_MODULES =
      Set.of("test", "tests", "integration-test", "integration-tests", "e2e", "e2e-tests", "it");
  private static final Set<String> SAMPLE_DIRECTORIES =
      Set.of("sample", "samples", "example", "examples", "demo", "demos");
  private static final Pattern SAMPLE_MODULE = Pattern.compile(".*-(?:samples?|examples?|demos?)");
  private static final List<String> GENERATED =
      List.of(
          "target/generated-sources/",
          "build/generated/",
          "build/generated-src/",
          "out/generated/",
          "src/generated/",
          "src/main/generated/",
          "src-gen/",
          "src/main/generated-java/",
          "target/generated/",
          "gen/",
          "src/gen/");
  private static final List<String> TESTING_PACKAGES =
      List.of("org.junit.", "junit.framework.", "org.testng.", "org.mockito.", "org.assertj.");

  private RoleRules() {}

  /** The role of a file of a module that is not a sample. */
  static SourceRole role(String moduleDirectory, String path, List<String> imports) {
    String inside = RelativePaths.below(path, moduleDirectory);
    if (inside.startsWith("target/generated-test-sources/")
        || inside.contains("generated/sources/annotationProcessor/java/test")) {
      return SourceRole.TEST;
    }
    if (isTestModule(moduleDirectory) || isInTestSet(inside)) {
      return SourceRole.TEST;
    }
    if (GENERATED.stream().anyMatch(inside::startsWith)) {
      return SourceRole.GENERATED;
    }
    boolean conventional = inside.startsWith("src/main/") || ("/" + inside).contains("/src/main/");
    boolean tests =
        !conventional
            && imports.stream()
                .anyMatch(name -> TESTING_PACKAGES.stream().anyMatch(name::startsWith));
    return tests ? SourceRole.TEST : SourceRole.MAIN;
  }

  private static boolean isInTestSet(String inside) {
    String[] parts = inside.split("/", -1);
    for (int i = 0; i + 1 < parts.length; i++) {
      boolean afterSrc = i > 0 && parts[i - 1].equals("src");
      if (afterSrc && parts[i].equals("main")) {
        return false;
      }
      if (afterSrc && TEST_SET.matcher(parts[i]).matches()) {
        return true;
      }
      if (i == 0 && TEST_DIRECTORIES.contains(parts[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTestModule(String directory) {
    return TEST_MODULES.contains(RelativePaths.name(directory));
  }

  /** Whether the directory of a module reads like a sample beside a bigger build. */
  static boolean looksLikeSample(String directory) {
    for (String part : directory.split("/", -1)) {
      if (SAMPLE_DIRECTORIES.contains(part) || SAMPLE_MODULE.matcher(part).matches()) {
        return true;
      }
    }
    return false;
  }
}
