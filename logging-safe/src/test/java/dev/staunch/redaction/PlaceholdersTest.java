package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in place of a value, at its bounds; most of it has its rows in {@link LooksTest}. */
class PlaceholdersTest {

    private interface Look {
        boolean at(String text, int start, int end);
    }

    /** The answer for a value by itself, which must be that for the value in the middle of something else. */
    private static boolean is(Look look, String value) {
        boolean alone = look.at(value, 0, value.length());
        for (String around : new String[] {"z", "9", "$", " ", "{", "]", "+"}) {
            assertThat(look.at(around + value + around, 1, 1 + value.length())).isEqualTo(alone);
        }
        return alone;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            ${a} ~ true
            ${} ~ false
            ${a ~ false
            $(a) ~ true
            $(a} ~ false
            ${a) ~ false
            $() ~ false
            $AB ~ true
            $A ~ false
            $A9 ~ true
            $9A ~ false
            $A_B ~ true
            $_9 ~ true
            $aB ~ false
            #{a} ~ true
            #{a ~ false
            #a} ~ false
            {{a}} ~ true
            {{} ~ false
            {{a} ~ true
            {a}} ~ false
            %a% ~ true
            %a@ ~ false
            @a@ ~ true
            @a% ~ false
            <a> ~ true
            <> ~ false
            <a ~ false
            <a b9> ~ true
            <9> ~ false
            <9a> ~ false
            <a 9> ~ false
            <a9b> ~ true
            <-9> ~ true
            <a+b> ~ false
            your ~ false
            your- ~ true
            your_x ~ true
            YourX ~ true
            yours ~ false
            your9 ~ false
            xyour-x ~ false
            9your-x ~ false
            -your-x ~ true
            x-your- ~ true
            x-you-r ~ false
            ? ~ true
            ! ~ false
            ?? ~ false
            $1 ~ true
            $0 ~ true
            $9 ~ true
            $999 ~ true
            $9999 ~ false
            $1a ~ false
            $ ~ false
            :token ~ true
            @token ~ true
            #token ~ false
            :api_key ~ true
            :key ~ false
            :access ~ false
            :tokens ~ true
            :pass-word ~ false
            :password9 ~ false
            %s ~ true
            %d ~ true
            %9s ~ true
            %-s ~ true
            %.s ~ true
            %.9s ~ true
            %99s ~ true
            %999s ~ false
            %-+s ~ false
            %9 ~ false
            %99 ~ false
            %- ~ false
            % ~ false
            %ab ~ false
            ss ~ false
            s% ~ false
            """)
    void template(String value, boolean expected) {
        assertThat(is(Placeholders::isTemplate, value)).isEqualTo(expected);
    }

    @Test
    void a_template_is_no_longer_than_what_is_read() {
        String words = "word ".repeat(25);
        assertThat(words).hasSize(125);
        assertThat(is(Placeholders::isTemplate, "${" + words + "}")).isTrue();
        assertThat(is(Placeholders::isTemplate, "${" + words + "s}")).isFalse();
        assertThat(is(Placeholders::isTemplate, "")).isFalse();
        assertThat(Placeholders.is("", 0, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            ${a} ~ 4
            $${a} ~ 5
            #{a}x ~ 4
            {{a}} ~ 5
            {{ a.b | c }} x ~ 13
            $(a) ~ 4
            $(a b) ~ 6
            <a> ~ 3
            <a b>c ~ 5
            ${a{b}c} ~ 8
            ${a(b)} ~ 7
            ${a<b>} ~ -1
            ${} ~ -1
            {{}} ~ 4
            (a) ~ -1
            {a} ~ -1
            {a}} ~ -1
            [a] ~ -1
            a ~ -1
            $ ~ -1
            $a ~ -1
            ${a ~ -1
            ${a+b} ~ -1
            ${a$b} ~ 6
            ${q7w3e9r1t5y2} ~ -1
            $<a> ~ 4
            """)
    void end_of_a_template(String text, int end) {
        assertThat(Placeholders.endOfTemplate(text, 0, false)).isEqualTo(end);
        assertThat(Placeholders.endOfTemplate("+" + text + "+", 1, false)).isEqualTo(end < 0 ? end : end + 1);
    }

    @ParameterizedTest
    @CsvSource({"{a}, 3", "{ab c}x, 6", "{a, -1", "{}, -1", "{{a}}, 5", "(a), -1", "${a}, 4", "{{a}, -1", "'', -1"})
    void single_braces_are_brackets_on_request(String text, int end) {
        assertThat(Placeholders.endOfTemplate(text, 0, true)).isEqualTo(end);
        assertThat(Placeholders.endOfTemplate(text, text.length(), true)).isEqualTo(-1);
    }

    @Test
    void the_end_of_a_template_is_looked_for_so_far_and_no_farther() {
        String words = "word ".repeat(25);
        assertThat(Placeholders.endOfTemplate("${" + words + "}", 0, false)).isEqualTo(128);
        assertThat(Placeholders.endOfTemplate("${" + words + "s}", 0, false)).isEqualTo(-1);
        assertThat(Placeholders.endOfTemplate("+${" + words + "} x", 1, false)).isEqualTo(129);
    }

    @ParameterizedTest
    @CsvSource({
        "x#?, true", // three fillers
        "x#, false",
        "X._, true",
        "x-a, false",
        "xxxxxa, true", // four of five in six characters
        "xxxxab, false",
        "xxxxa, false",
        "xxx.#a-, true",
        "\u2022\u2022\u2022, true",
        "\u2026\u2022\u2026, true",
        "\u2022\u2022a, false",
        "aaaaaabcdefg, true", // a run that is half of twelve
        "bcdefgaaaaaa, true",
        "bcdaaaaaaefg, true",
        "bcdaaaaaefga, false",
        "aaaaaabcdef, false",
        "aaaaaabcdefgh, false",
        "aaaaaaabcdefgh, true",
        "ababababababab, false",
    })
    void filled(String value, boolean expected) {
        assertThat(is(Placeholders::isFilled, value)).isEqualTo(expected);
    }

    @Test
    void what_is_long_is_filled_if_its_beginning_is() {
        assertThat(is(Placeholders::isFilled, "x".repeat(103) + "abcde".repeat(5)))
                .isTrue();
        assertThat(is(Placeholders::isFilled, "x".repeat(103) + "abcde".repeat(50)))
                .isTrue();
        assertThat(is(Placeholders::isFilled, "abcde".repeat(13) + "y".repeat(64)))
                .isFalse();
        assertThat(is(Placeholders::isFilled, "abcd".repeat(16) + "y".repeat(64) + "abcd".repeat(16)))
                .isTrue();
        assertThat(is(Placeholders::isFilled, "abcd".repeat(16) + "z" + "y".repeat(64)))
                .isFalse();
        assertThat(is(Placeholders::isFilled, "a".repeat(63) + "bcdef".repeat(40)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefghijkl, true",
        "bcdefghijklm, true",
        "abcdefghijkk, false",
        "0123456789012, true",
        "q7w3e9abcdefghijkl, true",
        "q7w3e9r1t5y2abcdefghijkl, true",
        "q7w3e9r1t5y2uabcdefghijkl, false",
        "abcdefghijklq7w3e9r1t5y2u, false",
        "lkjihgfedcba, false",
        "89:;<=>?@ABC, true",
        "9876543210987, false",
        "example, true",
        "Example, true",
        "x.example.y, true",
        "xexample, false",
        "examplex, false",
        "9example, false",
        "example9, false",
        "xEXAMPLE, true",
        "EXAMPLEx, true",
        "xEXAMPLEx, true",
        "exampl, false",
        "-exampl, false",
        "e-example, true",
    })
    void example(String value, boolean expected) {
        // What surrounds a value may go on in its order, and does not count.
        assertThat(Placeholders.isExample(value, 0, value.length())).isEqualTo(expected);
        assertThat(Placeholders.isExample("`" + value + "m", 1, 1 + value.length()))
                .isEqualTo(expected);
    }

    @Test
    void an_example_says_so_early() {
        String gap = "-".repeat(121);
        assertThat(is(Placeholders::isExample, gap + "example")).isTrue();
        assertThat(is(Placeholders::isExample, gap + "-example")).isFalse();
        assertThat(is(Placeholders::isExample, gap + "EXAMPLE-")).isTrue();
        String random = "q7w3e9r1t5".repeat(12).substring(0, 116);
        assertThat(is(Placeholders::isExample, random + "abcdefghijkl")).isFalse();
        String rising = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
        assertThat(is(Placeholders::isExample, rising)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "changeme, true",
        "CHANGE_ME, true",
        "anonymous, true",
        "oauth2, true",
        "placeholder, true", // eleven letters
        "placeholder1, false",
        "change.me, false",
        "changem, false",
        "'', false",
    })
    void word(String value, boolean expected) {
        assertThat(is(Placeholders::isWord, value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            *** ~ true
            ... ~ true
            ** ~ false
            .. ~ false
            \u2026 ~ true
            ****1234 ~ true
            ****12345 ~ false
            ...1234 ~ true
            ...12345 ~ false
            \u20261234 ~ true
            \u202612345 ~ false
            a*** ~ true
            a***b ~ false
            a\u2026 ~ true
            abcdefghijklmnopqr*** ~ true
            abcdefghijklmnopqrs*** ~ false
            [redacted] ~ false
            [redacted]1234 ~ false
            [REDACTED] ~ true
            [REDACTED]1234 ~ true
            [REDACTED]12345 ~ false
            [hidden] ~ true
            <hidden> ~ true
            (hidden) ~ true
            {hidden} ~ false
            a[hidden] ~ true
            a[hidden]b ~ false
            a[hidden}b ~ false
            [hidden.] ~ false
            [hide] ~ false
            [ hidden] ~ false
            """)
    void masked(String value, boolean expected) {
        assertThat(Placeholders.isMasked(value, 0, value.length())).isEqualTo(expected);
        assertThat(Placeholders.isMasked("z" + value + "+", 1, 1 + value.length()))
                .isEqualTo(expected);
    }

    @Test
    void the_bracket_of_a_mask_may_be_taken_for_one_around() {
        assertThat(Placeholders.isMasked("ab[HIDDEN]", 0, 9)).isTrue();
        assertThat(Placeholders.isMasked("ab[HIDDEN>", 0, 9)).isFalse();
        assertThat(Placeholders.isMasked("ab[HIDDEN]", 0, 8)).isFalse();
        assertThat(Placeholders.isMasked("ab***", 0, 4)).isFalse();
        assertThat(Placeholders.isMasked("ab[HIDDEN", 0, 9)).isTrue();
        assertThat(Placeholders.isMasked("", 0, 0)).isFalse();
        assertThat(Placeholders.isMasked("a".repeat(10), 0, 10)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            *** ~ 3
            **** ~ 4
            ***. ~ 3
            ** ~ -1
            ... ~ 3
            .. ~ -1
            \u2026 ~ 1
            \u2026\u2026 ~ 2
            [[[ ~ -1
            <<< ~ -1
            ((( ~ -1
            [masked] ~ 8
            [MASKED]x ~ 8
            <removed> ~ 9
            (secret) ~ 8
            (protected] ~ 11
            [filtered ~ 9
            [filtered x ~ -1
            [filteredx] ~ -1
            [redacted] ~ -1
            [redacted:card] ~ -1
            [Redacted] ~ 10
            *[masked] ~ -1
            .[masked] ~ -1
            masked ~ -1
            """)
    void end_of_a_mask(String text, int end) {
        assertThat(Placeholders.endOfMask(text, 0)).isEqualTo(end);
        assertThat(Placeholders.endOfMask("x" + text, 1)).isEqualTo(end < 0 ? end : end + 1);
        assertThat(Placeholders.endOfMask(text, text.length())).isEqualTo(-1);
    }

    @Test
    void a_mask_is_read_so_far_and_no_farther() {
        assertThat(Placeholders.endOfMask("*".repeat(128), 0)).isEqualTo(128);
        assertThat(Placeholders.endOfMask("*".repeat(129), 0)).isEqualTo(128);
        assertThat(Placeholders.endOfMask("x" + "*".repeat(129), 1)).isEqualTo(129);
    }

    @ParameterizedTest
    @CsvSource({
        "fixed, ' handling of', true",
        "fixed, ' handling', true",
        "fixed, ' of', true",
        "fixed, ' of.', true",
        "fixed, ' of,', true",
        "fixed, ' of:', true",
        "fixed, ' of;', true",
        "fixed, ' of)', true",
        "fixed, ' of=', false",
        "fixed, ' of1', false",
        "fixed, ' o', false",
        "fixed, ' o f', false",
        "fixed, ' ', false",
        "fixed, '', false",
        "fixed, '.handling of', false",
        "fixed, ' Handling of', false",
        "fixed, '  handling of', false",
        "fixed, ' abcdefghijkl of', true", // twelve letters
        "fixed, ' abcdefghijklm of', false",
        "fixed, ' abcdefghijkl', true",
        "abcdefghijkl, ' of', true",
        "abcdefghijklm, ' of', false",
        "a, ' of', true",
        "'', ' of', false",
        "amd64, ' of', false",
        "fiXed, ' of', false",
        "Fixed, ' of', true",
        "fi-xed, ' of', false",
    })
    void two_words_follow_each_other(String word, String behind, boolean expected) {
        int end = 1 + word.length();
        assertThat(Prose.startsWithWords("z" + word + behind, 1, end)).isEqualTo(expected);
        assertThat(Prose.startsWithWords(word + behind, 0, end - 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "must, true",
        "MUST, true",
        "must!?, true",
        "'must.,:;!?', true",
        "parameter, true", // nine letters
        "parameters, false",
        "parameter;, true",
        "a, true",
        "a., true",
        "., false",
        "'', false",
        "mu.st, false",
        "xmust, false",
        "must-, false",
        "x, false",
    })
    void a_sentence_goes_on(String value, boolean expected) {
        assertThat(is(Prose::goesOn, value)).isEqualTo(expected);
        assertThat(Prose.goesOn("." + value, 1, 1 + value.length())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[redacted]",
                "[redacted:card]",
                "[redacted:unreadable]",
                "[redacted:...1234]",
                "[truncated]",
                "[pseudonym:k1:9f86]",
                "[pseudonym:a]",
            })
    void a_marker_has_an_end(String marker) {
        int length = marker.length();
        assertThat(Markers.endOfMarkerAt(marker, 0)).isEqualTo(length);
        assertThat(Markers.endOfMarkerAt(marker + "]", 0)).isEqualTo(length);
        assertThat(Markers.endOfMarkerAt("x" + marker + "x", 1)).isEqualTo(length + 1);
        assertThat(Markers.endOfMarkerAt("x" + marker, 0)).isEqualTo(-1);
        assertThat(Markers.endOfMarkerAt(marker, 1)).isEqualTo(-1);
        assertThat(Markers.endOfMarkerAt(marker, length)).isEqualTo(-1);
        assertThat(Markers.endOfMarkerAt(marker.substring(0, length - 1), 0)).isEqualTo(-1);
        assertThat(Markers.endOfMarkerAt("(" + marker.substring(1), 0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[redacted:other]",
                "[redacted:...123]",
                "[redacted:...12345]",
                "[redacted:..1234]",
                "[pseudonym:]",
                "[pseudonym:a-b]",
                "[pseudonyms:a]",
                "[truncate]",
                "[",
            })
    void what_only_looks_like_a_marker_has_none(String text) {
        assertThat(Markers.endOfMarkerAt(text, 0)).isEqualTo(-1);
    }

    @Test
    void a_pseudonym_is_no_longer_than_what_is_read() {
        String longest = "[pseudonym:" + "a".repeat(63) + "]";
        assertThat(Markers.endOfMarkerAt(longest, 0)).isEqualTo(longest.length());
        assertThat(Markers.endOfMarkerAt("[pseudonym:" + "a".repeat(64) + "]", 0))
                .isEqualTo(-1);
    }

    @Test
    void the_last_four_are_those_of_the_part() {
        assertThat(Markers.lastFour("ab123456cd", 2, 8)).isEqualTo("[redacted:...3456]");
    }
}
