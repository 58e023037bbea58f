package dev.staunch.jdk;

import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.UUID;

/** The text of a UUID (RFC 9562 §4): groups of 8, 4, 4, 4 and 12 hexadecimal digits. */
final class UuidText {

    static final int LENGTH = 36;

    private UuidText() {}

    static Result<UUID, Violations> parse(String raw) {
        if (raw.length() != LENGTH) {
            return Bounded.malformed();
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = raw.charAt(i);
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != '-') {
                    return Bounded.malformed();
                }
                continue;
            }
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return Bounded.malformed();
            }
            if (i < 18) {
                high = high << 4 | digit;
            } else {
                low = low << 4 | digit;
            }
        }
        return new Ok<>(new UUID(high, low));
    }
}
