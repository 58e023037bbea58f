package dev.staunch.logging.coverage;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;

/** A random secret for each way into the log. Each way is named in the message, behind the token. */
final class Canaries {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> byWay = new LinkedHashMap<>();
    private final String token = "staunch-coverage-" + Integer.toHexString(random.nextInt(1 << 20));

    String token() {
        return token;
    }

    /** What the message of a way begins with. */
    String start(String way) {
        return token + " " + way + ":";
    }

    /** The canary of a way. */
    String canary(String way) {
        return byWay.computeIfAbsent(way, unused -> text());
    }

    /** The canary of a way, behind a name that makes it secret. */
    String secret(String way) {
        return "password=" + canary(way);
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
