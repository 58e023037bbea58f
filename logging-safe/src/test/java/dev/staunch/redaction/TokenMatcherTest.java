package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens are put together here from their parts, so that no source has one. */
class TokenMatcherTest {

    private static final Redactor REDACTOR = Redactor.standard();

    static List<TokenFormat> formats() {
        return TokenFormats.all();
    }

    private static String some(Alphabet alphabet, int length, Random random) {
        String from = IntStream.range(0, 128)
                .filter(c -> alphabet.has((char) c) && Chars.isAlphanumeric((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            // The first few differ, so that no tail is short of variety.
            out.append(from.charAt(i < 4 ? i * 7 % from.length() : random.nextInt(from.length())));
        }
        return out.toString();
    }

    private static String tokenOf(TokenFormat format, int length) {
        Random random = new Random(format.literal().hashCode());
        String mixed = format.telling() == TokenFormat.Telling.DIGIT_CAPITAL_AND_SMALL ? "aB3" : "";
        String tail = length == 0 ? "" : mixed + some(format.alphabet(), length - mixed.length() - 1, random) + "7";
        return some(format.leading(), format.lead(), random) + format.literal() + tail;
    }

    private static String hidden(String text) {
        return text.replace("[redacted:token]", "#").replace("[redacted:jwt]", "#");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_token_is_found_in_a_sentence(TokenFormat format) {
        String token = tokenOf(format, format.min());
        assertThat(hidden(REDACTOR.redact("the value " + token + " was seen"))).isEqualTo("the value # was seen");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_token_is_found_at_the_end_of_a_text(TokenFormat format) {
        assertThat(hidden(REDACTOR.redact("was " + tokenOf(format, format.min()))))
                .isEqualTo("was #");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_token_is_found_between_other_characters(TokenFormat format) {
        String token = tokenOf(format, format.min());
        for (String around : List.of("\"", "'", "(", "<", "\n", "\u0085", ",", "\ufeff")) {
            assertThat(REDACTOR.redact(around + token + around)).doesNotContain(token);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void an_example_is_left(TokenFormat format) {
        if (format.lead() == 0 && format.alphabet().has('x')) {
            String text = "see " + format.literal() + "x".repeat(format.min());
            assertThat(REDACTOR.redact(text)).isSameAs(text);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_literal_inside_a_word_is_left(TokenFormat format) {
        boolean shortest = formats().stream()
                .noneMatch(other -> !other.equals(format) && format.literal().contains(other.literal()));
        if (shortest
                && format.max() > 0
                && format.lead() == 0
                && Chars.isLetter(format.literal().charAt(0))) {
            String text = "see Qw8" + tokenOf(format, format.max());
            assertThat(REDACTOR.redact(text)).isSameAs(text);
        }
    }

    @Test
    void no_format_is_listed_twice() {
        assertThat(formats().stream().map(TokenFormat::literal).collect(Collectors.toList()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
                "commit 97e78bf2c4d1a0b3e5f60718293a4b5c6d7e8f90",
                "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "npm_config_registry npm_package_name",
                "at s.AcceptanceTimeoutSeconds(Main.java:17)",
                "2026-11-22T21:35:14.123Z [http-nio-8080-exec-1] INFO  o.a.c.c.C.[Tomcat] - started",
                "sk-learn and test_case_with_a_long_name_of_many_words",
                "live_view key-value re_export hf_transfer xapp-",
                "10:ABLE :A | |2",
                "a bearer of news, basic training",
            })
    void ordinary_text_is_the_same_instance(String text) {
        assertThat(REDACTOR.redact(text)).isSameAs(text);
    }

    @Test
    void a_literal_again_and_again_is_no_token() {
        String text = "Q~".repeat(100);
        assertThat(REDACTOR.redact(text)).isSameAs(text);
    }

    @Test
    void private_keys_go_as_a_whole() {
        String begin = "-----BEGIN RSA " + "PRIVATE KEY-----";
        String end = "-----END RSA " + "PRIVATE KEY-----";
        assertThat(REDACTOR.redact("key " + begin + "\nMIIB\nabc\n" + end + " rest"))
                .isEqualTo("key [redacted:private-key] rest");
        assertThat(REDACTOR.redact("key " + begin + "\\nMIIB\\nabc\\n" + end)).isEqualTo("key [redacted:private-key]");
        assertThat(REDACTOR.redact("key " + begin + "\nMIIB")).isEqualTo("key [redacted:private-key]");
    }

    @Test
    void certificates_are_no_secret() {
        String text = "-----BEGIN CERTIFICATE-----MIIB-----END CERTIFICATE-----";
        assertThat(REDACTOR.redact(text)).isSameAs(text);
    }

    @Test
    void schemes_are_found_in_any_case() {
        String token = "abcdef0123" + "456789ABCDEF";
        assertThat(REDACTOR.redact("sent bearer " + token)).isEqualTo("sent bearer [redacted:bearer]");
        assertThat(REDACTOR.redact("sent BASIC " + token)).isEqualTo("sent BASIC [redacted:bearer]");
        assertThat(REDACTOR.redact("Proxy-Authorization: Basic " + token))
                .isEqualTo("Proxy-Authorization: Basic [redacted]");
        assertThat(REDACTOR.redact("proxy-authorization: basic " + token))
                .isEqualTo("proxy-authorization: basic [redacted]");
    }

    @Test
    void elements_with_secret_names_lose_their_text() {
        assertThat(REDACTOR.redact("<user>ann</user><password>a b</password><n/>"))
                .isEqualTo("<user>ann</user><password>[redacted]</password><n/>");
        assertThat(REDACTOR.redact("<ns:apiKey>\n  k1\n</ns:apiKey>"))
                .isEqualTo("<ns:apiKey>\\n  [redacted]\\n</ns:apiKey>");
        assertThat(REDACTOR.redact("<password>cut")).isEqualTo("<password>[redacted]");
        assertThat(REDACTOR.redact("<password></password>")).isEqualTo("<password></password>");
    }

    @Test
    void names_are_found_as_first_argument_and_before_a_type() {
        assertThat(REDACTOR.redact("setProperty(\"DB_PASSWORD\", \"hunter2\")"))
                .isEqualTo("setProperty(\"DB_PASSWORD\", \"[redacted]\")");
        assertThat(REDACTOR.redact("var dbPassword string = \"hunter2\""))
                .isEqualTo("var dbPassword string = \"[redacted]\"");
        assertThat(REDACTOR.redact("$password .= \"hunter2\"")).isEqualTo("$password .= \"[redacted]\"");
        assertThat(REDACTOR.redact("[\"password\", \"name\"]")).isEqualTo("[\"password\", \"name\"]");
    }
}
