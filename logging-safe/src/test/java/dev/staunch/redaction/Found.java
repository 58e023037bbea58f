package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What a matcher finds first by itself is between « and »; a line without them holds nothing. What was found before ends at ¦, and a
 * line ends at ⏎.
 */
final class Found {

    private Found() {}

    static void by(Matcher matcher, String line) {
        String text = line.replaceAll("[«»¦]", "").replace('⏎', '\n');
        int floor = Math.max(0, line.replaceAll("[«»]", "").indexOf('¦'));
        String expected = line.replace("¦", "").replace('⏎', '\n');
        assertThat(first(matcher, text, floor)).isEqualTo(expected);
    }

    /** Also where nobody else asks to stop. */
    static void alone(Matcher matcher, String text) {
        assertThat(new Scanner(List.of(matcher), Replacing.ERASING).scan(text, 1000))
                .contains("[redacted");
    }

    private static String first(Matcher matcher, String text, int floor) {
        for (int i = floor; i < text.length(); i++) {
            long span = isCandidate(matcher, text, floor, i) ? matcher.match(text, floor, i) : Span.NONE;
            if (span != Span.NONE) {
                int start = Span.start(span);
                int end = Span.end(span);
                return text.substring(0, start) + "«" + text.substring(start, end) + "»" + text.substring(end);
            }
        }
        return text;
    }

    private static boolean isCandidate(Matcher matcher, String text, int floor, int at) {
        boolean pair = false;
        for (int i = 0; at > floor && i < matcher.pairs().length(); i += 2) {
            pair |= text.startsWith(matcher.pairs().substring(i, i + 2), at - 1);
        }
        return pair || matcher.triggers().indexOf(text.charAt(at)) >= 0;
    }
}
