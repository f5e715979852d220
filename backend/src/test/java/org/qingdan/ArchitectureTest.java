package org.qingdan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

/** Who may know whom. Read from the bottom up. */
@AnalyzeClasses(packages = "org.qingdan", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DIRECTION = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.qingdan..")
            .layer("account").definedBy("org.qingdan.account..")
            .layer("dashboard").definedBy("org.qingdan.dashboard..")
            .layer("notice").definedBy("org.qingdan.notice")
            .layer("reading").definedBy("org.qingdan.notice.reading..")
            .layer("progress").definedBy("org.qingdan.progress..")
            .layer("task").definedBy("org.qingdan.task..")
            .layer("unit").definedBy("org.qingdan.unit..")
            .layer("shared").definedBy("org.qingdan.shared..")
            .whereLayer("account").mayNotBeAccessedByAnyLayer()
            .whereLayer("account").mayOnlyAccessLayers("unit", "shared")
            .whereLayer("dashboard").mayNotBeAccessedByAnyLayer()
            .whereLayer("notice").mayOnlyBeAccessedByLayers("dashboard")
            .whereLayer("reading").mayOnlyBeAccessedByLayers("notice")
            .whereLayer("progress").mayNotBeAccessedByAnyLayer()
            .whereLayer("task").mayOnlyBeAccessedByLayers("progress", "notice", "dashboard")
            .whereLayer("unit").mayOnlyBeAccessedByLayers("task", "progress", "notice", "dashboard", "account");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.qingdan.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule READER_IS_PLAIN_JAVA = classes().that().resideInAPackage("org.qingdan.notice.reading..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.qingdan.notice.reading..");

    @ArchTest
    static final ArchRule HTTP_STAYS_AT_THE_EDGE = noClasses()
            .that().resideOutsideOfPackage("org.qingdan.shared..")
            .and().haveSimpleNameNotEndingWith("Resource")
            .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule ONE_CLOCK = noClasses().that().doNotHaveSimpleName("CityClock")
            .should().callMethod(Clock.class, "systemUTC")
            .orShould().callMethod(Clock.class, "systemDefaultZone")
            .orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.Instant.class, "now");
}
