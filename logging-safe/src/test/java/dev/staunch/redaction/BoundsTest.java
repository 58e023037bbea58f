package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last that a matcher takes, and the next one that it does not. */
class BoundsTest {

    private static final Redactor ALL = anew();

    private static Redactor anew() {
        return Redactor.of(RedactionPolicy.standard()
                .with(SecretKind.PHONE, Replacement.erase())
                .with(SecretKind.NATIONAL_ID, Replacement.erase())
                .with(SecretKind.IP_ADDRESS, Replacement.erase()));
    }

    /** What stops a scan is asked when a policy is made ready. */
    @Test
    void a_policy_that_is_made_ready_anew_stops_at_each_kind() {
        Redactor redactor = anew();
        List<String> texts = List.of(
                "password=hUnter17",
                "password: hUnter17",
                "{\"password\":\"hUnter17\"}",
                "password => hUnter17",
                "alter user ann PASSWORD 'hUnter17'",
                "apiKey(\"hUnter17qR5sT7uV9wX\")",
                "run --password hUnter17",
                "run --password=hUnter17",
                "password%3DhUnter17",
                "<password>hUnter17</password>",
                "https://ann:hUnter17" + "@example.com/",
                "curl -u ann:hUnter17 https://x",
                "curl --user ann:hUnter17 https://x",
                "content-disposition: form-data; name=\"password\"\r\n\r\nhUnter17\r\n",
                "kind: Secret\ndata:\n  some: aFVudGVyMTc",
                "data:\n  some: aFVudGVyMTc\nkind: Secret",
                "Authorization: Bearer hUnter17hUnter17hUnter17",
                "with Bearer hUnter17hUnter18hUnter19 sent",
                "ghp" + "_hUnter17hUnter17hUnter17hUnter170123",
                "eyJIVU5URVI" + ".hUnter17hUnter17.hUnter17",
                "-----BEGIN " + "PRIVATE KEY-----\nhUnter17\n-----END " + "PRIVATE KEY-----",
                "hUnter17@example.com");
        assertThat(texts)
                .allSatisfy(text -> assertThat(redactor.redact(text))
                        .contains("[redacted")
                        .doesNotContain("hUnter17")
                        .doesNotContain("aFVudGVyMTc"));
        for (String number :
                List.of(card("4", 16), "DE89370400440532013000", "+14155550123", "078-05-1120", "10.0.0.1")) {
            assertThat(redactor.redact("is " + number))
                    .startsWith("is [redacted:")
                    .doesNotContain(number);
        }
        for (String address : List.of("fe80::1", "::1", "ABCD::1", "9::1")) {
            assertThat(redactor.redact("at " + address)).isEqualTo("at [redacted:ip-address]");
        }
    }

    /** A number of so many digits with a right check digit (ISO/IEC 7812-1). */
    private static String card(String prefix, int length) {
        String digits = prefix + "0".repeat(length - 1 - prefix.length());
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = (digits.charAt(i) - '0') * ((digits.length() - i) % 2 + 1);
            sum += value > 9 ? value - 9 : value;
        }
        return digits + (10 - sum % 10) % 10;
    }

    @ParameterizedTest
    @CsvSource({
        "40, 13",
        "40, 16",
        "49, 16",
        "51, 16",
        "55, 16",
        "2221, 16",
        "2720, 16",
        "34, 15",
        "37, 15",
        "36, 14",
        "38, 14",
        "3000, 14",
        "3059, 14",
        "62, 16",
        "62, 17",
        "62, 19",
        "65, 16",
        "6011, 16",
        "6440, 16",
        "6499, 16",
        "3528, 16",
        "3589, 16"
    })
    void a_card_of_an_issuer_is_found(String prefix, int length) {
        assertThat(ALL.redact(card(prefix, length))).isEqualTo("[redacted:card]");
    }

    @ParameterizedTest
    @CsvSource({
        "40, 14", "40, 15", "40, 17", "50, 16", "56, 16", "51, 15", "2220, 16", "2721, 16", "34, 14", "34, 16",
                "35, 15", "33, 15", "36, 15",
        "36, 13", "39, 14", "3060, 14", "3060, 16", "62, 15", "61, 16", "63, 16", "65, 15", "6010, 16", "6012, 16",
                "6439, 16", "3527, 16", "3590, 16"
    })
    void a_card_of_no_issuer_is_left(String prefix, int length) {
        assertThat(ALL.redact(card(prefix, length))).isEqualTo(card(prefix, length));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            @. ~ [redacted:card].
            @- ~ [redacted:card]-
            @-, ~ [redacted:card]-,
            .@ ~ .[redacted:card]
            a.@ ~ a.[redacted:card]
            -@ ~ -[redacted:card]
            \\n@ ~ \\n[redacted:card]
            @.5 ~ =
            @-x ~ =
            @_ ~ =
            @a ~ =
            1.@ ~ =
            x@ ~ =
            _@ ~ =
            """)
    void a_card_stands_alone(String text, String expected) {
        String whole = text.replace("@", card("4", 16));
        assertThat(ALL.redact(whole)).isEqualTo(expected.equals("=") ? whole : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            eyJhbGci.aaaaaaaa ~ [redacted:jwt]
            eyJhbGci..aaaa ~ [redacted:jwt]
            \\neyJhbGci.aaaaaaaa ~ \\n[redacted:jwt]
            (eyJhbGci.aaaaaaaa.b) ~ ([redacted:jwt])
            eyJhbGci.aaaaaaaa.b.c.d.e ~ [redacted:jwt].e
            eyJhbGc.aaaaaaaa ~ =
            eyJhbGci.aaaaaaa ~ =
            eyJhbGci.aaaaaaa. ~ =
            xeyJhbGci.aaaaaaaa ~ =
            ayJhbGci.aaaaaaaa ~ =
            +4912345 ~ =
            +4912345678 ~ [redacted:phone]
            +12345678 ~ [redacted:phone]
            +123456789012345 ~ [redacted:phone]
            +1234567890123456 ~ =
            ++12345678 ~ =
            a+12345678 ~ =
            +02345678 ~ =
            +12345678x ~ =
            +1234  5678 ~ [redacted:phone]
            +1234   5678 ~ =
            +12345678   9 ~ [redacted:phone]   9
            255.255.255.255 ~ [redacted:ip-address]
            0.0.0.0 ~ [redacted:ip-address]
            1.2.3.4. ~ [redacted:ip-address].
            1.2.3.4.a ~ =
            256.1.1.1 ~ =
            01.2.3.4 ~ =
            1.2.3 ~ =
            1.2.3.4-5 ~ =
            1.2.3.4_ ~ =
            1:2:3:4:5:6:7:8 ~ [redacted:ip-address]
            1:2:3:4:5:6:7 ~ =
            1:2:3:4:5:6:7::8 ~ =
            1:2:3:4:5:6::8 ~ [redacted:ip-address]
            2001:db8:: ~ [redacted:ip-address]
            1::2::3 ~ =
            12345::1 ~ =
            fe80::12345 ~ =
            :: ~ =
            """)
    void ends_are_what_they_should_be(String text, String expected) {
        assertThat(ALL.redact(text)).isEqualTo(expected.equals("=") ? text : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            http://a:b@h ~ http://[redacted:userinfo]@h
            http://a:12/b@h ~ =
            http://a:1x/b@h ~ http://[redacted:userinfo]@h
            http://h/a:b@c ~ =
            http://a:b@h/c@d ~ http://[redacted:userinfo]@h/c@d
            http://a:b@h?c@d ~ http://[redacted:userinfo]@h?c@d
            http://a:b@h#c@d ~ http://[redacted:userinfo]@h#c@d
            http://a:b?c@h ~ http://[redacted:userinfo]@h
            http://a:b c@h ~ =
            http://a:b<c@h ~ =
            http://a:b>c@h ~ =
            http:/a:b@h ~ =
            http://a:b@c@h ~ http://[redacted:userinfo]@h
            http://[redacted:userinfo]@h ~ =
            ann@a.bc ~ [redacted:email]
            .ann@a.bc ~ .[redacted:email]
            -+ann@a.bc ~ -+[redacted:email]
            ann.@a.bc ~ =
            git@a.bc ~ =
            got@a.bc ~ [redacted:email]
            //ann@a.bc ~ =
            /ann@a.bc ~ /[redacted:email]
            \\nann@a.bc ~ \\n[redacted:email]
            ann@a ~ =
            ann@a.b ~ =
            ann@12.bc ~ =
            ann@123.bc ~ [redacted:email]
            ann@-a.bc ~ =
            ann@a-.bc ~ [redacted:email]
            """)
    void users_of_urls_and_addresses(String text, String expected) {
        assertThat(ALL.redact(text)).isEqualTo(expected.equals("=") ? text : expected);
    }

    @Test
    void a_token_in_place_of_a_user_has_16_characters() {
        String token = "abcdefgh12345678";
        assertThat(ALL.redact("https://" + token + "@h")).isEqualTo("https://[redacted:userinfo]@h");
        assertThat(ALL.redact("https://" + token.substring(1) + "@h"))
                .isEqualTo("https://" + token.substring(1) + "@h");
        assertThat(ALL.redact("https://ann:" + "b".repeat(507) + "@h")).isEqualTo("https://[redacted:userinfo]@h");
        assertThat(ALL.redact("https://ann:b/" + "c".repeat(30) + "@h")).isEqualTo("https://[redacted:userinfo]@h");
        assertThat(ALL.redact("https://ann:b/" + "c".repeat(31) + "@h")).startsWith("https://ann:b/");
    }

    @Test
    void addresses_have_parts_of_limited_length() {
        assertThat(ALL.redact("a".repeat(64) + "@a.bc")).isEqualTo("[redacted:email]");
        assertThat(ALL.redact("a".repeat(65) + "@a.bc")).isEqualTo("a[redacted:email]");
        assertThat(ALL.redact("ann@a." + "b".repeat(24))).isEqualTo("[redacted:email]");
        assertThat(ALL.redact("ann@a." + "b".repeat(25))).startsWith("ann");
    }

    @Test
    void a_label_of_a_key_is_bounded_and_what_follows_stays() {
        String begin = "-----BEGIN ";
        String label = "PRIVATE KEY";
        String end = "-----END ";
        assertThat(ALL.redact("a " + begin + label + "-----\nx\n" + end + label + "----- b"))
                .isEqualTo("a [redacted:private-key] b");
        assertThat(ALL.redact(begin + label + "-----\nx")).isEqualTo("[redacted:private-key]");
        assertThat(ALL.redact(begin + "CERTIFICATE-----\nx")).contains("CERTIFICATE");
        assertThat(ALL.redact(begin + "x".repeat(48) + label + "-----\nx")).contains("xxx");
        assertThat(ALL.redact(begin + "x".repeat(47) + label + "-----\nx")).isEqualTo("[redacted:private-key]");
    }

    @Test
    void the_part_of_a_form_has_few_headers_and_a_short_name() {
        String value = "\r\n\r\nhunter2hunter2";
        assertThat(ALL.redact("name=\"password\"" + value + "\r\n--x"))
                .isEqualTo("name=\"password\"\r\n\r\n[redacted]\r\n--x".replace("\r\n", "\\r\\n"));
        assertThat(ALL.redact("name=\"password\"" + "\r\na: b".repeat(2) + value))
                .doesNotContain("hunter2");
        assertThat(ALL.redact("name=\"password\"" + "\r\na: b".repeat(3) + value))
                .contains("hunter2");
        assertThat(ALL.redact("name=\"password\"; " + "x".repeat(126) + value)).doesNotContain("hunter2");
        assertThat(ALL.redact("name=\"password\"; " + "x".repeat(127) + value)).contains("hunter2");
        assertThat(ALL.redact("name=\"" + "x_".repeat(27) + "_password\"" + value))
                .doesNotContain("hunter2");
        assertThat(ALL.redact("name=\"" + "x_".repeat(28) + "_password\"" + value))
                .contains("hunter2");
        assertThat(ALL.redact("name=\"password" + value)).contains("hunter2");
    }

    @Test
    void sequences_of_colours_are_passed_over() {
        assertThat(Ansi.skipForward("\u001b[0mx", 0)).isEqualTo(4);
        assertThat(Ansi.skipForward("\u001b[0m", 0)).isEqualTo(4);
        assertThat(Ansi.skipForward("\u001b[0m\u001b[1;31mx", 0)).isEqualTo(11);
        assertThat(Ansi.skipForward("\\u001b[0mx", 0)).isEqualTo(9);
        assertThat(Ansi.skipForward("x", 0)).isZero();
        assertThat(Ansi.skipForward("\u001b[0", 0)).isZero();
        assertThat(Ansi.skipForward("\u001b0m", 0)).isZero();
        assertThat(Ansi.skipForward("a\u001b", 1)).isEqualTo(1);
        assertThat(Ansi.skipForward("\u001b[" + "1".repeat(23) + "m", 0)).isEqualTo(26);
        assertThat(Ansi.skipForward("\u001b[" + "1".repeat(24) + "m", 0)).isZero();
        assertThat(Ansi.skipBackward("x\u001b[0m", 0, 5)).isEqualTo(1);
        assertThat(Ansi.skipBackward("x\\u001b[0m", 0, 10)).isEqualTo(1);
        assertThat(Ansi.skipBackward("\u001b[0m", 0, 4)).isZero();
        assertThat(Ansi.skipBackward("\u001b[0m", 1, 4)).isEqualTo(4);
        assertThat(Ansi.skipBackward("\\u001b[0m", 0, 9)).isZero();
        assertThat(Ansi.skipBackward("\\u001b[0m", 1, 9)).isEqualTo(9);
        assertThat(Ansi.skipBackward("x[0m", 0, 4)).isEqualTo(4);
        assertThat(Ansi.skipBackward("[0m", 0, 3)).isEqualTo(3);
        assertThat(Ansi.skipBackward("0m", 0, 2)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "%3D", "\\u0085"})
    void a_word_may_begin_behind_an_escape(String escape) {
        String text = escape + "word";
        assertThat(Boundary.followsEscape(text, 0, escape.length())).isTrue();
        assertThat(Boundary.followsEscape(text, 1, escape.length())).isFalse();
        assertThat(Boundary.followsEscape("a" + text, 1, escape.length() + 1)).isTrue();
        assertThat(Boundary.followsEscape(text, 0, escape.length() + 1)).isFalse();
        assertThat(Boundary.startsWord(text, 0, escape.length())).isTrue();
        assertThat(Boundary.startsWord(text, 0, escape.length() + 1)).isFalse();
    }
}
