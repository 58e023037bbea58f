package dev.staunch.redaction;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The names of secrets that a policy knows: those of {@link KeyNames}, those it adds, and without those it allows. An own
 * name is compared by its letters and digits alone, in any case, whole or behind the last point.
 */
final class Names {

    static final Names STANDARD = new Names(null);

    private static final byte ALLOWED = 64;

    private final @Nullable WordTable own;

    private Names(@Nullable WordTable own) {
        this.own = own;
    }

    static Names of(Collection<String> secret, Collection<String> allowed) {
        if (secret.isEmpty() && allowed.isEmpty()) {
            return STANDARD;
        }
        WordTable table = new WordTable(secret.size() + allowed.size() + 1);
        secret.forEach(name -> table.put(codeOf(name, 0, name.length()), KeyNames.PASSWORD));
        allowed.forEach(name -> table.put(codeOf(name, 0, name.length()), ALLOWED));
        return new Names(table);
    }

    /** Whether this may be the name of a secret, or the second of two words that are one. */
    boolean mayTell(String text, int start, int end) {
        return own != null || KeyNames.mayTell(text, start, end);
    }

    /** What passes over most names that are none of a secret, if there is such a thing. */
    @Nullable
    NameFilter filter() {
        return own == null ? KeyNames.FILTER : null;
    }

    byte classify(String text, int start, int end) {
        return mayTell(text, start, end) ? read(text, start, end) : KeyNames.NONE;
    }

    /** The same without a glance before. */
    byte read(String text, int start, int end) {
        if (own != null) {
            int meaning = own.get(codeOf(text, start, end));
            if (meaning == 0) {
                int point = text.lastIndexOf('.', end - 1);
                meaning = point >= start ? own.get(codeOf(text, point + 1, end)) : 0;
            }
            if (meaning != 0) {
                return meaning == ALLOWED ? KeyNames.NONE : KeyNames.PASSWORD;
            }
        }
        return KeyNames.read(text, start, end);
    }

    private static long codeOf(String text, int start, int end) {
        long code = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Chars.isAlphanumeric(c)) {
                code = WordTable.extend(code, Chars.isUpper(c) ? (char) (c | 0x20) : c);
            }
        }
        return code;
    }
}
