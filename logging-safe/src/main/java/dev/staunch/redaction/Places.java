package dev.staunch.redaction;

import java.util.Comparator;
import java.util.List;

/**
 * The places in a text where there is something to do, each known by four characters in a row: two neighbours, the one before them
 * and the one behind them. A text is read two characters at once. The table has one size, however many places are known.
 *
 * <p>Places are put into sixteen classes. Within a class each of its pairs of characters may follow each other one, so that some
 * places are given that were not asked for; a place goes into the class where it adds fewest of them.
 */
final class Places {

    static final int ASCII = 128;

    private static final int BITS = 7;
    private static final int CLASSES = 16;
    private static final int BOTH = CLASSES;
    private static final int AHEAD = 2 * CLASSES;

    /** Stands for what is not ASCII, and for nothing. */
    private static final char OTHER = '^';

    /**
     * For two characters four bits for each class: whether they may be the second neighbour and the one behind; both neighbours;
     * the one before and the first neighbour; whether the second of them may be the one before. The last two are about what is to
     * follow, and are compared with the first two there.
     */
    private final long[] table = new long[ASCII * ASCII];

    Places(List<Place> places) {
        Classes classes = new Classes();
        places.stream()
                .sorted(Comparator.comparingDouble(Places::commonness).reversed())
                .forEach(classes::add);
        classes.befores();
    }

    private static double commonness(Place place) {
        return sum(place.first(), place.second()) * (place.before().length() == ASCII ? 4 : 1);
    }

    private static double sum(String first, String second) {
        double sum = 0;
        for (int i = 0; i < first.length(); i++) {
            for (int j = 0; j < second.length(); j++) {
                sum += Rarity.of(first.charAt(i), second.charAt(j));
            }
        }
        return sum;
    }

    /** Fills the table. */
    private final class Classes {

        private final double[] weights = new double[4 * CLASSES];
        private final int[] before = new int[ASCII];

        void add(Place place) {
            int chosen = place.first().length() == ASCII ? 0 : cheapest(place);
            set(place.second(), place.behind(), chosen);
            set(place.first(), place.second(), chosen + BOTH);
            set(place.before(), place.first(), chosen + AHEAD);
            for (int i = 0; i < place.before().length(); i++) {
                before[place.before().charAt(i)] |= 1 << chosen;
            }
        }

        private void set(String first, String second, int bit) {
            for (int i = 0; i < first.length(); i++) {
                for (int j = 0; j < second.length(); j++) {
                    table[pair(first.charAt(i), second.charAt(j))] |= 1L << bit;
                }
            }
        }

        /** The class where it adds fewest places; not the first one, in which there is whatever is known by one character. */
        private int cheapest(Place place) {
            double[] more = new double[4 * CLASSES];
            weigh(place.second(), place.behind(), 0, more);
            weigh(place.first(), place.second(), BOTH, more);
            weigh(place.before(), place.first(), AHEAD, more);
            for (int i = 0; i < place.before().length(); i++) {
                char c = place.before().charAt(i);
                for (int each = 1; each < CLASSES; each++) {
                    more[AHEAD + CLASSES + each] += (before[c] & (1 << each)) == 0 ? Rarity.of(c) : 0;
                }
            }
            int best = 1;
            for (int each = 2; each < CLASSES; each++) {
                best = added(each, more) < added(best, more) ? each : best;
            }
            for (int field = best; field < weights.length; field += CLASSES) {
                weights[field] += more[field];
            }
            return best;
        }

        private double added(int each, double[] more) {
            return product(each, 0, AHEAD, more) + product(each, BOTH, AHEAD + CLASSES, more);
        }

        private double product(int each, int one, int other, double[] more) {
            double a = weights[each + one];
            double b = weights[each + other];
            return (a + more[each + one]) * (b + more[each + other]) - a * b;
        }

        private void weigh(String first, String second, int field, double[] more) {
            for (int i = 0; i < first.length(); i++) {
                for (int j = 0; j < second.length(); j++) {
                    double weight = Rarity.of(first.charAt(i), second.charAt(j));
                    long missing = ~table[pair(first.charAt(i), second.charAt(j))] >> field;
                    for (int each = 1; each < CLASSES; each++) {
                        more[field + each] += (missing & (1L << each)) != 0 ? weight : 0;
                    }
                }
            }
        }

        void befores() {
            for (char c = 0; c < ASCII; c++) {
                for (char any = 0; any < ASCII; any++) {
                    table[pair(any, c)] |= (long) before[c] << (AHEAD + CLASSES);
                }
            }
        }
    }

    static int pair(char first, char second) {
        return ((first < ASCII ? first : OTHER) << BITS) | (second < ASCII ? second : OTHER);
    }

    /**
     * The next place from an index on, or one character that must be made visible; the loop that most of a text goes through.
     *
     * @param floor nothing before it counts
     */
    int next(String text, int from, int floor) {
        long[] all = table;
        int last = text.length() - 1;
        int i = from;
        char first = i - 2 >= floor ? text.charAt(i - 2) : OTHER;
        char second = i - 1 >= floor ? text.charAt(i - 1) : OTHER;
        long ahead = all[pair(first, second)] >>> AHEAD;
        while (i < last) {
            char a = 0;
            char b = 0;
            for (; i < last; i += 2) {
                a = text.charAt(i);
                b = text.charAt(i + 1);
                long here = all[((a << BITS) | b) & (all.length - 1)];
                if (((ahead & here) | ((a | b) >> BITS)) != 0) {
                    break;
                }
                ahead = here >>> AHEAD;
            }
            if (i >= last) {
                break;
            }
            long here = all[pair(a, b)];
            int found = found(ahead & here, a, b);
            if (found >= 0) {
                return i + found;
            }
            ahead = here >>> AHEAD;
            i += 2;
        }
        return i == last && found(ahead & all[pair(text.charAt(i), OTHER)], text.charAt(i), OTHER) == 0
                ? i
                : text.length();
    }

    private static int found(long classes, char a, char b) {
        if ((classes & ((1 << CLASSES) - 1)) != 0 || Hazards.isHazard(a)) {
            return 0;
        }
        return classes != 0 || Hazards.isHazard(b) ? 1 : -1;
    }
}
