package dev.staunch.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
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
                "ann@xn--bcher-kva.example|ann@xn--bcher-kva.example",
                "\"ann lee\"@example.com|\"ann lee\"@example.com",
                "\"a..b\"@example.com|\"a..b\"@example.com",
                "\"ann.\"@example.com|\"ann.\"@example.com",
                "\"\"@example.com|\"\"@example.com",
                "\" \"@example.com|\" \"@example.com",
                "\"ann.lee\"@example.com|ann.lee@example.com",
                "\"\\ann.\\lee\"@EXAMPLE.com|ann.lee@example.com",
                "\"ann\\ lee\"@example.com|\"ann lee\"@example.com",
                "ann@[192.0.2.1]|ann@[192.0.2.1]",
                "ann@[IPv6:2001:db8::1]|ann@[IPv6:2001:db8::1]",
                "ann@[ipv6:2001:DB8:0:0:0:0:0:1]|ann@[IPv6:2001:db8::1]",
                "ann@[IPv6:::]|ann@[IPv6:::]",
                "ann@[IPv6:1:2:3:4:5:6:192.0.2.1]|ann@[IPv6:1:2:3:4:5:6:c000:201]",
                "ann@[IPv6:1:2:3:4::192.0.2.1]|ann@[IPv6:1:2:3:4::c000:201]",
                "ann@[IPv6:1:2:3:4:5::8]|ann@[IPv6:1:2:3:4:5::8]",
                "ann@[IPv6:::ffff:192.0.2.1]|ann@[192.0.2.1]"
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
                "\"a@b\"@example.com",
                "\"a\\\"b\"@example.com",
                "\"a\\\\b\"@example.com",
                "\"a,b\"@example.com",
                "\"a<b\"@example.com",
                "\"a\tb\"@example.com",
                "\"a\u0000b\"@example.com",
                "\"\u00e4\"@example.com",
                "\"ann@example.com",
                "\"ann\\\"@example.com",
                "\"ann\\",
                "\"",
                "\"\"",
                "\"ann\"",
                "\"ann\"lee@example.com",
                "ann\"lee\"@example.com",
                "\"ann\".lee@example.com",
                "ann@[127.1]",
                "ann@[2001:db8::1]",
                "ann@[IPv6:192.0.2.1]",
                "ann@[IPv6:1:2:3:4:5:6::8]",
                "ann@[IPv6:1:2:3:4:5::192.0.2.1]",
                "ann@[IPv6:::2:3:4:5:6:7:8]",
                "ann@[IPv6:fe80::1%eth0]",
                "ann@[IPv6:]",
                "ann@[x]",
                "ann@[]",
                "ann@[",
                "ann@[192.0.2.1",
                "ann@[192.0.2.1]x",
                "ann@ [192.0.2.1]",
                "ann@[ 192.0.2.1]",
                "ann(x)@example.com",
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
        assertThat(of("\"" + " ".repeat(62) + "\"@example.com")).hasSize(64 + 12);
        assertThat(of("\"" + " ".repeat(63) + "\"@example.com")).isEqualTo("input.too_long {max=64, actual=65}");
        assertThat(of("\"" + "\\a".repeat(31) + "\"@example.com")).isEqualTo("a".repeat(31) + "@example.com");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void has_its_parts_and_a_key_for_comparison() {
        EmailAddress address = EmailAddress.parse("Ann.Lee@EXAMPLE.com").orElseThrow();
        assertThat(address.localPart()).isEqualTo("Ann.Lee");
        assertThat(address.domain()).isEqualTo("example.com");
        assertThat(address.comparisonKey()).isEqualTo("ann.lee@example.com");
        assertThat(address).isEqualTo(new EmailAddress("Ann.Lee@example.com"));
        assertThat(address).isNotEqualTo(new EmailAddress("ann.lee@example.com"));
    }

    @Test
    void a_local_part_in_quotes_and_a_literal_are_parts_too() {
        EmailAddress address =
                EmailAddress.parse("\"Ann Lee\"@[IPv6:2001:DB8::1]").orElseThrow();
        assertThat(address.localPart()).isEqualTo("\"Ann Lee\"");
        assertThat(address.domain()).isEqualTo("[IPv6:2001:db8::1]");
        assertThat(address.comparisonKey()).isEqualTo("\"ann lee\"@[ipv6:2001:db8::1]");
    }

    @Test
    void a_plain_address_has_neither_quotes_nor_a_literal() {
        for (String plain : new String[] {"ann@example.com", "\"ann\"@EXAMPLE.com"}) {
            assertThat(EmailAddress.PLAIN.parse(plain).map(EmailAddress::value).orElseThrow())
                    .isEqualTo("ann@example.com");
        }
        for (String other : new String[] {"\"ann lee\"@example.com", "ann@[192.0.2.1]"}) {
            assertThat(EmailAddress.PLAIN.parse(other).errorToOptional().orElseThrow())
                    .hasToString("[input.not_allowed]");
        }
        assertThat(EmailAddress.PLAIN.parse("ann").errorToOptional().orElseThrow())
                .hasToString("[input.malformed]");
    }

    @Test
    void does_not_show_itself() {
        assertThat(new EmailAddress("ann@example.com")).hasToString("EmailAddress");
    }

    @Test
    void the_constructor_demands_that_no_part_is_too_long() {
        String longest = "a".repeat(64) + "@example.com";
        assertThat(new EmailAddress(longest).value()).isSameAs(longest);
        assertThatThrownBy(() -> new EmailAddress("a" + longest)).isInstanceOf(InvariantViolation.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ann", "ann@EXAMPLE.com", "\"ann\"@example.com", "ann@[IPv6:0::1]"})
    void the_constructor_demands_the_canonical_form(String value) {
        assertThatThrownBy(() -> new EmailAddress(value))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("an email address must be valid and in canonical form");
    }
}
