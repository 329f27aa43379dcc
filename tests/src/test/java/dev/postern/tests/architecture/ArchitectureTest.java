package dev.postern.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The structure that the decision records promise. */
@AnalyzeClasses(packages = "dev.postern", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  @ArchTest
  static final ArchRule modulesImportInOneDirection =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("extractor")
          .definedBy("dev.postern.extractor..")
          .layer("graph")
          .definedBy("dev.postern.graph..")
          .layer("queries")
          .definedBy("dev.postern.queries..")
          .layer("threatmodel")
          .definedBy("dev.postern.threatmodel..")
          .layer("cli")
          .definedBy("dev.postern.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("threatmodel")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("queries")
          .mayOnlyBeAccessedByLayers("threatmodel", "cli")
          .whereLayer("graph")
          .mayOnlyBeAccessedByLayers("queries", "threatmodel", "cli");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("dev.postern.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theModelImportsNothingOfOurs =
      noClasses()
          .that()
          .resideInAPackage("dev.postern.extractor.model..")
          .should()
          .dependOnClassesThat(
              describe(
                  "belong to another part of the product",
                  (JavaClass type) ->
                      type.getPackageName().startsWith("dev.postern.")
                          && !type.getPackageName().startsWith("dev.postern.extractor.model")));

  @ArchTest
  static final ArchRule onlySemanticsKnowsSpoon =
      onlyIn("spoon..", "dev.postern.extractor.semantics..");

  @ArchTest
  static final ArchRule onlySyntaxKnowsJavaParser =
      onlyIn("com.github.javaparser..", "dev.postern.extractor.syntax..");

  @ArchTest
  static final ArchRule onlyGitKnowsJGit =
      onlyIn("org.eclipse.jgit..", "dev.postern.extractor.attribution.git..");

  @ArchTest
  static final ArchRule onlyTheEmbeddedStoreKnowsNeo4j =
      onlyIn("org.neo4j..", "dev.postern.graph.embedded..");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.postern.cli..")
          .should()
          .accessTargetWhere(
              describe(
                  "is a standard stream or ends the process",
                  (JavaAccess<?> access) ->
                      access.getTargetOwner().isEquivalentTo(System.class)
                          && (access.getName().equals("out")
                              || access.getName().equals("err")
                              || access.getName().equals("exit"))));

  @ArchTest
  static final ArchRule thereAreNoMutableStatics =
      fields().that().areStatic().and().areNotPrivate().should().beFinal();

  @ArchTest
  static final ArchRule implementationsAreNamedByMechanism =
      classes().should().haveNameNotMatching(".*(Impl|Util|Utils|Helper|Manager)");

  private static ArchRule onlyIn(String library, String home) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
