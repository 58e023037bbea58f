package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters one by one, and the few in a row that stand for one. */
class CharsTest {

    /** Controls but for the tab, separators of lines, and what changes the direction of a text. */
    private static final String HAZARDS =
            "[\\x00-\\x08\\x0A-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]";

    private static final String BREAKS = HAZARDS + "|[\\t ]";
    private static final String DELIMITERS = "[,;&\"'`)\\]}><|]";

    static Stream<Arguments> classes() {
        return Stream.of(
                of("[0-9]", Chars::isDigit),
                of("[a-z]", Chars::isLower),
                of("[A-Z]", Chars::isUpper),
                of("[a-zA-Z]", Chars::isLetter),
                of("[a-zA-Z0-9]", Chars::isAlphanumeric),
                of("[a-fA-F0-9]", Chars::isHex),
                of("[a-zA-Z0-9_-]", Chars::isBase64Url),
                of("[a-zA-Z0-9_.-]", Chars::isKey),
                of("[ \\t]", Chars::isBlank),
                of("[\"'`]", Chars::isQuote),
                of(DELIMITERS, Chars::isDelimiter),
                of("(?!" + BREAKS + "|" + DELIMITERS + ")[\\x00-\\uFFFF]", Chars::isWord),
                of("(?!" + BREAKS + "|" + DELIMITERS + "|\\\\)[\\x00-\\uFFFF]", Chars::isPlain),
                of(BREAKS, Chars::isBreak),
                of(HAZARDS, Hazards::isHazard));
    }

    private static Arguments of(String pattern, Predicate<Character> predicate) {
        return Arguments.of(pattern, predicate);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void has_these_characters_and_no_others(String pattern, Predicate<Character> has) {
        for (int c = 0; c <= 0x2100; c++) {
            assertThat(has.test((char) c))
                    .as("%04x", c)
                    .isEqualTo(Character.toString((char) c).matches(pattern));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, bearer, true",
        "0, bearer1, false",
        "1, earer, true",
        "2, a, true",
        "1, er, false",
        "5, r, true",
        "6, r, false",
        "6, '', true",
        "7, '', false",
        "-1, b, false",
        "0, '', true",
    })
    void text_is_compared_in_any_case(int at, String lower, boolean expected) {
        assertThat(Chars.matchesIgnoringCase("BeaRer", at, lower)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"@, `", "[, {", "\u0120, \u0100", "\u0130, i", "0, '\u0010'"})
    void what_is_no_letter_has_no_case(String text, String lower) {
        assertThat(Chars.matchesIgnoringCase(text, 0, lower)).isFalse();
        assertThat(Chars.matchesIgnoringCase(lower, 0, lower)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " is ", quoteCharacter = '^', textBlock = """
            a is a
            !-$ is !"#$
            >-A is >?@A
            ?@ is ?@
            a-c-e is -abce
            a- is -a
            - is -
            -a is -a
            a-a is a
            |-~ is |}~
            z0 is 0z
            """)
    void an_alphabet_is_a_list_with_ranges(String list, String characters) {
        Alphabet alphabet = Alphabet.of(list);
        assertThat(alphabet.characters()).isEqualTo(characters);
        for (char c = 0; c < 512; c++) {
            assertThat(alphabet.has(c)).isEqualTo(characters.indexOf(c) >= 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a ", "\u007f", "a-\u007f", "\u0080", "\u00e4", "b-a", "\u001f", " -a"})
    void what_is_no_alphabet_is_refused(String list) {
        assertThatIllegalArgumentException().isThrownBy(() -> {
            var unused = Alphabet.of(list);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "\\n, 0, 2",
        "\\r, 0, 2",
        "\\t, 0, 0",
        "x\\n, 1, 2",
        "x\\n, 0, 0",
        "\\n, -1, 0",
        "\\, 0, 0",
        "\\n, 2, 0",
        "\\u0085, 0, 6",
        "\\u0085x, 0, 6",
        "x\\uaF09, 1, 6",
        "\\u008, 0, 0",
        "\\ug085, 0, 0",
        "\\u008g, 0, 0",
        "\\U0085, 0, 0",
        "/u0085, 0, 0",
        "\\u008gg, 0, 0",
    })
    void an_escape_has_a_length(String text, int at, int length) {
        assertThat(Hazards.escapeLengthAt(text, at)).isEqualTo(length);
    }

    @Test
    void an_escape_has_four_digits() {
        StringBuilder out = new StringBuilder();
        Hazards.appendEscaped(out, '\u2a9f');
        Hazards.appendEscaped(out, '\u0001');
        Hazards.appendEscaped(out, '\n');
        Hazards.appendEscaped(out, '\r');
        assertThat(out).hasToString("\\u2a9f\\u0001\\n\\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&quot;", "&#34;", "&#39;", "&apos;", "\\u0022", "\\u0027", "\\x22", "\\x27"})
    void a_quotation_mark_may_be_escaped(String quote) {
        assertStandsFor(quote, Escapes::quoteAt, Escapes::quoteBefore);
        assertThat(Escapes.openingAt(quote, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&lt;", "\\u003c", "\\u003C", "%3C", "%3c"})
    void the_sign_that_opens_a_tag_may_be_escaped(String sign) {
        assertStandsFor(sign, Escapes::openingAt, Escapes::openingBefore);
        assertThat(Escapes.quoteAt(sign, 0)).isZero();
        assertThat(Escapes.closingBefore(sign, 0, sign.length())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "&gt;", "\\u003e", "\\u003E", "%3E", "%3e"})
    void the_sign_that_closes_a_tag_may_be_escaped(String sign) {
        assertStandsFor(sign, (text, at) -> text.startsWith(sign, at) ? sign.length() : 0, Escapes::closingBefore);
        assertThat(Escapes.openingBefore(sign, 0, sign.length())).isZero();
    }

    private interface Ahead {
        int at(String text, int at);
    }

    private interface Before {
        int at(String text, int floor, int end);
    }

    private static void assertStandsFor(String sign, Ahead ahead, Before before) {
        int length = sign.length();
        assertThat(ahead.at(sign, 0)).isEqualTo(length);
        assertThat(ahead.at("a" + sign + "a", 1)).isEqualTo(length);
        assertThat(ahead.at("a" + sign, 0)).isZero();
        assertThat(ahead.at(sign, length)).isZero();
        assertThat(before.at(sign, 0, length)).isEqualTo(length);
        assertThat(before.at("a" + sign + "a", 1, length + 1)).isEqualTo(length);
        assertThat(before.at("a" + sign, 0, length + 1)).isEqualTo(length);
        assertThat(before.at("a" + sign, 2, length + 1)).isZero();
        assertThat(before.at(sign + "a", 0, length + 1)).isZero();
        assertThat(before.at(sign, 0, 0)).isZero();
        assertThat(before.at(sign, length, length)).isZero();
        assertThat(before.at(sign.substring(1) + ">", 0, length - 1)).isZero();
    }

    @Test
    void the_first_literal_that_fits_counts() {
        Literals literals = Literals.of("ab", "abc", "b", "abd");
        assertThat(literals.lengthAt("abc", 0)).isEqualTo(2);
        assertThat(literals.lengthAt("abc", 1)).isOne();
        assertThat(literals.lengthAt("abc", 2)).isZero();
        assertThat(literals.lengthAt("abc", 3)).isZero();
        assertThat(literals.lengthAt("aab", 0)).isZero();
    }

    @Test
    void a_part_of_a_text_has_a_character_at_least() {
        assertThat(Span.of(3, 3)).isEqualTo(Span.NONE);
        assertThat(Span.of(4, 3)).isEqualTo(Span.NONE);
        long span = Span.of(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
        assertThat(Span.start(span)).isEqualTo(Integer.MAX_VALUE - 1);
        assertThat(Span.end(span)).isEqualTo(Integer.MAX_VALUE);
        assertThat(Span.start(Span.of(0, 1))).isZero();
    }
}
