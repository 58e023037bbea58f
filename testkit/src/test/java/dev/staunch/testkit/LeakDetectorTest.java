package dev.staunch.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LeakDetectorTest {

    private final LeakDetector leaks = new LeakDetector();

    private static Arguments form(String name, UnaryOperator<String> disguise) {
        return Arguments.of(name, disguise);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form("plain", c -> c),
                form("another case", c -> c.toUpperCase(Locale.ROOT)),
                form("another case", c -> c.toLowerCase(Locale.ROOT)),
                form("reversed", c -> new StringBuilder(c).reverse().toString()),
                form("hex", c -> HexFormat.of().formatHex(bytes(c))),
                form("hex", c -> HexFormat.of().withUpperCase().formatHex(bytes(c))),
                form("hex", c -> HexFormat.ofDelimiter(":").formatHex(bytes(c))),
                form("Base64", c -> base64("", c, "")),
                form("Base64", c -> base64("x", c, "yz")),
                form("Base64", c -> base64("xy", c, "z")),
                form("Base64", c -> base64("user:", c, "")),
                form("Base64", c -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes("\u00ff\u00ff" + c))),
                form("Base64", c -> Base64.getMimeEncoder(8, bytes("\r\n")).encodeToString(bytes(c))),
                form("escaped", c -> each(c, "%%%02x")),
                form("escaped", c -> each(c, "%%%02X")),
                form("escaped twice", c -> each(c, "%%25%02x")),
                form("Base64", c -> URLEncoder.encode(base64("", c, "x"), StandardCharsets.UTF_8)),
                form("escaped", c -> each(c, "\\u%04x")),
                form("escaped", c -> each(c, "\\\\u%04X")),
                form("escaped", c -> each(c, "\\x%02x")),
                form("escaped", c -> each(c, "&#%d;")),
                form("escaped", c -> each(c, "&#x%x;")),
                form("escaped", c -> "\\u00" + HexFormat.of().formatHex(bytes(c.substring(0, 1))) + c.substring(1)),
                form("split", c -> c.substring(0, 7) + "\n" + c.substring(7)),
                form("split", c -> String.join(" ", c.split("", -1))),
                form("split", c -> c.substring(0, 7) + "\u001b\u202e\u200b-" + c.substring(7)),
                form(
                        "reversed, split",
                        c -> String.join(
                                "\r\n",
                                new StringBuilder(c).reverse().toString().split("", -1))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void finds_each_form_and_names_it_and_not_the_canary(String name, UnaryOperator<String> disguise) {
        String canary = leaks.canary("password");
        String disguised = disguise.apply(canary);
        assertThat(leaks.check("response", "before " + disguised + " after")).isFalse();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(leaks::assertNoLeak)
                .satisfies(error -> assertThat(error.getMessage())
                        .startsWith("response shows the canary 'password#1' (")
                        .contains(name)
                        .doesNotContainIgnoringCase(canary)
                        .doesNotContain(disguised));
    }

    @Test
    void finds_each_of_several_canaries() {
        var unused = leaks.canary("user");
        String second = leaks.canary("token");
        assertThat(leaks.check("a", second)).isFalse();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(leaks::assertNoLeak)
                .withMessageContaining("token#2");
    }

    @Test
    void forgets_a_leak_once_it_was_reported() {
        assertThat(leaks.check("a", leaks.canary("x"))).isFalse();
        assertThatExceptionOfType(AssertionError.class).isThrownBy(leaks::assertNoLeak);
        assertThatCode(leaks::assertNoLeak).doesNotThrowAnyException();
    }

    @Test
    void passes_clean_text() {
        String canary = leaks.canary("password");
        assertThat(leaks.check("a", "")).isTrue();
        assertThat(leaks.check("a", "an ordinary line % \\ & &#; %zz \\u12 &#x; &#99999999999;"))
                .isTrue();
        assertThat(leaks.check("a", canary.substring(1))).isTrue();
        assertThat(leaks.check("a", Base64.getEncoder().encodeToString(bytes(canary.substring(1)))))
                .isTrue();
        assertThat(leaks.check("a", HexFormat.of().formatHex(bytes(canary.substring(1)))))
                .isTrue();
        assertThatCode(leaks::assertNoLeak).doesNotThrowAnyException();
    }

    @Test
    void finds_nothing_where_nothing_was_planted() {
        assertThat(leaks.check("a", "anything")).isTrue();
    }

    @Test
    void plants_values_that_differ_and_pass_password_rules() {
        assertThat(Stream.generate(() -> leaks.canary("x")).limit(1_000).collect(Collectors.toSet()))
                .hasSize(1_000)
                .allMatch(canary -> canary.matches("(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])[A-Za-z0-9]{16}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String base64(String before, String canary, String after) {
        return Base64.getEncoder().encodeToString(bytes(before + canary + after));
    }

    private static String each(String text, String format) {
        return text.chars().mapToObj(c -> String.format(Locale.ROOT, format, c)).collect(Collectors.joining());
    }
}
