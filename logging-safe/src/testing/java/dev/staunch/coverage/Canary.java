package dev.staunch.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What may not be read in a log, one for each way into it; beside each one a word {@code at-<way>} that must be there. */
public final class Canary {

    private static final String START = "Zq9";
    private static final String END = "x7Kv";

    private Canary() {}

    /** What is secret by the name beside it. */
    public static String of(String way) {
        return START + way + END;
    }

    /** What is secret by itself. */
    public static String secret(String way) {
        return "password=" + of(way);
    }

    /** The ways whose canary can be read. */
    public static List<String> leaked(String log, Collection<String> ways) {
        String lower = log.toLowerCase(Locale.ROOT);
        return ways.stream()
                .filter(way -> lower.contains(of(way).toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The ways of which nothing arrived. */
    public static List<String> missing(String log, Collection<String> ways) {
        return ways.stream().filter(way -> !log.contains("at-" + way)).toList();
    }
}
