package dev.staunch.examples.rules;

import static dev.staunch.testkit.ResultAssertions.assertErr;
import static dev.staunch.testkit.ResultAssertions.assertOk;
import static dev.staunch.testkit.ResultAssertions.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.StandardError;
import dev.staunch.sensitive.Secret;
import dev.staunch.testkit.LeakDetector;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretRulesTest {

    private final LeakDetector leaks = new LeakDetector();
    private final String canary = leaks.canary("secret");

    @Test
    void stn015_bad_starts_with_a_known_key() {
        assertThat(Stn015.apiKey(Map.of())).isEqualTo("changeme");
    }

    @Test
    void stn015_good_does_not_start_without_a_key_or_with_a_placeholder() {
        assertViolation(Stn015.safeApiKey(Map.of()), StandardError.MISSING, "/API_KEY");
        assertViolation(Stn015.safeApiKey(Map.of("API_KEY", "changeme")), StandardError.PLACEHOLDER, "/API_KEY");
        assertOk(Stn015.safeApiKey(Map.of("API_KEY", canary)));
    }

    @Test
    void stn016_bad_prints_the_key() {
        assertThat(new Stn016.LooseSettings("payments.example.com", canary).toString())
                .contains(canary);
    }

    @Test
    void stn016_good_prints_no_key() {
        Stn016.Settings settings = new Stn016.Settings("payments.example.com", Secret.of(canary.toCharArray()));
        leaks.check("settings", settings.toString());
        leaks.assertNoLeak();
        assertThat(Stn016.signature(settings, new byte[0])).hasSize(32);
    }

    /** Counts how many characters are looked at. */
    private static final class Counting implements CharSequence {
        private final String text;
        private int looks;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
    }

    private static int looks(String expected, String given) {
        Counting counting = new Counting(given);
        assertThat(Stn017.isKey(expected, counting)).isFalse();
        return counting.looks;
    }

    @Test
    void stn017_bad_works_longer_for_a_better_guess() {
        assertThat(looks("aaaaaaaa", "aaaaxaaa")).isGreaterThan(looks("aaaaaaaa", "xaaaaaaa"));
    }

    @Test
    void stn017_good_says_only_yes_or_no() {
        Secret expected = Secret.of(canary.toCharArray());
        assertThat(Stn017.isSecret(expected, canary.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(Stn017.isSecret(expected, new byte[16])).isFalse();
    }

    @Test
    void stn018_bad_turns_the_limit_off() {
        assertThat(Stn018.attempts(Map.of("LOGIN_ATTEMPTS", "3 "))).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void stn018_good_does_not_start() {
        assertErr(Stn018.Settings.parse(Map.of("LOGIN_ATTEMPTS", "3x")));
        assertThat(assertOk(Stn018.Settings.parse(Map.of())).loginAttempts()).isEqualTo(3);
    }
}
