package dev.staunch.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StaunchRulesTest {

    private static final String FIXTURE = "dev.staunch.testkit.fixture";
    private static final JavaClasses BAD = new ClassFileImporter().importPackages(FIXTURE + ".bad");
    private static final JavaClasses GOOD = new ClassFileImporter().importPackages(FIXTURE + ".good");

    static Stream<ArchRule> rules() {
        return Stream.of(
                StaunchRules.domainDoesNotDependOnFrameworks(FIXTURE + ".."),
                StaunchRules.noRawLoggers(),
                StaunchRules.noSensitiveValuesInResponses());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void passes_classes_that_keep_it(ArchRule rule) {
        assertThat(GOOD).isNotEmpty();
        assertThatCode(() -> rule.check(GOOD)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fails_classes_that_break_it(ArchRule rule) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> rule.check(BAD));
    }

    @Test
    void names_the_field_that_breaks_it() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> StaunchRules.noRawLoggers().check(BAD))
                .withMessageContaining("bad.Order.LOG");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> StaunchRules.noSensitiveValuesInResponses().check(BAD))
                .withMessageContaining("bad.CustomerResponse.names")
                .withMessageContaining("bad.CustomerResponse.email")
                .withMessageContaining("bad.CustomerResponse.token");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void passes_where_there_is_nothing_to_check(ArchRule rule) {
        assertThatCode(() -> rule.check(new ClassFileImporter().importPackages("no.such.package")))
                .doesNotThrowAnyException();
    }
}
