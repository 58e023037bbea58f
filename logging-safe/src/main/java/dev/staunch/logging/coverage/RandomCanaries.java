package dev.staunch.logging.coverage;

import dev.staunch.logging.sink.Sinks;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

/** A random secret for each way into the log. */
final class RandomCanaries implements Sinks.Canaries {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> byWay = new LinkedHashMap<>();
    private final String token = "staunch-coverage-" + Integer.toHexString(random.nextInt(1 << 20));

    @Override
    public String token() {
        return token;
    }

    @Override
    public String canary(String way) {
        return byWay.computeIfAbsent(way, unused -> text());
    }

    Iterable<Map.Entry<String, String>> ways() {
        return byWay.entrySet();
    }

    private String text() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
