package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which places are looked at: each that is asked for, and few others. */
class PlacesTest {

    private static final char NOTHING = '^';

    /** Lines as they are met in logs, in which there is nothing to find. */
    private static final String LINES = """
            2026-11-26T10:27:33.123Z  INFO 4711 --- [http-nio-8080-exec-1] o.e.orders.OrderService : accepted order 4711
            2026-11-26T10:27:33.124Z DEBUG 4711 --- [http-nio-8080-exec-1] o.s.web.servlet.DispatcherServlet : GET "/orders/17"
            10.4.7.11 - - [26/Nov/2026:10:27:33 +0000] "GET /assets/app-4f2a.css HTTP/1.1" 200 5316 "-" "Mozilla/5.0 (X11)"
            {"time":"2026-11-26T10:27:33Z","level":"WARN","logger":"pool","message":"connection is slow","millis":512}
            level=info ts=2026-11-26T10:27:33Z caller=main.go:71 msg="starting the server" address=:8080 version=1.20.3
            at java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1136)
            Caused by: java.net.SocketTimeoutException: Connect timed out after 5000 ms (attempt 3 of 5)
            select o.id, o.customer_id, o.total from orders o where o.state = ? and o.created_at > ? order by o.id
            """.replace("\n", " ");

    private static Place place(String row) {
        String[] cells = row.split(" ", -1);
        return new Place(any(cells[0]), any(cells[1]), any(cells[2]), any(cells[3]));
    }

    private static String any(String cell) {
        return switch (cell) {
            case "*" -> Place.ANY;
            case "#" -> Place.DIGITS;
            case "A" -> Place.CAPITALS;
            case "|" -> Place.BOUNDARY;
            case "\"" -> Place.QUOTES;
            default -> cell;
        };
    }

    private static List<Place> places(String... rows) {
        return Stream.of(rows).map(PlacesTest::place).toList();
    }

    /** Whether a place is asked for, seen plainly. */
    private static boolean isAsked(List<Place> asked, String text, int floor, int at, boolean wholly) {
        char first = at - 1 >= floor ? ascii(text, at - 1) : NOTHING;
        char before = at - 2 >= floor ? ascii(text, at - 2) : NOTHING;
        char behind = at + 1 < text.length() ? ascii(text, at + 1) : NOTHING;
        return asked.stream()
                .anyMatch(place -> place.before().indexOf(before) >= 0
                        && place.first().indexOf(first) >= 0
                        && place.second().indexOf(ascii(text, at)) >= 0
                        && (!wholly || place.behind().indexOf(behind) >= 0));
    }

    /** The next place, two characters at once, of which the second one does not know what is behind it. */
    private static int next(List<Place> asked, String text, int from, int floor) {
        for (int at = from; at < text.length(); at++) {
            boolean wholly = (at - from) % 2 == 0;
            if (isAsked(asked, text, floor, at, wholly) || Hazards.isHazard(text.charAt(at))) {
                return at;
            }
        }
        return text.length();
    }

    private static char ascii(String text, int at) {
        return text.charAt(at) < 128 ? text.charAt(at) : NOTHING;
    }

    private static List<Integer> found(Places places, String text, int from, int floor) {
        List<Integer> found = new ArrayList<>();
        for (int i = places.next(text, from, floor); i < text.length(); i = places.next(text, i + 1, floor)) {
            found.add(i);
        }
        return found;
    }

    private static int count(List<Place> places) {
        return found(new Places(places), LINES, 0, 0).size();
    }

    static Stream<List<Place>> few() {
        return Stream.of(
                places("* * = *"),
                places("* : / *"),
                places("a b c d"),
                places("* * @ *", "a b c d"),
                places("ab c d *", "* d b a"),
                places("ab ab cd cd", "cd cd ab ab", "^ a b *"),
                places("* = a *", "b c d ^"));
    }

    /** Every text of up to six of some characters, and from every index on. */
    @ParameterizedTest
    @MethodSource("few")
    void a_few_places_are_found_and_no_others(List<Place> asked) {
        Places places = new Places(asked);
        String characters = "abcd=/:@\u00e9\u202e";
        Random random = new Random(11);
        for (int i = 0; i < 1500; i++) {
            StringBuilder built = new StringBuilder();
            int length = random.nextInt(9);
            for (int j = 0; j < length; j++) {
                built.append(characters.charAt(random.nextInt(i % 3 == 0 ? 10 : 4)));
            }
            String text = built.toString();
            for (int from = 0; from <= length; from++) {
                for (int floor = 0; floor <= from; floor++) {
                    assertThat(places.next(text, from, floor)).as(text).isEqualTo(next(asked, text, from, floor));
                }
            }
        }
    }

    static Stream<List<Place>> many() {
        List<Matcher> matchers = Engine.matchers(
                RedactionPolicy.standard()
                        .with(SecretKind.PHONE, Replacement.erase())
                        .with(SecretKind.NATIONAL_ID, Replacement.erase())
                        .with(SecretKind.IP_ADDRESS, Replacement.erase()),
                Names.STANDARD);
        return Stream.of(
                matchers.stream().flatMap(matcher -> matcher.places().stream()).toList(), tokens());
    }

    @ParameterizedTest
    @MethodSource("many")
    void none_of_many_places_is_passed_over(List<Place> asked) {
        Places places = new Places(asked);
        Random random = new Random(13);
        for (int i = 0; i < 1000; i++) {
            Place one = asked.get(random.nextInt(asked.size()));
            if (one.second().isEmpty()) {
                continue;
            }
            String text = "x".repeat(random.nextInt(3))
                    + some(one.before(), random)
                    + some(one.first(), random)
                    + some(one.second(), random)
                    + some(one.behind(), random)
                    + "y".repeat(random.nextInt(3));
            List<Integer> found = found(places, text, 0, 0);
            for (int at = 0; at < text.length(); at++) {
                if (isAsked(asked, text, 0, at, true)) {
                    assertThat(found).as(text).contains(at);
                }
            }
        }
    }

    private static String some(String characters, Random random) {
        return Character.toString(characters.charAt(random.nextInt(characters.length())));
    }

    /** Beginnings of tokens as providers choose them, each known by four characters in a row. */
    private static List<Place> tokens() {
        String words =
                "AKIA ghp_ glpat- xoxb- sk_live_ npm_ pypi- hvs. dop_v1_ shpat_ SG. key- rk_test_ EAAA ya29. AIza "
                        + "GOCSPX- dckr_pat_ tskey- pul- nvapi- hf_ gsk_ xai- sbp_ figd_ lin_api_ phx_ ntn_ sntrys_ glsa_ dapi "
                        + "rubygems_ CLOJARS_ cio oy2 AGE-SECRET access_token whsec_ sq0atp- atlasv1 ATATT3 PMAK- bkua_ fo1_";
        List<Place> places = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            int at = TokenFormat.of(word + " n 20 0").rarest();
            places.add(new Place(
                    at > 1 ? word.substring(at - 2, at - 1) : Place.BOUNDARY,
                    word.substring(at - 1, at),
                    word.substring(at, at + 1),
                    at + 1 < word.length() ? word.substring(at + 1, at + 2) : Place.LETTERS + Place.DIGITS));
        }
        return places;
    }

    /** Characters of ordinary lines, some common and some rare, so that more places than classes get into each other's way. */
    private static List<Place> common(int seed) {
        Random random = new Random(seed);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            places.add(new Place(
                    i % 4 == 0 ? Place.ANY : distinct(random, 6),
                    distinct(random, 1 + i % 2),
                    distinct(random, 1 + i % 3),
                    i % 3 == 0 ? Place.ANY : distinct(random, 8)));
        }
        return places;
    }

    private static String distinct(Random random, int length) {
        StringBuilder out = new StringBuilder();
        while (out.length() < length) {
            char c = LINES.charAt(random.nextInt(LINES.length()));
            out.append(out.indexOf(Character.toString(c)) < 0 ? Character.toString(c) : "");
        }
        return out.toString();
    }

    /** Were places put together carelessly, there would be twice as many and more. */
    @Test
    void hardly_a_place_is_looked_at_for_another_that_is_like_it() {
        int count = IntStream.range(0, 4).map(seed -> count(common(seed))).sum();
        assertThat(count).isLessThanOrEqualTo(166);
    }

    @Test
    void the_order_in_which_places_are_given_does_not_count() {
        List<Place> places = common(1);
        int count = count(places);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(places, new Random(i));
            assertThat(count(places)).isEqualTo(count);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "e, z", "e, i", "t, u", "a, A", "' ', e", "9, a", "0, '#'", "-, /", "., :", "/, '#'", "_, '#'", "=, ~", ":, (",
        "Z, [", "A, @", "y, x", "z, {",
    })
    void some_characters_are_rarer_than_others(char common, char rare) {
        assertThat(Rarity.of(rare)).isPositive().isLessThanOrEqualTo(Rarity.of(common));
        if (common != 'z') {
            assertThat(Rarity.of(rare)).isLessThan(Rarity.of(common));
        }
    }

    @Test
    void neighbours_that_go_together_are_met_more_often() {
        assertThat(Rarity.of('t', 'h')).isGreaterThan(4 * Rarity.of('h', 't'));
        assertThat(Rarity.of('q', 'u')).isGreaterThan(Rarity.of('u', 'q'));
        assertThat(Rarity.of('q', 'z')).isPositive().isLessThan(Rarity.of('e', 'z'));
        assertThat(Rarity.of('z', 'e')).isEqualTo(Rarity.of('e', 'z'));
    }
}
