package dev.staunch.examples.modulepath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.ErrorCatalog;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Violation;
import dev.staunch.file.FileError;
import dev.staunch.invariant.InvariantViolation;
import dev.staunch.net.NetworkError;
import dev.staunch.number.NumberError;
import dev.staunch.payment.PaymentError;
import dev.staunch.text.TextError;
import java.lang.module.ModuleDescriptor;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Staunch's modules as a named module sees them at run time. */
class ModulePathTest {

    static Stream<Arguments> modules() {
        return Stream.of(
                Arguments.of(
                        "dev.staunch.core",
                        Set.of(
                                "dev.staunch.authorization",
                                "dev.staunch.classification",
                                "dev.staunch.error",
                                "dev.staunch.invariant",
                                "dev.staunch.parse",
                                "dev.staunch.result",
                                "dev.staunch.sensitive",
                                "dev.staunch.vavr")),
                Arguments.of(
                        "dev.staunch.validation",
                        Set.of(
                                "dev.staunch.contact",
                                "dev.staunch.jackson",
                                "dev.staunch.money",
                                "dev.staunch.net",
                                "dev.staunch.number",
                                "dev.staunch.text")),
                Arguments.of("dev.staunch.logging", Set.of("dev.staunch.logging", "dev.staunch.redaction")));
    }

    @Test
    void this_test_runs_in_a_named_module() {
        assertThat(Quantity.class.getModule().getName()).isEqualTo("dev.staunch.examples.modulepath");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_is_named_and_exports_its_concepts_to_all(String name, Set<String> packages) {
        ModuleDescriptor descriptor =
                ModuleLayer.boot().findModule(name).orElseThrow().getDescriptor();

        assertThat(descriptor.isAutomatic()).isFalse();
        assertThat(descriptor.exports().stream()
                        .filter(exports -> !exports.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet()))
                .containsAll(packages);
        assertThat(descriptor.opens().stream().filter(opens -> !opens.isQualified()))
                .isEmpty();
    }

    @Test
    void optional_modules_are_not_needed() {
        for (String optional : new String[] {"io.vavr", "tools.jackson.core", "ch.qos.logback.classic"}) {
            assertThat(ModuleLayer.boot().findModule(optional)).isEmpty();
        }
    }

    @Test
    void an_address_is_parsed_and_logged() {
        assertThat(Contact.parse("ann" + "@" + "example.com").isOk()).isTrue();
        assertThat(Contact.parse("nobody").isErr()).isTrue();
    }

    @Test
    void messages_of_another_module_are_found() {
        ErrorCode[][] enums = {
            FileError.values(), NetworkError.values(), NumberError.values(), PaymentError.values(), TextError.values()
        };
        ErrorCatalog catalog = ErrorCatalog.of(enums);
        for (ErrorCode[] codes : enums) {
            assertThat(catalog.message(Violation.of(codes[0]), Locale.GERMAN)).isNotEqualTo(codes[0].title());
        }
        assertThat(catalog.message(Violation.of(NumberError.TOO_PRECISE).with("scale", 2), Locale.GERMAN))
                .isEqualTo("Nach dem Komma d\u00fcrfen h\u00f6chstens 2 Ziffern stehen");
    }

    @Test
    void a_value_is_parsed_or_refused() {
        assertThat(Quantity.parse(3).orElseThrow()).isEqualTo(new Quantity(3));
        assertThat(Quantity.parse(4711).errorToOptional().orElseThrow().toString())
                .contains("input.out_of_range")
                .doesNotContain("4711");
    }

    @Test
    void an_invariant_is_enforced() {
        assertThatThrownBy(() -> new Quantity(0)).isInstanceOf(InvariantViolation.class);
    }
}
