package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The matchers that know a secret by its own form: what is between « and » as {@link Found} has it. */
class FormMatchersTest {

    static Stream<String> cards() {
        return """
                «4000 0000 0000 0002»
                «4000-0000-0000-0002»
                «4000 0000 0000 0002», x
                4000 0000-0000 0002
                4000  0000 0000 0002
                4222 2222 2222 2, x
                4000 0000 0000 0003
                40000 00000 000002
                400 000 000 000 0002
                400000 0000000002
                «40000000 00000002»
                4222 2222 2222 2
                «3782 822463 10005»
                «3056 930902 5904»
                «3056 9309 0259 04»
                «3056 9309 0259 04».
                3056 9309 0259 0
                «4222222222222»
                422222222222
                4222222
                x4000000000000002
                4000000000000002x
                12.4000000000000002
                «4000000000000002».
                4000000000000002.5
                ab 40¦00000000000002
                ab 4¦«4000000000000002»
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void cards_alone_and_in_groups(String line) {
        Found.by(new CardMatcher(), line);
    }

    @Test
    void cards_have_at_most_19_digits() {
        Matcher matcher = new CardMatcher();
        Found.by(matcher, "«62" + "0".repeat(17) + "»");
        Found.by(matcher, "«6200 0000 0000 0000 000»");
        Found.by(matcher, "62" + "0".repeat(17) + "5");
        Found.by(matcher, "6200 0000 0000 0000 0005");
    }

    static Stream<String> emails() {
        return """
                «ann@a.bc»
                @a.bc
                +-.@a.bc
                .+-«ann@a.bc»
                «an.n_x-y+z%@a.bc»
                x"«ann@a.bc»
                to git@a.bc
                to «gits@a.bc»
                to «got@a.bc»
                //ann@a.bc
                x/«ann@a.bc»
                \\n«ann@a.bc»
                ann@.bc
                ann@-a.bc
                «ann@1-2.bc»
                «ann@a-b.bc»
                «ann@a.bc»..x
                «ann@a.bc».
                ann@a.bc-
                ann@1-.bc
                ann@12.bc
                «ann@123.bc»
                «ann@1a.bc»
                ann@host now
                ann@a.b1
                ann@a.b-c
                ann@a.bc.d
                ann@a.service
                «ann@a.service.de»
                \\¦«nann@a.bc»
                an¦«n@a.bc»
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("emails")
    void addresses(String line) {
        Found.by(new EmailMatcher(), line);
    }

    /** U+009F is the last control, of which nothing is part. */
    @Test
    void letters_of_any_language_are_part_of_an_address() {
        Found.by(new EmailMatcher(), "\u009f«\u00a0@\u00a0.\u00a0\u00a0»\u009f");
        Found.by(new EmailMatcher(), "an\u009f«n@a.bc»\u009f");
        Found.by(new EmailMatcher(), "ann@a\u009f.bc");
    }

    @Test
    void domains_have_at_most_253_characters() {
        Matcher matcher = new EmailMatcher();
        Found.by(matcher, "«ann@" + "a.".repeat(125) + "com»");
        Found.by(matcher, "ann@" + "a.".repeat(126) + "com");
        Found.by(matcher, "a«" + "b".repeat(64) + "@a.bc»");
    }

    static Stream<String> accounts() {
        return """
                «DE89370400440532013000»
                «DE89 3704 0044 0532 0130 00» x
                «GB29NWBK60161331926819»
                DE8
                DE89
                DE893
                DE89 37040 0440532013000
                 DE89 3704 0044 0532 0130
                eE89370400440532013000
                XDE89370400440532013000
                DE893704004405320130001
                DE8937040044053201300x
                DE88370400440532013000
                AA89370400440532013000
                de¦«DE89370400440532013000»
                D¦E89370400440532013000
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void accounts_of_banks(String line) {
        Found.by(new IbanMatcher(), line);
    }

    static Stream<String> hosts() {
        return """
                «1.2.3.4»
                .1.2.3.4
                _1.2.3.4
                -1.2.3.4
                :1.2.3.4
                x1.2.3.4
                («1.2.3.4»)
                1.2.3.4.5
                1.2.3.256
                1.2.3.01
                1.2.3.
                1.2.3
                1234.1.1.1
                «fe80::1»
                «fe80::1».
                «fe80::1»:
                fe80:
                fe80::1.2
                fe80::1_
                fe80::1-
                «1:2:3:4:5:6:7:8»
                1:2:3:4:5:6:7:8:9
                1:2:3:4:5:6:7:
                1:2:3:4:5:6:7
                «1:2:3:4:5:6:7::»
                1:2:3:4:5:6:7:8::
                «::1»
                :1:2:3:4:5:6:7:8
                ::
                1::2::3
                «1::»:2
                «1.2.3.4».
                «1.2.3.4». x
                «fe80::1»:x
                1.2.3.4.x
                2001:db8::12345
                «2001:db8::1234»
                «abcd::ABCD»
                ::ghij
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void addresses_of_hosts(String line) {
        Found.by(new IpMatcher(), line);
    }

    static Stream<String> schemes() {
        return """
                Bearer «abcdefghijklmno1»
                bearer «abcdefghijklmno1» x
                BEARER «abcdefghijklmno1»
                Bearer abcdefghijklmn1
                Bearer abcdefghijklmnopqrst
                Bearer «abcdefghijklmno=»
                Bearer «ab.c~d+e/f_g-h=i1jk»,
                xBearer abcdefghijklmno1
                \\nBearer «abcdefghijklmno1»
                Basic «abcdefg1»
                basic «abcdefg=»
                BASIC «abcdefg1»
                Basic abcdef1
                Basic abcdefgh
                Basics abcdefg1
                 Bearer
                ¦Bearer «abcdefghijklmno1»
                x¦Bearer «abcdefghijklmno1»
                Be¦arer abcdefghijklmno1
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void credentials_behind_their_scheme(String line) {
        Found.by(new SchemeMatcher(), line);
    }

    static Stream<String> phones() {
        return """
                «+12345678»
                +1234567
                «+123456789012345»
                «+1234567890 12345»
                +1234567890 12345 6
                «+49.(30)/1234-5678»
                +(49)12345678
                + 12345678
                +02345678
                «+12345678» - x
                «+1234  5678»
                +1234   5678
                «+12345678»   9
                «+12345678  9»
                +12345678x
                x+12345678
                ++12345678
                x¦«+12345678»
                +
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("phones")
    void telephone_numbers(String line) {
        Found.by(new PhoneMatcher(), line);
    }

    static Stream<String> webTokens() {
        return """
                «eyJhbGci.aaaaaaaa»
                «eyJhbGci.aaaaaaaa.»
                «eyJhbGci..aaaa»
                «eyJhbGci.aaaaaaaa.b.c.d».e
                eyJhbGciOi
                eyJhbGciOi.
                eyJhbGci.aaaaaaa
                eyJhbGc.aaaaaaaa
                of eyJhbGc.aaaaaaaa
                xeyJhbGci.aaaaaaaa
                -eyJhbGci.aaaaaaaa
                \\n«eyJhbGci.aaaaaaaa»
                x¦«eyJhbGci.aaaaaaaa»
                e¦yJhbGci.aaaaaaaa
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("webTokens")
    void web_tokens(String line) {
        Found.by(new JwtMatcher(), line.replace("eyJ", "ey" + "J"));
    }

    static Stream<String> privateKeys() {
        return """
                «#BEGIN KEY#⏎x⏎#END KEY#»⏎y
                «#BEGIN KEY#⏎x⏎#END KEY#»
                «#BEGIN KEY#⏎x⏎#END KEY»
                «#BEGIN KEY#⏎x⏎#END KE»
                «#BEGIN KEY#⏎x»
                «#BEGIN RSA KEY#⏎x⏎#END RSA KEY-» y
                #BEGIN CERTIFICATE#⏎x
                -B
                a -Bx#
                #BEGIN #KEY
                -#BEGIN x
                x«#BEGIN KEY#⏎x»
                -¦«#BEGIN KEY#⏎x»
                -----¦BEGIN KEY#⏎x
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("privateKeys")
    void private_keys(String line) {
        Found.by(new PemMatcher(), line.replace("#", "-----").replace("KEY", "PRIVATE KEY"));
    }

    @Test
    void labels_of_private_keys_are_bounded() {
        Matcher matcher = new PemMatcher();
        String begin = "-----BEGIN " + "PRIVATE KEY-----⏎x⏎-----END ";
        Found.by(matcher, "«" + begin + "x".repeat(48) + "-----»y");
        Found.by(matcher, "«" + begin + "x".repeat(48) + "»xx-----y");
    }

    static Stream<String> urls() {
        return """
                http://«a:b»@h
                http://a:b"c@h
                http://a:b<c@h
                http://a:b c@h
                http://«a:b#c»@h
                http://«a:b?c»@h
                http://«a:b/c»@h
                http://a:1/b@h
                http://a/b:c@h
                http://«a:b@c»@h/d@e
                http://«a:b»@h?c@d
                http://[redacted:userinfo]@h
                http:/a:b@h
                http://«abcdefgh12345678»@h
                http://abcdefgh1234567@h
                ¦://«a:b»@h
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("urls")
    void users_of_urls(String line) {
        Found.by(new UserInfoMatcher(), line);
    }

    @Test
    void users_of_urls_are_bounded() {
        Matcher matcher = new UserInfoMatcher();
        Found.by(matcher, "http://«a:" + "b".repeat(509) + "»@h");
        Found.by(matcher, "http://a:" + "b".repeat(510) + "@h");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".078-05-1120",
                "-078-05-1120",
                "_078-05-1120",
                "x078-05-1120",
                "078-05-11200",
                "078-05-112",
                "078.05.1120",
                "900-05-1120",
                "W1234567L",
                "x1234567L",
            })
    void what_is_no_national_number(String text) {
        Found.by(new NationalIdMatcher(), text);
    }

    @Test
    void national_numbers_have_right_check_characters() {
        Matcher matcher = new NationalIdMatcher();
        Random random = new Random(17);
        for (int i = 0; i < 200; i++) {
            int number = random.nextInt(100_000_000);
            char letter = "TRWAGMYFPDXBNJZSQVHLCKE".charAt(number % 23);
            Found.by(matcher, String.format(Locale.ROOT, "«%08d%c»", number, letter));
            Found.by(matcher, String.format(Locale.ROOT, "%08d%c", number, letter == 'A' ? 'B' : 'A'));
            String foreign = String.format(Locale.ROOT, "%08d", number % 30_000_000);
            letter = "TRWAGMYFPDXBNJZSQVHLCKE".charAt(number % 30_000_000 % 23);
            Found.by(matcher, "«" + (char) ('X' + foreign.charAt(0) - '0') + foreign.substring(1) + letter + "»");
        }
    }

    /** The check digits of the Receita Federal: the weighted sum and its digit make a multiple of eleven, 10 being written 0. */
    @Test
    void brazilian_numbers_have_two_check_digits() {
        Matcher matcher = new NationalIdMatcher();
        Random random = new Random(18);
        for (int i = 0; i < 200; i++) {
            String digits = String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000));
            String whole = withCheckDigit(withCheckDigit(digits));
            Found.by(matcher, "«" + printed(whole) + "»");
            for (int wrong = 9; wrong < 11; wrong++) {
                char digit = (char) ('0' + (whole.charAt(wrong) - '0' + 1 + i % 9) % 10);
                Found.by(matcher, printed(whole.substring(0, wrong) + digit + whole.substring(wrong + 1)));
            }
        }
    }

    private static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (digits.length() + 1 - i);
        }
        int check = 11 - sum % 11;
        return digits + (check > 9 ? 0 : check);
    }

    private static String printed(String digits) {
        return digits.substring(0, 3) + "." + digits.substring(3, 6) + "." + digits.substring(6, 9) + "-"
                + digits.substring(9);
    }

    @Test
    void each_is_asked_where_it_finds_something() {
        Found.alone(new CardMatcher(), "4000000000000002");
        Found.alone(new EmailMatcher(), "ann@a.bc");
        Found.alone(new IbanMatcher(), "DE89370400440532013000");
        Found.alone(new IpMatcher(), "1.2.3.4");
        Found.alone(new IpMatcher(), "::1");
        Found.alone(new SchemeMatcher(), "Bearer abcdefghijklmno1");
        Found.alone(new SchemeMatcher(), "basic abcdefg1");
        Found.alone(new PhoneMatcher(), "+12345678");
        Found.alone(new JwtMatcher(), "ey" + "JhbGci.aaaaaaaa");
        Found.alone(new PemMatcher(), "-----BEGIN " + "PRIVATE KEY-----");
        Found.alone(new UserInfoMatcher(), "http://a:b@h");
        Found.alone(new NationalIdMatcher(), "078-05-1120");
    }

    @Test
    void colours_are_passed_over_in_both_directions() {
        assertThat(Ansi.skipForward("x\u001b[0", 1)).isEqualTo(1);
        assertThat(Ansi.skipForward("x\u001b[0;", 1)).isEqualTo(1);
        assertThat(Ansi.skipForward("\u001b[0;1m\u001b[0", 0)).isEqualTo(6);
        assertThat(Ansi.skipForward("\u001b[" + "1".repeat(24) + "mx", 0)).isZero();
        assertThat(Ansi.skipForward("\u001b[" + "1".repeat(23) + "mx", 0)).isEqualTo(26);
        assertThat(Ansi.skipBackward("x\u001b[" + "1".repeat(24) + "m", 0, 28)).isEqualTo(1);
        assertThat(Ansi.skipBackward("x\u001b[" + "1".repeat(25) + "m", 0, 29)).isEqualTo(29);
        assertThat(Ansi.skipBackward("x\u001b[0m\\u001b[1m", 0, 14)).isEqualTo(1);
        assertThat(Ansi.skipBackward("xx[0m", 0, 5)).isEqualTo(5);
        assertThat(Ansi.skipBackward("x\u001b[0m", 2, 5)).isEqualTo(5);
    }

    @Test
    void a_quotation_mark_takes_the_backslashes_before_it() {
        assertThat(Escapes.markBefore("x\"", 0, 2)).isOne();
        assertThat(Escapes.markBefore("\"", 0, 1)).isOne();
        assertThat(Escapes.markBefore("\"", 1, 1)).isZero();
        assertThat(Escapes.markBefore("x\\\\\"", 0, 4)).isEqualTo(3);
        assertThat(Escapes.markBefore("\\\\\"", 0, 3)).isEqualTo(3);
        assertThat(Escapes.markBefore("\\\\\"", 1, 3)).isEqualTo(2);
        assertThat(Escapes.markBefore("\\".repeat(40) + "\"", 0, 41)).isEqualTo(32);
        assertThat(Escapes.markBefore("x&quot;", 0, 7)).isEqualTo(6);
        assertThat(Escapes.markBefore("x", 0, 1)).isZero();
    }
}
