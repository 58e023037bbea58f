package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.staunch.sensitive.Secret;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymizerTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @Test
    void has_the_form_of_key_id_and_128_bits() {
        assertThat(Pseudonymizer.of("k1", Secret.of(KEY)).pseudonymOf("customer", "ann"))
                .matches("\\[pseudonym:k1:[0-9a-f]{32}]");
        assertThat(Pseudonymizer.ofProcess().pseudonymOf("customer", "ann"))
                .matches("\\[pseudonym:p[0-9a-f]{4}:[0-9a-f]{32}]");
    }

    @Test
    void is_hmac_sha_256_of_purpose_and_value() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        for (String value : List.of("b", "", "\u4e2d\u0141 b")) {
            byte[] full = mac.doFinal(("1:a" + value).getBytes(StandardCharsets.UTF_16BE));
            String expected = HexFormat.of().formatHex(full, 0, 16);
            assertThat(Pseudonymizer.of("k1", Secret.of(KEY)).pseudonymOf("a", value))
                    .isEqualTo("[pseudonym:k1:" + expected + "]");
        }
    }

    @Test
    void joins_the_same_value_and_separates_purposes_keys_and_boundaries() {
        Pseudonymizer one = Pseudonymizer.of("k1", Secret.of(KEY));
        byte[] other = KEY.clone();
        other[0]++;
        assertThat(one.pseudonymOf("a", "x"))
                .isEqualTo(Pseudonymizer.of("k1", Secret.of(KEY)).pseudonymOf("a", "x"));
        assertThat(one.pseudonymOf("a", "x"))
                .isNotEqualTo(one.pseudonymOf("b", "x"))
                .isNotEqualTo(one.pseudonymOf("a", "y"))
                .isNotEqualTo(Pseudonymizer.of("k1", Secret.of(other)).pseudonymOf("a", "x"));
        assertThat(one.pseudonymOf("a", "\u0141")).isNotEqualTo(one.pseudonymOf("a", "A"));
        assertThat(one.pseudonymOf("ab", "c")).isNotEqualTo(one.pseudonymOf("a", "bc"));
        assertThat(one.pseudonymOf("a", "\ud800")).isNotEqualTo(one.pseudonymOf("a", "?"));
    }

    @Test
    void keeps_working_when_the_secret_is_closed() {
        Secret key = Secret.of(KEY);
        Pseudonymizer pseudonymizer = Pseudonymizer.of("k1", key);
        String before = pseudonymizer.pseudonymOf("a", "x");
        key.close();
        assertThat(pseudonymizer.pseudonymOf("a", "x")).isEqualTo(before);
    }

    @Test
    void shows_no_key() {
        assertThat(Pseudonymizer.of("k1", Secret.of(KEY))).hasToString("Pseudonymizer[k1]");
    }

    @Test
    void is_left_alone_by_the_redactor() {
        String line = "customer=" + Pseudonymizer.of("k1", Secret.of(KEY)).pseudonymOf("customer", "ann");
        assertThat(Redactor.standard().redact(line)).isSameAs(line);
    }

    @Test
    void replaces_what_cannot_be_read() {
        assertThat(Pseudonymizer.of("k1", Secret.of(KEY)).pseudonymOf("a", new Unreadable()))
                .isEqualTo("[pseudonym:unavailable]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-b", "12345678901234567", "\u00e4", "a\nb"})
    void refuses_other_key_ids(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> {
            var unused = Pseudonymizer.of(id, Secret.of(KEY));
        });
    }

    @Test
    void the_longest_id_and_the_shortest_key_are_taken() {
        assertThat(Pseudonymizer.of("0azAZ90123456789", Secret.of(new byte[16])))
                .hasToString("Pseudonymizer[0azAZ90123456789]");
    }

    @Test
    void the_key_of_the_process_is_drawn() {
        String drawn = Pseudonymizer.ofProcess().pseudonymOf("a", "x");
        String guessed = Pseudonymizer.of("p", Secret.of(new byte[32])).pseudonymOf("a", "x");
        assertThat(drawn.substring(drawn.lastIndexOf(':'))).isNotEqualTo(guessed.substring(guessed.lastIndexOf(':')));
    }

    @Test
    void refuses_short_keys() {
        assertThatIllegalArgumentException().isThrownBy(() -> {
            var unused = Pseudonymizer.of("k", Secret.of(new byte[15]));
        });
    }
}
