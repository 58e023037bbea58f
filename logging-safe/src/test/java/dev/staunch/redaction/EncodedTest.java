package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hides in Base64, wherever it stands and however long it is. */
class EncodedTest {

    private static final String CARD = "4111" + "1111" + "1111" + "1111";
    private static final String MARKER = "[redacted:encoded]";

    /** Finds cards, of which every digit counts. */
    private final Encoded encoded =
            new Encoded(new Scanner(List.of(new CardMatcher()), Replacing.ERASING), Replacing.ERASING);

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String bare(String text) {
        return encode(text).replace("=", "");
    }

    /** All three lengths of the last group, with and without its padding, at each place of a stride. */
    @Test
    void a_word_is_read_to_its_last_character() {
        for (int before = 0; before < 30; before++) {
            String gap = "-".repeat(before % 3) + " ".repeat(before);
            for (int length = 0; length < 12; length++) {
                String text = "abcdefghijkl".substring(0, length) + " " + CARD;
                assertThat(encoded.replace(gap + encode(text) + "." + gap)).isEqualTo(gap + MARKER + "." + gap);
                assertThat(encoded.replace(gap + bare(text))).isEqualTo(gap + MARKER);
                String other = gap + bare(text.substring(0, text.length() - 1) + "2");
                assertThat(encoded.replace(other)).isSameAs(other);
                String cut = gap + bare(text.substring(0, text.length() - 1));
                assertThat(encoded.replace(cut)).isSameAs(cut);
            }
        }
    }

    @Test
    void every_word_is_looked_at() {
        String word = bare("a " + CARD);
        for (int between = 1; between < 40; between++) {
            String gap = ",".repeat(between);
            String other = "x".repeat(between);
            assertThat(encoded.replace(word + gap + word + gap + word)).isEqualTo(MARKER + gap + MARKER + gap + MARKER);
            assertThat(encoded.replace(other + "," + word + "," + other + "," + word))
                    .isEqualTo(other + "," + MARKER + "," + other + "," + MARKER);
            String plain = encode("nothing is in here, of " + between);
            assertThat(encoded.replace(plain + "." + word + "." + plain)).isEqualTo(plain + "." + MARKER + "." + plain);
        }
    }

    @Test
    void a_word_is_twenty_characters_long_at_least() {
        Encoded any = new Encoded(new Scanner(List.of(new EmailMatcher()), Replacing.ERASING), Replacing.ERASING);
        assertThat(bare("ab@example.info")).hasSize(20);
        assertThat(any.replace(bare("ab@example.info"))).isEqualTo(MARKER);
        for (int before = 0; before < 30; before++) {
            String gap = ".".repeat(before);
            assertThat(any.replace(gap + bare("ab@example.info"))).isEqualTo(gap + MARKER);
            assertThat(any.replace(gap + bare("ab@example.info") + ".")).isEqualTo(gap + MARKER + ".");
        }
        String shorter = bare("ab@example.com");
        assertThat(shorter).hasSize(19);
        assertThat(any.replace(shorter)).isSameAs(shorter);
        assertThat(any.replace("." + shorter + ".")).isEqualTo("." + shorter + ".");
    }

    @Test
    void its_first_twelve_bytes_are_readable() {
        for (int at = 0; at < 15; at++) {
            for (int value = 0; value < 256; value++) {
                byte[] bytes = ("abcdefghijklmno " + CARD).getBytes(StandardCharsets.US_ASCII);
                bytes[at] = (byte) value;
                boolean readable = (value >= ' ' && value < 127) || value == '\n' || value == '\r' || value == '\t';
                String word = encode(bytes);
                assertThat(encoded.replace(word).equals(MARKER))
                        .as("%d at %d", value, at)
                        .isEqualTo(at >= 12 || readable);
            }
        }
    }

    @Test
    void bytes_are_read_as_they_are() {
        byte[] bytes =
                ("abc@@@ hijklmn\u00ff\u00fe\u00fd\u00fc " + CARD + "\u00ff").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(encoded.replace(encode(bytes))).isEqualTo(MARKER);
        assertThat(encoded.replace(Base64.getUrlEncoder().encodeToString(bytes)))
                .isEqualTo(MARKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\r", "\\u0022", "\\u000a", ":\\n", "=", "%3D", "a%22", "%", "\\"})
    void a_word_may_begin_behind_an_escape(String escape) {
        for (int before = 0; before < 30; before++) {
            for (String word : List.of("abc " + CARD, "A-B (" + CARD)) {
                String start = " ".repeat(before) + escape;
                assertThat(encoded.replace(start + bare(word))).isEqualTo(start + MARKER);
            }
        }
    }

    @Test
    void a_word_of_other_characters_ends() {
        String word = bare("abc " + CARD);
        for (String end : List.of("\u00e9", "\u0080", ".", "\u007f", "@", "[", "`", "{", ":", " ")) {
            assertThat(encoded.replace(end + word + end + word)).isEqualTo(end + MARKER + end + MARKER);
        }
        String joined = word.substring(0, 10) + "." + word.substring(10);
        assertThat(encoded.replace(joined)).isSameAs(joined);
    }

    @Test
    void so_much_of_a_word_is_decoded_and_no_more() {
        String filler = "abc ".repeat(16 * 1024 - 8);
        assertThat(filler.length()).isEqualTo(64 * 1024 - 32);
        assertThat(encoded.replace(encode(filler + CARD + " ".repeat(100)))).isEqualTo(MARKER);
        String far = encode(filler + "abc ".repeat(10) + CARD);
        assertThat(encoded.replace(far)).isSameAs(far);
    }

    @Test
    void a_listener_hears_of_each_word() {
        List<String> heard = new ArrayList<>();
        RedactionPolicy policy = RedactionPolicy.standard().with((kind, rule) -> heard.add(kind + " " + rule));
        String word = encode("abc " + CARD);
        assertThat(Redactor.of(policy).redact(word + ", " + word)).isEqualTo(MARKER + ", " + MARKER);
        assertThat(heard).containsExactly("ENCODED encoded", "ENCODED encoded");
    }

    @Test
    void a_word_that_does_not_begin_readably_is_left() {
        for (int begin = 3; begin < 60; begin += 3) {
            String word = encode("\u00ff".repeat(begin) + "abcdefghijkl ".repeat(3) + CARD);
            assertThat(encoded.replace(word)).isSameAs(word);
        }
    }

    /** Four characters encode three bytes: which values each may have if all bytes are readable. */
    private static List<Set<Integer>> valuesOfReadable() {
        Set<Integer> first = new HashSet<>();
        Set<Integer> second = new HashSet<>();
        Set<Integer> third = new HashSet<>();
        Set<Integer> fourth = new HashSet<>();
        String visible = IntStream.range(' ', 127).mapToObj(Character::toString).collect(Collectors.joining());
        char[] readable = ("\t\r\n" + visible).toCharArray();
        for (char a : readable) {
            first.add(a >> 2);
            for (char b : readable) {
                second.add((a & 3) << 4 | b >> 4);
                third.add((a & 15) << 2 | b >> 6);
            }
            fourth.add(a & 63);
        }
        return List.of(first, second, third, fourth);
    }

    @Test
    void five_characters_tell_what_may_be_readable() {
        List<Set<Integer>> values = valuesOfReadable();
        String characters = Place.CAPITALS + Place.CAPITALS.toLowerCase(Locale.ROOT) + Place.DIGITS + "+/" + "-_ .=";
        Random random = new Random(3);
        for (int i = 0; i < 6_000; i++) {
            StringBuilder built = new StringBuilder();
            for (int j = 0; j < 7; j++) {
                built.append(characters.charAt(random.nextInt(characters.length())));
            }
            String text = built.toString().replace('-', '+').replace('_', '/');
            boolean expected = IntStream.range(0, 4)
                    .anyMatch(phase -> IntStream.range(0, 5)
                            .map(k -> characters.indexOf(text.charAt(1 + k)) << 2 | (phase + k) % 4)
                            .allMatch(value -> values.get(value & 3).contains(value >> 2)));
            assertThat(Encoded.mayBeReadable(built.toString(), 1)).as(text).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "abcd", "abcde", "abcdefgh"})
    void a_short_text_has_no_word(String text) {
        assertThat(encoded.replace(text)).isSameAs(text);
    }
}
