package dev.staunch.examples.migration;

import static dev.staunch.testkit.ResultAssertions.assertErr;
import static dev.staunch.testkit.ResultAssertions.assertOk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.parse.Fields;
import dev.staunch.testkit.LeakDetector;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Before leaks or accepts, after does not. */
class MigrationTest {

    private static final String TURNED = "Ann\u202eeeL";
    private static final String PADDED = " Ann\u00a0 Lee ";

    private final LeakDetector leaks = new LeakDetector();
    private final String canary = leaks.canary("input");

    private void assertTight(String where, Object text) {
        leaks.check(where, text.toString());
        leaks.assertNoLeak();
    }

    @Test
    void vavr_before_repeats_the_input_and_reads_other_digits() {
        assertThat(dev.staunch.examples.migration.vavr.Before.quantity(canary).toString())
                .contains(canary);
        assertThat(dev.staunch.examples.migration.vavr.Before.quantity("\uff17").get())
                .isEqualTo(7);
    }

    @Test
    void vavr_after_does_not() {
        assertTight("violations", assertErr(dev.staunch.examples.migration.vavr.After.quantity(canary)));
        assertTight("either", dev.staunch.examples.migration.vavr.After.quantityForVavr(canary));
        assertErr(dev.staunch.examples.migration.vavr.After.quantity("\uff17"));
        assertThat(assertOk(dev.staunch.examples.migration.vavr.After.quantity("7")))
                .isEqualTo(7);
    }

    @Test
    void yavi_before_accepts_turned_text_and_keeps_the_value_in_the_violation() {
        assertThat(dev.staunch.examples.migration.yavi.Before.validate(
                                new dev.staunch.examples.migration.yavi.Before.Customer(TURNED, "ann@example.com"))
                        .isValid())
                .isTrue();
        assertThat(dev.staunch.examples.migration.yavi.Before.validate(
                                new dev.staunch.examples.migration.yavi.Before.Customer("Ann", canary))
                        .toString())
                .contains(canary);
    }

    @Test
    void yavi_after_refuses_it_and_keeps_no_value() {
        assertErr(dev.staunch.examples.migration.yavi.After.parse(
                Fields.of(Map.of("name", TURNED, "email", "ann@example.com"))));
        assertTight(
                "violations",
                assertErr(dev.staunch.examples.migration.yavi.After.parse(
                        Fields.of(Map.of("name", "Ann", "email", canary)))));
        assertThat(assertOk(dev.staunch.examples.migration.yavi.After.parse(
                                Fields.of(Map.of("name", PADDED, "email", "ann@example.com"))))
                        .name())
                .isEqualTo("Ann Lee");
    }

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void hibernate_before_accepts_turned_text_and_keeps_what_it_was_given() {
        var before = new dev.staunch.examples.migration.hibernate.Before(TURNED, "ann\u202e@example.com");
        assertThat(VALIDATOR.validate(before)).isEmpty();
        assertThat(VALIDATOR.validate(new dev.staunch.examples.migration.hibernate.Before(PADDED, canary)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getInvalidValue()).isEqualTo(canary));
    }

    @Test
    void hibernate_after_refuses_it_and_keeps_the_canonical_form() {
        assertErr(dev.staunch.examples.migration.hibernate.After.from(
                new dev.staunch.examples.migration.hibernate.Before(TURNED, "ann@example.com")));
        assertErr(dev.staunch.examples.migration.hibernate.After.from(
                new dev.staunch.examples.migration.hibernate.Before("Ann", "ann\u202e@example.com")));
        assertThat(assertOk(dev.staunch.examples.migration.hibernate.After.from(
                                new dev.staunch.examples.migration.hibernate.Before(PADDED, "ann@example.com")))
                        .name())
                .isEqualTo("Ann Lee");
    }

    private IOException refusal() {
        return new IOException("401 for password=" + canary + "\nINFO  all is well");
    }

    @Test
    void slf4j_before_writes_names_passwords_and_lines_of_others() {
        assertThat(LogText.of(log -> new dev.staunch.examples.migration.slf4j.Before(log).accepted(canary, 2)))
                .contains(canary);
        assertThat(LogText.of(log -> new dev.staunch.examples.migration.slf4j.Before(log).failed(refusal())))
                .contains(canary)
                .contains("\nINFO  all is well");
    }

    @Test
    void slf4j_after_does_not() {
        String accepted = LogText.of(log -> new dev.staunch.examples.migration.slf4j.After(log).accepted(canary, 2));
        assertThat(accepted).contains("order accepted").contains("lines=2");
        assertTight("log", accepted);
        String failed = LogText.of(log -> new dev.staunch.examples.migration.slf4j.After(log).failed(refusal()));
        assertThat(failed)
                .contains("payment failed")
                .contains("java.io.IOException")
                .doesNotContain("\nINFO");
        assertTight("log", failed);
    }

    private Callable<String> broken() {
        return () -> {
            throw refusal();
        };
    }

    private static String defect() {
        throw new IllegalStateException("a mistake of ours");
    }

    @Test
    void exceptions_before_answers_with_input_passwords_and_defects() {
        assertThat(dev.staunch.examples.migration.exceptions.Before.answer(canary, broken()))
                .startsWith("400")
                .contains(canary);
        assertThat(dev.staunch.examples.migration.exceptions.Before.answer("7", broken()))
                .startsWith("503")
                .contains(canary);
        assertThat(dev.staunch.examples.migration.exceptions.Before.answer("7", MigrationTest::defect))
                .isEqualTo("503 a mistake of ours");
    }

    @Test
    void exceptions_after_answers_with_codes_and_lets_defects_through() {
        String refused = dev.staunch.examples.migration.exceptions.After.answer(canary, broken());
        String down = dev.staunch.examples.migration.exceptions.After.answer("7", broken());
        assertThat(refused).startsWith("400");
        assertThat(down).startsWith("503").contains("order.gateway_down");
        assertTight("responses", refused + down);
        assertThat(dev.staunch.examples.migration.exceptions.After.answer("7", () -> "r-1"))
                .isEqualTo("201 r-1");
        assertThatThrownBy(() -> {
                    String unused = dev.staunch.examples.migration.exceptions.After.answer("7", MigrationTest::defect);
                })
                .isInstanceOf(IllegalStateException.class);
    }
}
