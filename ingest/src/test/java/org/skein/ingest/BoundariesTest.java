package org.skein.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the module to ARCHITECTURE.md: each library in the one package that is named for it. */
@AnalyzeClasses(
    packages = {"org.skein.ingest", "edu.stanford.nlp.tagger.maxent", "edu.stanford.nlp.ie.crf"},
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class BoundariesTest {
  @ArchTest
  static final ArchRule shouldKeepCoreNlpInTheAnnotator =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..ingest.annotate..",
              "edu.stanford.nlp.tagger.maxent..",
              "edu.stanford.nlp.ie.crf..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford.nlp..");

  @ArchTest static final ArchRule shouldKeepTikaInTheReaders = fenced("org.apache.tika..");

  @ArchTest static final ArchRule shouldKeepPdfBoxInTheReaders = fenced("org.apache.pdfbox..");

  @ArchTest static final ArchRule shouldKeepJsoupInTheReaders = fenced("org.jsoup..");

  @ArchTest
  static final ArchRule shouldKeepYamlInTheImports =
      noClasses()
          .that()
          .resideOutsideOfPackage("..ingest.imports..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");

  @ArchTest
  static final ArchRule shouldKnowNeitherStoreNorServer =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.neo4j..", "org.apache.lucene..", "io.javalin..");

  @ArchTest
  static final ArchRule shouldNotKnowItsCaller =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.skein.api..");

  @ArchTest
  static final ArchRule shouldNotLetExtractionKnowTheReaders =
      noClasses()
          .that()
          .resideInAnyPackage("..ingest.extract..", "..ingest.resolve..", "..ingest.annotate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..ingest.read..", "..ingest.source..");

  private static ArchRule fenced(String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("..ingest.read..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
