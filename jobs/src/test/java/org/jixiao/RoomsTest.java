package org.jixiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms import one another only as drawn in the README. */
@AnalyzeClasses(packages = "org.jixiao", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  @ArchTest
  static final ArchRule imports =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("main")
          .definedBy("org.jixiao")
          .layer("model")
          .definedBy("org.jixiao.model..")
          .layer("inbox")
          .definedBy("org.jixiao.inbox..")
          .layer("interpret")
          .definedBy("org.jixiao.interpret..")
          .layer("publish")
          .definedBy("org.jixiao.publish..")
          .layer("warehouse")
          .definedBy("org.jixiao.warehouse..")
          .layer("check")
          .definedBy("org.jixiao.check..")
          .layer("statistics")
          .definedBy("org.jixiao.statistics..")
          .layer("generate")
          .definedBy("org.jixiao.generate..")
          .layer("job")
          .definedBy("org.jixiao.job..")
          .whereLayer("main")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("job")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("inbox")
          .mayOnlyBeAccessedByLayers("job")
          .whereLayer("interpret")
          .mayOnlyBeAccessedByLayers("job")
          .whereLayer("publish")
          .mayOnlyBeAccessedByLayers("job")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("job")
          .whereLayer("statistics")
          .mayOnlyBeAccessedByLayers("job")
          .whereLayer("generate")
          .mayOnlyBeAccessedByLayers("main")
          .whereLayer("warehouse")
          .mayOnlyBeAccessedByLayers("check", "statistics", "job")
          .because("stage rooms meet in tables, and only job joins them");

  @ArchTest
  static final ArchRule noEngineWhereARecordIs =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.jixiao.model..",
              "org.jixiao.inbox..",
              "org.jixiao.interpret..",
              "org.jixiao.publish..",
              "org.jixiao.generate..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..", "org.apache.iceberg..", "org.apache.hadoop..", "scala..")
          .because("a record can be read, interpreted and printed without Spark");

  @ArchTest
  static final ArchRule noEngineWhereHistoryIsDecided =
      noClasses()
          .that()
          .resideInAnyPackage("org.jixiao.job.history..")
          .should()
          .transitivelyDependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..", "org.apache.iceberg..", "org.apache.hadoop..", "scala..")
          .because("ten thousand histories are tried at every build");

  @ArchTest
  static final ArchRule noEngineWhereADepartmentChecksItsFiles =
      noClasses()
          .that()
          .resideInAnyPackage("org.jixiao.job.validation..")
          .should()
          .transitivelyDependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..", "org.apache.iceberg..", "org.apache.hadoop..", "scala..")
          .because("a department has no warehouse and wants to know within seconds");

  @ArchTest
  static final ArchRule noClockInInterpretation =
      noClasses()
          .that()
          .resideInAnyPackage("org.jixiao.interpret..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..")
          .because("the same document must be read the same on any day and machine");

  @ArchTest
  static final ArchRule onlyMainExits =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.jixiao.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .because("an exit elsewhere would leave the lock and half a run behind");
}
