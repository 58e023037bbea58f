package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which matchers are asked, and where; what is put in place, and what stays. */
class ScannerTest {

    private static final int LIMIT = 1000;

    /** Finds one literal, and notes where it was asked. */
    private static final class Plain extends Matcher {

        private final String triggers;
        private final String pairs;
        private final String literal;
        private final List<Integer> asked = new ArrayList<>();

        Plain(String triggers, String pairs, String literal) {
            this.triggers = triggers;
            this.pairs = pairs;
            this.literal = literal;
        }

        @Override
        String triggers() {
            return triggers;
        }

        @Override
        String pairs() {
            return pairs;
        }

        @Override
        SecretKind kind() {
            return SecretKind.CARD;
        }

        /** The literal ends where it is asked, or one character behind. */
        @Override
        long match(String text, int floor, int at) {
            asked.add(at);
            for (int end : new int[] {at + 1, at + 2}) {
                int start = end - literal.length();
                if (start >= floor && text.startsWith(literal, start)) {
                    return Span.of(start, end);
                }
            }
            return Span.NONE;
        }
    }

    private static Scanner scanner(List<Matcher> matchers, boolean lookups) {
        return new Scanner(matchers, new Replacing(RedactionPolicy.standard().replacements, lookups, null));
    }

    private static List<Matcher> matchers() {
        return List.of(
                new Plain("b", "", "ab"),
                new Plain("", "acca", "cac"),
                new Plain("c", "a\u0001", "xc"),
                new Plain("", "^x", "x"));
    }

    private static boolean looks(Matcher matcher, char before, char c) {
        boolean pair = IntStream.range(0, matcher.pairs().length() / 2)
                .anyMatch(i -> matcher.pairs().charAt(2 * i) == before
                        && matcher.pairs().charAt(2 * i + 1) == c);
        return pair || matcher.triggers().indexOf(c) >= 0;
    }

    /** Asks each matcher at each of its places, from left to right. */
    private static String plainly(List<Matcher> matchers, String text, boolean lookups) {
        StringBuilder out = new StringBuilder();
        int floor = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i > floor ? text.charAt(i - 1) : 0;
            int end = -1;
            boolean asked = false;
            for (Matcher matcher : matchers) {
                if (end < 0 && looks(matcher, before, c)) {
                    asked = true;
                    long span = matcher.match(text, floor, i);
                    if (span != Span.NONE) {
                        end = Span.end(span);
                        out.append(text, floor, Span.start(span)).append("[redacted:card]");
                    }
                }
            }
            if (!asked && (Hazards.isHazard(c) || (lookups && before == '$' && c == '{'))) {
                out.append(text, floor, i);
                Hazards.appendEscaped(out, c);
                end = i + 1;
            }
            if (end >= 0) {
                floor = end;
                i = end - 1;
            }
        }
        return out.append(text, floor, text.length()).toString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void each_matcher_is_asked_at_its_places(boolean lookups) {
        List<Matcher> matchers = matchers();
        Scanner scanner = scanner(matchers, lookups);
        String characters = "abcx${\u0001\u00e9\u0080^";
        Random random = new Random(5);
        for (int i = 0; i < 6_000; i++) {
            StringBuilder built = new StringBuilder();
            for (int j = random.nextInt(8); j > 0; j--) {
                built.append(characters.charAt(random.nextInt(i % 2 == 0 ? 4 : characters.length())));
            }
            String text = built.toString();
            String expected = plainly(matchers, text, lookups);
            String shown = scanner.scan(text, LIMIT);
            assertThat(shown).isEqualTo(expected);
            if (expected.equals(text)) {
                assertThat(shown).isSameAs(text);
            }
            assertThat(scanner.finds(text)).as(text).isEqualTo(expected.contains("[redacted:card]"));
        }
    }

    @Test
    void the_first_matcher_that_finds_something_is_the_last_that_is_asked() {
        Plain first = new Plain("a", "", "xa");
        Plain second = new Plain("a", "", "a");
        Plain third = new Plain("a", "", "a");
        assertThat(scanner(List.of(first, second, third), false).scan("a xa", LIMIT))
                .isEqualTo("[redacted:card] [redacted:card]");
        assertThat(first.asked).containsExactly(0, 3);
        assertThat(second.asked).containsExactly(0);
        assertThat(third.asked).isEmpty();
    }

    /** Each character has a set of matchers of its own. */
    private static List<Matcher> sets(int characters) {
        List<Matcher> matchers = new ArrayList<>();
        for (int bit = 0; bit < 7; bit++) {
            StringBuilder triggers = new StringBuilder();
            for (char c = 1; c <= characters; c++) {
                triggers.append((c >> bit & 1) == 1 ? Character.toString(c) : "");
            }
            matchers.add(new Plain(triggers.toString(), "", "none"));
        }
        return matchers;
    }

    @Test
    void as_many_sets_of_matchers_are_told_apart_as_there_is_room_for() {
        List<Matcher> matchers = sets(125);
        Scanner scanner = scanner(matchers, false);
        for (char c = 1; c <= 125; c++) {
            matchers.forEach(matcher -> ((Plain) matcher).asked.clear());
            String text = "\u00e9" + c;
            assertThat(scanner.scan(text, LIMIT)).isSameAs(text);
            for (int bit = 0; bit < 7; bit++) {
                assertThat(((Plain) matchers.get(bit)).asked).isEqualTo((c >> bit & 1) == 1 ? List.of(1) : List.of());
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> scanner(sets(126), false));
    }

    @Test
    void a_matcher_looks_behind_anything_at_its_triggers_and_at_its_pairs() {
        List<Place> places = new Plain("ab", "cdef", "x").places();
        assertThat(places)
                .containsExactly(
                        new Place(Place.ANY, Place.ANY, "ab", Place.ANY),
                        new Place(Place.ANY, "c", "d", Place.ANY),
                        new Place(Place.ANY, "e", "f", Place.ANY));
        assertThat(Place.ANY).hasSize(128);
        assertThat(new Plain("a", "", "x").rule("a", 0, 0)).isEqualTo("card");
    }

    private static final String CUT = "[truncated]";

    private static String cut(String whole) {
        return whole.length() <= 64 + CUT.length() ? whole : whole.substring(0, 64) + CUT;
    }

    /** What is no longer than a cut text would be is kept. */
    @Test
    void a_text_is_cut_where_it_and_the_note_would_be_shorter() {
        Scanner scanner = scanner(List.of(new Plain("b", "", "b")), false);
        for (int length = 60; length < 90; length++) {
            for (String control : List.of("\n", "\u0001")) {
                String text = control + "x".repeat(length);
                String whole = (control.equals("\n") ? "\\n" : "\\u0001") + "x".repeat(length);
                assertThat(scanner.scan(text, 64)).isEqualTo(cut(whole));
            }
            String clean = "x".repeat(length);
            String shown = scanner.scan(clean, 64);
            if (length <= 64 + CUT.length()) {
                assertThat(shown).isSameAs(clean);
            } else {
                assertThat(shown).isEqualTo("x".repeat(64) + CUT);
            }
            for (int at : new int[] {0, 1, 30, 50, length - 1}) {
                String text = "x".repeat(at) + "b" + "x".repeat(length - 1 - at);
                String whole = text.replace("b", "[redacted:card]");
                assertThat(scanner.scan(text, 64)).isEqualTo(cut(whole));
            }
        }
    }

    @Test
    void a_pair_of_surrogates_is_not_cut() {
        Scanner scanner = scanner(List.of(new Plain("b", "", "b")), false);
        String pairs = "\ud83d\ude00".repeat(60);
        assertThat(scanner.scan(pairs, 64)).isEqualTo(pairs.substring(0, 64) + CUT);
        String one = "\ud83d\ude00" + "x".repeat(60);
        for (int before = 60; before < 70; before++) {
            String shown = "x".repeat(before) + (before < 63 ? one : "");
            assertThat(scanner.scan("x".repeat(before) + one, 64))
                    .isEqualTo(shown.substring(0, Math.min(64, shown.length())) + CUT);
        }
        assertThat(scanner.scan("x" + pairs, 64)).isEqualTo("x" + pairs.substring(0, 62) + CUT);
        assertThat(scanner.scan("b" + pairs, 64)).isEqualTo("[redacted:card]" + pairs.substring(0, 48) + CUT);
        assertThat(scanner.scan("bx" + pairs, 64)).isEqualTo("[redacted:card]x" + pairs.substring(0, 48) + CUT);
    }

    @Test
    void nothing_is_read_far_behind_the_limit() {
        Plain plain = new Plain("b", "", "b");
        Scanner scanner = scanner(List.of(plain), false);
        assertThat(scanner.scan("b".repeat(10_000), 64))
                .isEqualTo("[redacted:card]".repeat(5).substring(0, 64) + CUT);
        assertThat(plain.asked).hasSizeLessThanOrEqualTo(6);
        plain.asked.clear();
        assertThat(scanner.scan("b" + "x".repeat(2000) + "b".repeat(1000), 64)).endsWith("x" + CUT);
        assertThat(plain.asked).containsExactly(0);
    }
}
