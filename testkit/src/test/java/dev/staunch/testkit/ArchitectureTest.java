package dev.staunch.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void testkit_needs_the_public_modules_and_the_test_frameworks_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.junit.jupiter.api..",
                        "net.jqwik.api..",
                        "com.tngtech.archunit..",
                        "ch.qos.logback..",
                        "org.slf4j..",
                        "org.jspecify..",
                        "com.google.errorprone.annotations..",
                        "dev.staunch.error",
                        "dev.staunch.result",
                        "dev.staunch.testkit",
                        "dev.staunch.testkit.arbitrary",
                        "dev.staunch.account",
                        "dev.staunch.contact",
                        "dev.staunch.file",
                        "dev.staunch.http",
                        "dev.staunch.identifier",
                        "dev.staunch.money",
                        "dev.staunch.net",
                        "dev.staunch.paging",
                        "dev.staunch.parse",
                        "dev.staunch.payment",
                        "dev.staunch.phone",
                        "dev.staunch.place",
                        "dev.staunch.sensitive")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.staunch.testkit"));
    }

    @Test
    void one_class_alone_knows_logback() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveSimpleName("LogbackCapture")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ch.qos.logback..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.staunch.testkit"));
    }
}
