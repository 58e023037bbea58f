package dev.staunch.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.staunch.redaction", "dev.staunch.logging");

    @Test
    void redaction_needs_the_jdk_alone() {
        classes()
                .that()
                .resideInAPackage("dev.staunch.redaction")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..",
                        "com.google.errorprone.annotations..",
                        "dev.staunch.sensitive",
                        "dev.staunch.redaction")
                .check(module);
    }

    @Test
    void redaction_has_no_regular_expressions() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("dev.staunch.redaction")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .check(module);
    }

    @Test
    void logging_needs_core_redaction_and_slf4j_alone() {
        classes()
                .that()
                .resideInAPackage("dev.staunch.logging")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.slf4j..",
                        "org.jspecify..",
                        "com.google.errorprone.annotations..",
                        "dev.staunch.classification",
                        "dev.staunch.error",
                        "dev.staunch.redaction",
                        "dev.staunch.logging")
                .check(module);
    }
}
