package dev.staunch.examples.snippets;

import static dev.staunch.testkit.ResultAssertions.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.staunch.error.Attempt;
import dev.staunch.error.Failure;
import dev.staunch.error.Problem;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.logging.SafeLogger;
import dev.staunch.parse.Fields;
import dev.staunch.result.Result;
import dev.staunch.testkit.HostileText;
import dev.staunch.testkit.LeakDetector;
import dev.staunch.testkit.StaunchRules;
import java.io.IOException;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What docs/testkit.md shows. */
class CheckoutTest {

    private static final SafeLogger log = SafeLogger.of(CheckoutTest.class);

    // region leaks
    @RegisterExtension
    final LeakDetector leaks = new LeakDetector();

    @Test
    void a_failed_charge_leaks_nothing() {
        String password = leaks.canary("gateway password");
        Failure failure = Attempt.on(IOException.class, ShopError.PAYMENT_DOWN)
                .call(() -> {
                    throw new IOException("refused: password=" + password);
                })
                .errorToOptional()
                .orElseThrow();

        log.warn("payment failed", failure);

        leaks.check("response", Problem.of(failure).toJson());
    }
    // endregion

    // region assertions
    @Test
    void a_text_is_no_number() {
        Fields input = Fields.of(Map.of("email", "ann@example.com", "sku", "TEA-001", "quantity", "2"));

        assertViolation(PlaceOrder.parse(input), StandardError.WRONG_TYPE, "/quantity");
    }
    // endregion

    // region hostile
    @Provide
    Arbitrary<String> hostile() {
        return HostileText.arbitrary();
    }

    @Property
    void a_name_is_canonical_or_refused(@ForAll("hostile") String raw) {
        Result<String, Violations> name = Names.NAME.apply(raw);

        assertThat(name.flatMap(Names.NAME::apply)).isEqualTo(name);
    }
    // endregion

    // region rules
    @Test
    void logs_go_through_safe_loggers() {
        JavaClasses classes = new ClassFileImporter().importPackages("dev.staunch.examples.snippets");

        StaunchRules.noRawLoggers().check(classes);
        StaunchRules.noSensitiveValuesInResponses().check(classes);
    }
    // endregion
}
