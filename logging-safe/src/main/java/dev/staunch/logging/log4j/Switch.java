package dev.staunch.logging.log4j;

import java.util.Locale;

/** The off switch. Only the one word turns redaction off: what cannot be read leaves it on. */
final class Switch {

    static final String PROPERTY = "staunch.logging.redaction";

    private Switch() {}

    static boolean isOff() {
        try {
            return System.getProperty(PROPERTY, "")
                    .trim()
                    .toLowerCase(Locale.ROOT)
                    .equals("off");
        } catch (SecurityException unreadable) {
            return false;
        }
    }
}
