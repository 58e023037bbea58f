package dev.staunch.testkit;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The canaries that were planted, and the search for them. Thread-safe. */
final class Canaries {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final int MAX_LABEL = 40;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final AtomicInteger planted = new AtomicInteger();

    /** Sixteen letters and digits with one of each kind, so that length limits and password rules let it pass. */
    synchronized String plant(String label) {
        StringBuilder canary = new StringBuilder("cN");
        canary.append((char) ('2' + random.nextInt(8)));
        while (canary.length() < LENGTH) {
            canary.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        String shown = label.length() > MAX_LABEL ? label.substring(0, MAX_LABEL) : label;
        labels.put(canary.toString(), shown + "#" + planted.incrementAndGet());
        return canary.toString();
    }

    synchronized void forget() {
        labels.clear();
    }

    /** Which canary shows in a text and in which form, without saying what it is. */
    synchronized Optional<String> find(String text) {
        if (labels.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        String unescaped = Disguise.unescaped(text);
        String twice = Disguise.unescaped(unescaped);
        for (Map.Entry<String, String> each : labels.entrySet()) {
            for (Disguise.Form form : Disguise.formsOf(each.getKey())) {
                String how = find(form, text, "");
                if (how == null) {
                    how = find(form, unescaped, ", escaped");
                }
                if (how == null) {
                    how = find(form, twice, ", escaped twice");
                }
                if (how != null) {
                    return Optional.of("the canary '" + each.getValue() + "' (" + how + ")");
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable String find(Disguise.Form form, String text, String escaped) {
        boolean exact = form.name().equals("plain") || form.name().equals("Base64");
        String read = exact ? text : text.toLowerCase(Locale.ROOT);
        if (read.contains(form.needle())) {
            return form.name() + escaped;
        }
        String needle = Disguise.joined(form.needle());
        return Disguise.joined(read).contains(needle) ? form.name() + ", split" + escaped : null;
    }
}
