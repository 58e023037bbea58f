package dev.staunch.icu;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.net.Hostname;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InternationalHostnameTest {

    private static String of(@Nullable String raw) {
        return InternationalHostname.parse(raw)
                .fold(Hostname::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "b\u00fccher.example, xn--bcher-kva.example",
        "B\u00dcCHER.Example, xn--bcher-kva.example",
        "xn--bcher-kva.example, xn--bcher-kva.example",
        "fa\u00df.de, xn--fa-hia.de",
        "ex\u00adample\u3002com, example.com",
        "\uff45xample.com, example.com",
        "example.com, example.com",
        "r3---a.example, r3---a.example"
    })
    void accepts(String raw, String expected) {
        assertThat(of(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b.example",
                "a_b.example",
                "-a.example",
                "a..b",
                "example.com.",
                "a\u200db.example",
                "\u05d0a.example",
                "\u0301a.example",
                "a\ud83d.example",
                "\uff1127.0.0.1",
                "xn--a.example",
                "\u2488com",
                "a\uff0fb.example",
                "\u00ad"
            })
    void refuses(String raw) {
        assertThat(of(raw)).isEqualTo("url.host_malformed");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        assertThat(of("\u00fc".repeat(1013))).isEqualTo("input.too_long {max=253}");
        assertThat(of("\u00fc".repeat(1012))).isEqualTo("url.host_malformed");
        assertThat(of("\ufdfa".repeat(1012))).isEqualTo("url.host_malformed");
        assertThat(of("\u00fc".repeat(64) + ".example")).isEqualTo("url.host_malformed");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void shows_a_name_in_its_script() {
        assertThat(InternationalHostname.toUnicode(new Hostname("xn--bcher-kva.example")))
                .isEqualTo("b\u00fccher.example");
        assertThat(InternationalHostname.toUnicode(new Hostname("r3---a.example")))
                .isEqualTo("r3---a.example");
        assertThat(InternationalHostname.toUnicode(new Hostname("example.com"))).isEqualTo("example.com");
    }
}
