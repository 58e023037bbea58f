package dev.staunch.coverage;

import java.util.Locale;

/** What may not be read in a log, one for each way into it. */
final class Canary {

    private static final String START = "Zq9";
    private static final String END = "x7Kv";

    private Canary() {}

    static String of(String way) {
        return START + way + END;
    }

    static boolean isIn(String log, String way) {
        return log.toLowerCase(Locale.ROOT).contains(of(way).toLowerCase(Locale.ROOT));
    }
}
