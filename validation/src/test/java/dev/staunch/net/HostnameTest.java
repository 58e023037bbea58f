package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.IDNA;
import dev.staunch.invariant.InvariantViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostnameTest {

    private static String of(@Nullable String raw) {
        return Hostname.parse(raw)
                .fold(Hostname::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "example.com,example.com",
        "WWW.Example.COM,www.example.com",
        "localhost,localhost",
        "xn--bcher-kva.example,xn--bcher-kva.example",
        "XN--Bcher-KVA.example,xn--bcher-kva.example",
        "xn--p1ai,xn--p1ai",
        "a.1a,a.1a",
        "a.0xg,a.0xg",
        "0x1.a,0x1.a",
        "1.2a3,1.2a3",
        "xn--fiqs8s,xn--fiqs8s",
        "xn--4dbc5h.example,xn--4dbc5h.example",
        "a.xn--4dbc5h,a.xn--4dbc5h",
        "XN--4DBC5H.A1.b-1,xn--4dbc5h.a1.b-1",
        "xn--fa-hia.de,xn--fa-hia.de",
        "xn--nxasmm1c.com,xn--nxasmm1c.com",
        "1.2.3.a,1.2.3.a",
        "123.com,123.com",
        "0x7f.com,0x7f.com",
        "c--n.com,c--n.com"
    })
    void accepts(String raw, String expected) {
        assertThat(of(raw)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com.",
                "a..b",
                ".a",
                ".",
                "-a.com",
                "a-.com",
                "a_b.com",
                "127.0.0.1",
                "0x7f.1",
                "example.123",
                "example.0x7f",
                "example.0x",
                "0X1",
                "2130706433",
                "xn--",
                "xn--example-",
                "xn--a",
                "xn--99999999999",
                "xn---",
                "b\u00fccher.example",
                "ex\u0131mple.com",
                "\u212a.com",
                "a\ud83d.com",
                "a%2eb",
                "a b",
                "a\u0000b",
                "a/b",
                "a:80",
                "[::1]",
                "a\n"
            })
    void refuses(String raw) {
        assertThat(of(raw)).isEqualTo("url.host_malformed");
    }

    /** The label of a text, encoded by ICU, which lets more pass than IDNA 2008 does. */
    private static String encoded(String label) {
        StringBuilder ascii = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII).labelToASCII(label, ascii, info);
        return ascii.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l\u00b7l",
                "\u03b1\u0375\u03b2",
                "\u05d0\u05f3\u05d1",
                "\u30fb\u3041",
                "\u0628\u0660",
                "\u0915\u094d\u200d\u0937",
                "\u0628\u200c\u0628",
                "\u3007\u4e00",
                "\u0f0b\u0f40",
                "stra\u00dfe",
                "a-\u00fc",
                "az09-\u00fcz",
                "\u0390",
                "\u03b1\u03c2"
            })
    void accepts_what_is_valid_in_its_context(String label) {
        assertThat(of(encoded(label) + ".example")).isEqualTo(encoded(label) + ".example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xn--S-jib3p",
                "xn--5db1e",
                "xn--5db3e",
                "xn--vek",
                "xn--11b2er09f",
                "xn--ls8h",
                "xn--07jceefgh4c",
                "xn--0ca24w",
                "0a.xn--4dbc5h",
                "xn--4dbc5h.1.example",
                "xn--l-fda",
                "xn--al-0ea",
                "xn--hello-txk",
                // Hyphens at the ends, letters that folding changes, and marks for symbols.
                "xn----eha",
                "xn----dha",
                "xn--ab---3ra",
                "xn--0qg",
                "xn--oce",
                "xn--kz9a",
                "xn--23f",
                "xn--jua9s",
                "xn--a-zrn",
                "xn--a-ttn",
                "xn--a-1k8q",
                "xn--a-ox8q"
            })
    void refuses_what_idna_2008_does(String name) {
        assertThat(of(name)).isEqualTo("url.host_malformed");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        String label = "a".repeat(63);
        String longest = String.join(".", label, label, label, "a".repeat(61));
        assertThat(of(longest)).isEqualTo(longest);
        assertThat(of(longest + "a")).isEqualTo("input.too_long {max=253, actual=254}");
        assertThat(of(label + "a.com")).isEqualTo("url.host_malformed");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void the_ascii_form_must_stand_for_a_clean_label() {
        assertThat(of("xn--maana-pta.com")).isEqualTo("xn--maana-pta.com");
        assertThat(of("xn--MAANA-PTA.com")).isEqualTo("xn--maana-pta.com");
        assertThat(of("xn--administrator-")).isEqualTo("url.host_malformed");
        assertThat(Punycode.decode("maana-pta")).isEqualTo("ma\u00f1ana");
        assertThat(Punycode.decode("ls8h")).isEqualTo("\ud83d\udca9");
        assertThat(Punycode.decode("-")).isNull();
        assertThat(Punycode.decode("\u00fc")).isNull();
        assertThat(Punycode.decode("zzzzzzzzzzzzzz")).isNull();
    }

    @Test
    void the_constructor_demands_the_canonical_form() {
        for (String wrong : new String[] {"", "A.com", "a.com.", "127.0.0.1"}) {
            assertThatThrownBy(() -> new Hostname(wrong))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("url.not_canonical");
        }
        assertThat(new Hostname("a.com")).hasToString("a.com");
    }
}
