package org.skein.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "org.skein", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule SERVER_AND_COMMAND_LINE_LIBRARIES_STAY_IN_API =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.skein.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule HTTP_KNOWS_NO_STORE_INDEX_OR_LANGUAGE_LIBRARY =
      noClasses()
          .that()
          .resideInAPackage("org.skein.api.http..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.neo4j..", "org.apache.lucene..", "edu.stanford..", "org.skein.graph.store..");

  @ArchTest
  static final ArchRule API_USES_LIBRARIES_OF_OTHER_MODULES_THROUGH_THEM =
      noClasses()
          .that()
          .resideInAPackage("org.skein.api..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.neo4j..",
              "org.apache.lucene..",
              "edu.stanford..",
              "org.apache.tika..",
              "org.apache.pdfbox..",
              "org.jsoup..");

  @ArchTest
  static final ArchRule SERVER_LIBRARY_STAYS_IN_HTTP =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.skein.api.http..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..");

  @ArchTest
  static final ArchRule PICOCLI_STAYS_IN_CLI =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.skein.api.cli..", "org.skein.api")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule OTHER_MODULES_DO_NOT_KNOW_API =
      noClasses()
          .that()
          .resideInAnyPackage("org.skein.graph..", "org.skein.ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.skein.api..");

  @ArchTest
  static final ArchRule NO_CIRCLES_IN_API =
      SlicesRuleDefinition.slices().matching("org.skein.api.(*)..").should().beFreeOfCycles();
}
