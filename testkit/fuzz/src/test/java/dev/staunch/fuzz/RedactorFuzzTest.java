package dev.staunch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.staunch.redaction.Redactor;

/** Free text of any kind, with a secret in it. */
class RedactorFuzzTest {

    private static final Redactor REDACTOR = Redactor.standard();
    private static final String UNREADABLE = "[redacted:unreadable]";
    private static final String SECRET = "Zq7Zw9Zk3Zx5";

    @FuzzTest(maxDuration = "10m")
    void a_text_is_redacted_once_and_for_all(byte[] input) {
        String text = Texts.of(input);
        String once = REDACTOR.redact(text);
        assertThat(REDACTOR.redact(once)).isSameAs(once);
        assertThat(once.equals(UNREADABLE)).isEqualTo(text.equals(UNREADABLE));
        assertThat(once.length()).isLessThanOrEqualTo(REDACTOR.limit() + 100);
        assertThat(REDACTOR.withLimit(64).redact(text).length()).isLessThanOrEqualTo(164);

        // The fuzzer guesses what a text is searched for.
        if (!text.contains(SECRET.substring(0, 4))) {
            assertThat(REDACTOR.redact(text + "\npassword=" + SECRET)).doesNotContain(SECRET);
            assertThat(REDACTOR.redact("password=\"" + SECRET + "\" " + text)).doesNotContain(SECRET);
            assertThat(REDACTOR.redact(text + " password: " + SECRET + "\n" + text))
                    .doesNotContain(SECRET);
        }
    }
}
