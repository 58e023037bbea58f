package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A format by itself: where a token begins and ends, and what it must show. */
class TokenFormatTest {

    private static final String NONE = "-";

    /** The part of a text that is a token whose literal stands at an index. */
    private static String match(TokenFormat format, String text, int floor, int at) {
        long span = format.match(text, floor, at);
        return span == Span.NONE ? NONE : text.substring(Span.start(span), Span.end(span));
    }

    private static String match(String row, String text) {
        TokenFormat format = TokenFormat.of(row);
        String found = match(format, text, 0, text.indexOf(format.literal()));
        // The same behind something that does not count.
        assertThat(match(format, "x" + text, 1, 1 + text.indexOf(format.literal())))
                .isEqualTo(found);
        return found;
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " is ", quoteCharacter = '^', textBlock = """
            zz_ n 4 6 is zz_aB34 is zz_aB34
            zz_ n 4 6 is zz_aB3 is -
            zz_ n 4 6 is zz_aB3456 is zz_aB3456
            zz_ n 4 6 is zz_aB34567 is -
            zz_ n 4 6 is zz_aB345-67 is zz_aB345
            zz_ n 4 6 is zz_aB345.x is -
            zz_ n 4 6 is zz_aB345.X is zz_aB345
            zz_ n 4 6 is zz_aB345. is zz_aB345
            zz_ n 4 6 is zz_aB345.9 is zz_aB345
            zz_ n 4 6 is zz_aB345,x is zz_aB345
            zz_ h 4 0 is zz_aB345g is -
            zz_ h 4 0 is zz_aB345\u00e4 is zz_aB345
            zz_ n 4 0 is zz_abcd is -
            zz_ n 4 0 is zz_abcD is zz_abcD
            zz_ n 4 0 is zz_abc3 is zz_abc3
            zz_ n 4 0 is zz_aab3 is -
            zz_ n 4 0 is zz_aabbcc3 is zz_aabbcc3
            zz_ n 4 0 is zz_xxxxxA3 is -
            zz_ n 4 0 is zz_9abcdefghijkl is -
            zz_ n 4 0 is qzz_aB345 is -
            zz_ n 4 0 is -zz_aB345 is zz_aB345
            zz_ n 4 0 is %3Dzz_aB345 is zz_aB345
            s. m 4 4 is s.aB34 is s.aB34
            s. m 4 4 is s.ab34 is -
            s. m 4 4 is s.AB34 is -
            s. m 4 4 is s.abCD is -
            s. m 4 0 is s.aB3aB3aB3aB3aB3 is s.aB3aB3aB3aB3aB3
            s. m 4 0 is s.aB3aB3aB3aB3aB3a is -
            Q~ n 4 6 d 3 is 123Q~abcd is 123Q~abcd
            Q~ n 4 6 d 3 is 12Q~abcd is -
            Q~ n 4 6 d 3 is 1234Q~abcd is -
            Q~ n 4 6 d 3 is a123Q~abcd is -
            Q~ n 4 6 d 3 is .123Q~abcd is 123Q~abcd
            Q~ n 4 6 d 3 5 is 12345Q~abcd is 12345Q~abcd
            Q~ n 4 6 d 3 5 is 123456Q~abcd is -
            Q~ n 4 6 d 1 3 is 1Q~aaaa is 1Q~aaaa
            Q~ n 4 6 d 1 3 is 1Q~xxxx is -
            Q~ n 4 0 d 1 3 is 1Q~abababababababa is 1Q~abababababababa
            Q~ n 4 0 d 1 3 is 1Q~abababababababab is -
            _m n 0 0 d 3 is 123_m is 123_m
            """)
    void a_token_begins_and_ends(String row, String text, String token) {
        assertThat(match(row, text)).isEqualTo(token);
    }

    @Test
    void nothing_before_the_floor_belongs_to_a_token() {
        TokenFormat format = TokenFormat.of("zz_ n 4 0");
        assertThat(match(format, "azz_aB345", 1, 1)).isEqualTo("zz_aB345");
        assertThat(match(format, "azz_aB345", 0, 1)).isEqualTo(NONE);
        assertThat(match(format, "zz_aB345", 1, 0)).isEqualTo(NONE);
        assertThat(match(format, "xzz_aB345", 0, 0)).isEqualTo(NONE);
        TokenFormat led = TokenFormat.of("Q~ n 4 6 d 3 9");
        assertThat(match(led, "12345Q~abcd", 1, 5)).isEqualTo("2345Q~abcd");
        assertThat(match(led, "12345Q~abcd", 3, 5)).isEqualTo(NONE);
    }

    @Test
    void what_a_token_must_show_is_seen_early() {
        TokenFormat format = TokenFormat.of("zz_ n 70 0");
        String letters = "qazwsxedcrfvtgbyhnujmikol".repeat(3).substring(0, 63);
        assertThat(match(format, "zz_" + letters + "7abcdefg", 0, 0)).hasSize(74);
        assertThat(match(format, "zz_" + letters + "7abcdef", 0, 0)).hasSize(73);
        assertThat(match(format, "zz_" + letters + "7abcde", 0, 0)).isEqualTo(NONE);
        assertThat(match(format, "zz_" + letters + "a7abcdefg", 0, 0)).isEqualTo(NONE);
        assertThat(match(format, "zz_" + letters.substring(1) + "7-", 0, 0)).isEqualTo(NONE);
    }

    @Test
    void what_is_long_is_no_file() {
        TokenFormat format = TokenFormat.of("zz_ n 20 0");
        String letters = "7qazwsxedcrfvtgbyhnujmikol".repeat(3);
        assertThat(match(format, "zz_" + letters.substring(0, 63) + ".png", 0, 0))
                .isEqualTo(NONE);
        assertThat(match(format, "zz_" + letters.substring(0, 64) + ".png", 0, 0))
                .hasSize(67);
        TokenFormat bounded = TokenFormat.of("zz_ n 64 64");
        assertThat(match(bounded, "zz_" + letters.substring(0, 64), 0, 0)).hasSize(67);
        assertThat(match(bounded, "zz_" + letters.substring(0, 65), 0, 0)).isEqualTo(NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "qazwsxedcrfvtgbyhnujmikO, false", // 24 letters, one a capital
        "qazwsxedcrfvtgbyhnujmiK, true",
        "QAZWsxedcrfvtgbyhnujmiko, false",
        "QAZWSxedcrfvtgbyhnujmiko, true",
        "QAZWSxedcrfvtgbyhnujmikol, true",
        "QAZWSxedcrfvtgbyhnujmikolp, false",
        "Qazwsxedcr_vtgbyhnujmiko, false",
        "Qazwsxedcr7vtgbyhnujmiko, true",
    })
    void words_that_are_written_together_are_no_token(String tail, boolean expected) {
        assertThat(match("zz_ w 20 0", "zz_" + tail)).isEqualTo(expected ? "zz_" + tail : NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd", "aaaa", "xxxxxxxx", "example", "abcd.x"})
    void a_format_that_is_declared_is_trusted(String tail) {
        TokenFormat format = TokenFormat.declared("zz_", "a-z", 4, 0);
        String word = tail.replace(".x", "");
        assertThat(match(format, "zz_" + tail, 0, 0)).isEqualTo("zz_" + word);
        assertThat(match(format, "azz_" + tail, 0, 1)).isEqualTo(NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "theqthe, 4",
        "eqjz, 3",
        "zqthe, 2",
        "theqz, 4",
        "the.qz, 5",
        "thqzthe, 3",
        "sk_live_, 3",
        "ab, 1",
        "tens, 2",
        "tten, 2",
        "bababab, 2",
        "aaaa, 2"
    })
    void the_rarest_neighbours_are_looked_for(String literal, int at) {
        assertThat(TokenFormat.of(literal + " n 20 0").rarest()).isEqualTo(at);
    }

    @Test
    void an_alphabet_has_a_name() {
        assertThat(TokenFormat.alphabet('h').characters()).isEqualTo("0123456789ABCDEFabcdef");
        assertThat(TokenFormat.alphabet('c').characters()).isEqualTo(Place.DIGITS + Place.CAPITALS);
        assertThatIllegalArgumentException().isThrownBy(() -> {
            var unused = TokenFormat.alphabet('?');
        });
    }

    private static Place place(String row) {
        List<Place> places = new TokenMatcher(List.of(TokenFormat.of(row))).places();
        assertThat(places).hasSize(1);
        return places.get(0);
    }

    @Test
    void a_format_is_known_by_four_characters() {
        String digits = Place.DIGITS;
        assertThat(place("theqthe h 4 0")).isEqualTo(new Place("e", "q", "t", "h"));
        assertThat(place("qj h 4 0")).isEqualTo(new Place(Place.BOUNDARY, "q", "j", digits + "ABCDEFabcdef"));
        assertThat(place("qj d 0 0")).isEqualTo(new Place(Place.BOUNDARY, "q", "j", Place.ANY));
        assertThat(place("qj d 4 0 d 3")).isEqualTo(new Place(Place.ANY, "q", "j", digits));
        assertThat(place("eqj d 4 0")).isEqualTo(new Place("e", "q", "j", digits));
    }

    @Test
    void of_formats_that_begin_alike_the_longest_is_told() {
        TokenMatcher matcher = new TokenMatcher(List.of(
                TokenFormat.of("qj_ n 4 0"),
                TokenFormat.of("qj_x_ w 4 0"),
                TokenFormat.of("aqj_ n 4 0"),
                TokenFormat.of("bqj n 4 4")));
        assertThat(matcher.kind()).isEqualTo(SecretKind.TOKEN);
        assertThat(matcher.triggers()).isEmpty();
        assertThat(rule(matcher, "qj_x_aB34")).isEqualTo("qj_x_ qj_x_aB34");
        assertThat(rule(matcher, "qj_xaB34")).isEqualTo("qj_ qj_xaB34");
        assertThat(rule(matcher, "aqj_aB34")).isEqualTo("aqj_ aqj_aB34");
        assertThat(rule(matcher, ".qj_aB34")).isEqualTo("qj_ qj_aB34");
        assertThat(rule(matcher, "bqj_aB34")).isEqualTo("token " + NONE);
        assertThat(matcher.match("j", 0, 0)).isEqualTo(Span.NONE);
        assertThat(matcher.match("\u0080j", 0, 1)).isEqualTo(Span.NONE);
        assertThat(matcher.match("\u00e9j", 0, 1)).isEqualTo(Span.NONE);
        assertThat(matcher.match("aqj_aB34", 1, 3)).isEqualTo(Span.of(1, 8));
        assertThat(matcher.match("aqj_aB34", 0, 3)).isEqualTo(Span.of(0, 8));
    }

    @Test
    void of_formats_that_are_known_by_the_same_place_the_longest_is_told() {
        List<TokenFormat> formats = List.of(TokenFormat.of("qj_ n 4 0"), TokenFormat.of("qj_the n 4 0"));
        assertThat(formats).allMatch(format -> format.rarest() == 2);
        assertThat(rule(new TokenMatcher(formats), "qj_theB34X")).isEqualTo("qj_the qj_theB34X");
    }

    private static String rule(TokenMatcher matcher, String text) {
        int at = 0;
        long span = Span.NONE;
        for (; at < text.length() && span == Span.NONE; at++) {
            span = matcher.match(text, 0, at);
        }
        return matcher.rule(text, 0, at - 1) + " "
                + (span == Span.NONE ? NONE : text.substring(Span.start(span), Span.end(span)));
    }
}
