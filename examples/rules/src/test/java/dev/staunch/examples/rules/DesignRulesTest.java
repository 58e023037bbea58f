package dev.staunch.examples.rules;

import static dev.staunch.testkit.ResultAssertions.assertOk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.staunch.payment.PaymentCard;
import dev.staunch.sensitive.Sensitive;
import dev.staunch.testkit.LeakDetector;
import dev.staunch.testkit.StaunchRules;
import org.junit.jupiter.api.Test;

class DesignRulesTest {

    private static final String RULE = "dev.staunch.examples.rules.stn029.";

    private final LeakDetector leaks = new LeakDetector();
    private final String canary = leaks.canary("diagnosis");

    @Test
    void stn027_bad_answers_with_the_diagnosis() {
        assertThat(Stn027.answer(new Stn027.Patient(7, "Ann", canary)).toString())
                .contains(canary);
    }

    @Test
    void stn027_good_answers_with_what_was_chosen() {
        Stn027.SafePatient patient = new Stn027.SafePatient(7, "Ann", Sensitive.of(canary));
        leaks.check("view", Stn027.PatientView.of(patient).toString());
        leaks.assertNoLeak();
        StaunchRules.noSensitiveValuesInResponses()
                .check(new ClassFileImporter().importClasses(Stn027.PatientView.class));
    }

    @Test
    void stn028_bad_keeps_the_number() {
        assertThat(new Stn028.StoredPayment(17, "4111" + "1111" + "1111" + "1111").toString())
                .contains("4111" + "1111");
    }

    @Test
    void stn028_good_keeps_four_digits() {
        PaymentCard card = assertOk(PaymentCard.parse("4111" + "1111" + "1111" + "1111"));
        assertThat(Stn028.KeptPayment.of(17, card).toString())
                .contains("last4=1111")
                .doesNotContain("4111");
    }

    @Test
    void stn029_bad_is_found_by_the_architecture_rule() {
        ArchRule rule = StaunchRules.domainDoesNotDependOnFrameworks(RULE + "bad..");
        assertThatThrownBy(() -> rule.check(new ClassFileImporter().importPackages(RULE + "bad")))
                .hasMessageContaining("java.sql");
    }

    @Test
    void stn029_good_passes_the_architecture_rule() {
        StaunchRules.domainDoesNotDependOnFrameworks(RULE + "good..")
                .check(new ClassFileImporter().importPackages(RULE + "good"));
    }
}
