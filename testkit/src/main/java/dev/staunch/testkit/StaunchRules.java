package dev.staunch.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/**
 * Architecture rules for services, to be checked with ArchUnit: {@code StaunchRules.noRawLoggers().check(classes)}. Each
 * rule passes when there is nothing that it applies to.
 */
@CheckReturnValue
public final class StaunchRules {

    private static final Set<String> SENSITIVE =
            Set.of("dev.staunch.sensitive.Sensitive", "dev.staunch.sensitive.Secret", "dev.staunch.parse.Untrusted");

    private static final Set<String> LOGGERS = Set.of(
            "org.slf4j.Logger",
            "java.util.logging.Logger",
            "java.lang.System$Logger",
            "org.apache.logging.log4j.Logger",
            "org.apache.commons.logging.Log");

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "jakarta.servlet..",
        "jakarta.ws.rs..",
        "jakarta.persistence..",
        "jakarta.enterprise..",
        "jakarta.inject..",
        "javax.persistence..",
        "javax.servlet..",
        "org.hibernate..",
        "com.fasterxml.jackson..",
        "tools.jackson..",
        "com.google.gson..",
        "io.micronaut..",
        "io.quarkus..",
        "io.vertx..",
        "org.apache.kafka..",
        "org.slf4j..",
        "java.sql..",
        "java.net.http.."
    };

    private StaunchRules() {}

    /**
     * The domain knows no web, persistence, messaging, serialisation or logging framework.
     *
     * @param domainPackage the domain's packages as an ArchUnit identifier, such as {@code com.acme.shop.domain..}
     * @return the rule
     */
    public static ArchRule domainDoesNotDependOnFrameworks(String domainPackage) {
        return noClasses()
                .that()
                .resideInAPackage(domainPackage)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("a domain that knows a framework cannot keep its invariants without it")
                .allowEmptyShould(true);
    }

    /**
     * No class has a field of a raw logger's type; {@code dev.staunch.logging.SafeLogger} takes its place.
     *
     * @return the rule
     */
    public static ArchRule noRawLoggers() {
        return fields().should(new ArchCondition<JavaField>("not hold a raw logger") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean raw = LOGGERS.contains(field.getRawType().getName());
                        events.add(new SimpleConditionEvent(
                                field, !raw, field.getFullName() + " has the type of a raw logger"));
                    }
                })
                .because("a raw logger writes whatever it is given")
                .allowEmptyShould(true);
    }

    /**
     * No class whose name ends in {@code Dto}, {@code Response} or {@code View} has a field that holds a sensitive or
     * untrusted value, on its own or as a type argument.
     *
     * @return the rule
     */
    public static ArchRule noSensitiveValuesInResponses() {
        return fields().that()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are responses", (JavaClass type) -> isResponse(type.getSimpleName())))
                .should(new ArchCondition<JavaField>("not hold a sensitive value") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        boolean sensitive = field.getType().getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> SENSITIVE.contains(type.getName()));
                        events.add(new SimpleConditionEvent(
                                field, !sensitive, field.getFullName() + " holds a sensitive value"));
                    }
                })
                .because("what is in a response leaves the service")
                .allowEmptyShould(true);
    }

    private static boolean isResponse(String name) {
        return name.endsWith("Dto") || name.endsWith("DTO") || name.endsWith("Response") || name.endsWith("View");
    }
}
