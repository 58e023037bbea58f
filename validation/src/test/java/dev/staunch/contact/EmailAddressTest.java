package dev.staunch.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import dev.staunch.net.Hostname;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    private static String of(@Nullable String raw) {
        return EmailAddress.parse(raw)
                .fold(EmailAddress::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "ann@example.com|ann@example.com",
                "Ann.Lee+news@EXAMPLE.com|Ann.Lee+news@example.com",
                "o'hara_{x}@example.co.uk|o'hara_{x}@example.co.uk",
                "ann@localhost|ann@localhost",
                "ann@xn--bcher-kva.example|ann@xn--bcher-kva.example"
            })
    void accepts(String raw, String expected) {
        assertThat(of(raw)).isEqualTo(expected);
    }

    @Test
    void accepts_every_character_of_an_atom() {
        String address = "a!#$%&'*+-/=?^_`{|}~9@example.com";
        assertThat(of(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann",
                "@example.com",
                "ann@",
                "a@b@example.com",
                ".ann@example.com",
                "ann.@example.com",
                "a..b@example.com",
                "\"ann\"@example.com",
                "ann(x)@example.com",
                "ann@[127.0.0.1]",
                "Ann <ann@example.com>",
                " ann@example.com ",
                "ann@example.com\n",
                "ann@example.com\r\nBcc: x@example.com",
                "\u00e4nn@example.com",
                "ann@ex\u202eample.com",
                "ann@\ud83d.com",
                "ann\u0000@example.com",
                "ann@-example.com",
                "ann@example.com.",
                "ann@127.0.0.1",
                "ann@example..com",
                "ann@exa_mple.com",
                "ann,b@example.com",
                "ann@\uff45xample.com",
                "\u212aann@example.com",
                "@",
                "."
            })
    void refuses_as_malformed(String raw) {
        assertThat(of(raw)).isEqualTo("input.malformed");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        String domain = "@" + "a.".repeat(94) + "a";
        assertThat(of("a".repeat(64) + domain)).endsWith(domain);
        assertThat(of("a".repeat(65) + "@example.com")).isEqualTo("input.too_long {max=64, actual=65}");
        assertThat(of("a".repeat(255 - domain.length()) + domain)).isEqualTo("input.too_long {max=254, actual=255}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void has_its_parts_and_a_key_for_comparison() {
        EmailAddress address = EmailAddress.parse("Ann.Lee@EXAMPLE.com").orElseThrow();
        assertThat(address.localPart()).isEqualTo("Ann.Lee");
        assertThat(address.domain()).isEqualTo(new Hostname("example.com"));
        assertThat(address.comparisonKey()).isEqualTo("ann.lee@example.com");
        assertThat(address).isEqualTo(new EmailAddress("Ann.Lee@example.com"));
        assertThat(address).isNotEqualTo(new EmailAddress("ann.lee@example.com"));
    }

    @Test
    void does_not_show_itself() {
        assertThat(new EmailAddress("ann@example.com")).hasToString("EmailAddress");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ann", "ann@EXAMPLE.com", "\"ann\"@example.com"})
    void the_constructor_demands_the_canonical_form(String value) {
        assertThatThrownBy(() -> new EmailAddress(value))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("an email address must be valid and its domain in lower case");
    }
}
