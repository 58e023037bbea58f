package dev.staunch.examples.stream;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Makes a file of payments, of which one in ten is hostile or broken. The same seed makes the same file. */
final class Records {

    private static final String ULID = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final List<String> NAMES = List.of("Ann Lee", "José Álvarez", "李小龍", "Zoë Müller", "O'Hara");
    private static final List<String> NOTES = List.of("rent", "invoice 2026-17", "thanks", "retry with token=abc123");

    private final Random random;
    private final String canary;

    /**
     * Records.
     *
     * @param seed of the random values
     * @param canary a word that is in every broken record
     */
    Records(long seed, String canary) {
        this.random = new Random(seed);
        this.canary = canary;
    }

    void write(Path file, int count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                out.write(random.nextInt(10) == 0 ? broken() : good());
                out.write('\n');
            }
        }
    }

    String good() {
        return record(pick(NAMES), "payer" + random.nextInt(1000) + "@example.com", iban(), amount(), pick(NOTES), "");
    }

    private String broken() {
        return switch (random.nextInt(8)) {
            case 0 -> record(canary + "\\u202e", "ann@example.com", iban(), amount(), "rent", "");
            case 1 -> record("Ann", canary + "@@example.com", iban(), amount(), "rent", "");
            case 2 -> record("Ann", "ann@example.com", iban() + canary, amount(), "rent", "");
            case 3 -> record("Ann", "ann@example.com", iban(), "EUR 1e9" + canary, "rent", "");
            case 4 -> record("Ann", "ann@example.com", iban(), amount(), canary + "x".repeat(200), "");
            case 5 -> record("Ann", "ann@example.com", iban(), amount(), "rent", ",\"" + canary + "\":true");
            case 6 -> "{\"id\":\"" + canary + "\"";
            default -> "' OR '1'='1'; -- " + canary;
        };
    }

    private String record(String payer, String email, String account, String amount, String note, String more) {
        return "{\"id\":\"" + ulid() + "\",\"payer\":\"" + payer + "\",\"email\":\"" + email + "\",\"account\":\""
                + account + "\",\"amount\":\"" + amount + "\",\"note\":\"" + note + "\"" + more + "}";
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private String amount() {
        return "EUR " + random.nextInt(10_000) + "." + random.nextInt(10) + random.nextInt(10);
    }

    private String ulid() {
        StringBuilder id = new StringBuilder("01");
        random.ints(24, 0, 32).forEach(i -> id.append(ULID.charAt(i)));
        return id.toString();
    }

    /** A German account number with its check digits (ISO 13616: the number, DE as 1314, and 00, modulo 97). */
    private String iban() {
        StringBuilder number = new StringBuilder();
        random.ints(18, 0, 10).forEach(number::append);
        int check = 98
                - new BigInteger(number + "131400").mod(BigInteger.valueOf(97)).intValue();
        return "DE" + (check < 10 ? "0" : "") + check + number;
    }
}
