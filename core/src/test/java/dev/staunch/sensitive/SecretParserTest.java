package dev.staunch.sensitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretParserTest {

    private static final Parser<String, Secret> ANY_LENGTH = Secret.parser(1, 100_000);

    private static void assertRefused(Parser<String, Secret> parser, String text, Violation violation) {
        assertThat(parser.parse(text)).isEqualTo(new Err<>(Violations.of(violation)));
    }

    private static void assertRefused(String text, StandardError code) {
        assertRefused(ANY_LENGTH, text, Violation.of(code));
    }

    private static void assertAccepted(Parser<String, Secret> parser, String text) {
        Result<Secret, Violations> result = parser.parse(text);
        String exposed = result.orElseThrow().exposeChars(String::new);
        assertThat(exposed).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changeme",
                "change-me",
                "Change_Me",
                "CHANGE ME!",
                "change.me",
                "changeit",
                "password",
                "Password1",
                "password123!",
                "passwd",
                "secret",
                "SECRET",
                "my-secret",
                "secret-key",
                "todo",
                "TODO",
                "TBD",
                "fixme",
                "example",
                "dummy",
                "default",
                "test",
                "Test1234",
                "testing",
                "placeholder",
                "sample",
                "none",
                "null",
                "undefined",
                "'secret'",
                "\"changeme\"",
                " changeme ",
                "-_. ",
                "changemechangeme",
                "testTESTtest-test",
                "password password",
                "x",
                "xxx",
                "xXxXxX",
                "xxx-xxx-xxx",
                "********",
                "00000000",
                "1111-1111",
                "--------",
                "\u00e9\u00e9\u00e9",
                "\ud83d\ude00\ud83d\ude00\ud83d\ude00",
                "${DB_PASSWORD}",
                "${}",
                "${env:KEY:-fallback}",
                "<password>",
                "<your key here>",
                "<>",
                "{{ db.password }}",
                "{{}}",
                "your-api-key-here",
                "YOUR_SECRET_HERE",
                "your key",
                "your-password",
                "your.access.token",
                "yourSecret",
                "insert-api-key-here",
                "insert password here",
                "insert secret here",
                "insert token here",
                "enter-api-key-here",
                "Enter password here",
                "enter secret here",
                "enter token here",
                "yourhere",
                "secret0",
                "secret9",
                "zZzZ",
                "$",
            })
    void refuses_placeholders(String text) {
        assertRefused(text, StandardError.PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changed",
                "changem",
                "hangeme",
                "passwordless-entry",
                "my test of patience",
                "contest",
                "testify",
                "secretary",
                "xxxy",
                "yxxx",
                "xyxyxy",
                "11111112",
                "12345678",
                "12!34",
                "${unclosed",
                "unopened}",
                "$x}",
                "{{unclosed}",
                "{unopened}}",
                "<unclosed",
                "unopened>",
                "{}",
                "a<b>c",
                "here-is-your",
                "yourself",
                "keyhere",
                "put the rabbit somewhere",
                "enter the atmosphere",
                "\ud83d\ude00\ud83d\ude01",
                "\ud83d\ude00\ud83d\ude00x",
                "p\u00e2ssword",
                "correct horse battery staple",
                "\u0645\u0641\u062a\u0627\u062d \u0633\u0631\u06cc\u200c\u0645\u0646",
                "\ud83d\udc69\u200d\ud83d\udcbb and \ud83d\udc68\u200d\ud83d\udcbb",
            })
    void accepts_what_only_resembles_a_placeholder(String text) {
        assertAccepted(ANY_LENGTH, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "   ", "\t", "\n", "\u00a0", "\u2003", "\u3000", "\u200b\u200b", "\ufeff", "\u0000"})
    void refuses_what_has_nothing_to_see(String text) {
        assertRefused(text, StandardError.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdef\n",
                "abc\rdef",
                "\tabcdef",
                "abc\u0000def",
                "abc\u001bdef",
                "abc\u007fdef",
                "abc\u0085def",
                "abc\u2028def",
                "abc\u2029def",
                "\ufeffabcdef",
                "abc\u200bdef",
                "abc\u202edef",
                "abc\u2066def",
                "abc\udb40\udc41def",
                "-----BEGIN KEY-----\nabc\n-----END KEY-----",
            })
    void refuses_control_and_invisible_characters(String text) {
        assertRefused(text, StandardError.NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdef\ud800",
                "\udc00abcdef",
                "abc\ud83ddef",
                "abc\ude00\ud83ddef",
                "\ud800\ud800",
                "abc\udc00\n"
            })
    void refuses_lone_surrogates(String text) {
        assertRefused(text, StandardError.MALFORMED);
    }

    @Test
    void refuses_null() {
        assertThat(Secret.PARSER.parse(null)).isEqualTo(new Err<>(Violations.of(StandardError.NULL)));
    }

    @Test
    void tells_the_limits_of_the_length_and_not_the_length() {
        Parser<String, Secret> parser = Secret.parser(3, 5);
        assertRefused(parser, "ab", Violation.of(StandardError.TOO_SHORT).with("min", 3));
        assertAccepted(parser, "abc");
        assertAccepted(parser, "abcde");
        assertRefused(parser, "abcdef", Violation.of(StandardError.TOO_LONG).with("max", 5));
    }

    @Test
    void the_default_limits_are_8_and_4096() {
        String longest = "ab".repeat(2048);
        assertRefused(
                Secret.PARSER, "abcdefg", Violation.of(StandardError.TOO_SHORT).with("min", 8));
        assertAccepted(Secret.PARSER, "abcdefgh");
        assertAccepted(Secret.PARSER, longest);
        assertRefused(
                Secret.PARSER,
                longest + "c",
                Violation.of(StandardError.TOO_LONG).with("max", 4096));
    }

    @Test
    void says_that_a_short_placeholder_is_one() {
        assertRefused(Secret.PARSER, "todo", Violation.of(StandardError.PLACEHOLDER));
    }

    @ParameterizedTest
    @CsvSource({"0,5", "-1,5", "5,4"})
    void refuses_limits_that_make_no_sense(int min, int max) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    var unused = Secret.parser(min, max);
                })
                .withMessage("the length of a secret must have 1 <= min <= max");
    }

    @Test
    void the_limits_may_be_equal() {
        assertAccepted(Secret.parser(2, 2), "ab");
        assertRefused(
                Secret.parser(1, 1), "ab", Violation.of(StandardError.TOO_LONG).with("max", 1));
    }
}
