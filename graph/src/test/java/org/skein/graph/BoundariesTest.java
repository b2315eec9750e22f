package org.skein.graph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the module to ARCHITECTURE.md: each library in the one package that is named for it. */
@AnalyzeClasses(packages = "org.skein.graph", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  @ArchTest
  static final ArchRule shouldKeepTheModelFreeOfLibraries =
      classes()
          .that()
          .resideInAPackage("..graph.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "org.skein.graph.model..");

  @ArchTest
  static final ArchRule shouldKeepTheViewsFreeOfLibraries =
      classes()
          .that()
          .resideInAPackage("..graph.view..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.jspecify..", "org.skein.graph.model..", "org.skein.graph.view..");

  @ArchTest
  static final ArchRule shouldKeepNeo4jInTheStore = fenced("org.neo4j..", "..graph.store..");

  @ArchTest
  static final ArchRule shouldKeepLuceneInTheSearch =
      fenced("org.apache.lucene..", "..graph.search..");

  @ArchTest
  static final ArchRule shouldKeepIcuInTheSearch = fenced("com.ibm.icu..", "..graph.search..");

  @ArchTest
  static final ArchRule shouldKeepYamlWhereDataIsDeclared =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..graph.vocabulary..", "..graph.compute..", "..graph.progress..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");

  @ArchTest
  static final ArchRule shouldNotLetTheStoreKnowItsReaders =
      noClasses()
          .that()
          .resideInAPackage("..graph.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..graph.search..", "..graph.trace..", "..graph.trend..");

  @ArchTest
  static final ArchRule shouldKnowNoOtherModule =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.skein.ingest..", "org.skein.api..");

  private static ArchRule fenced(String library, String home) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
