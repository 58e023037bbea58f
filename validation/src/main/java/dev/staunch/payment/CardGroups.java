package dev.staunch.payment;

import org.jspecify.annotations.Nullable;

/** The groups in which card numbers are printed. */
final class CardGroups {

    private static final int GROUP = 4;

    private CardGroups() {}

    /** The digits without separators; null if there are other characters or groups that no card has. */
    static @Nullable String join(String raw) {
        char separator = raw.indexOf('-') < 0 ? ' ' : '-';
        if (raw.indexOf(separator) < 0) {
            return areDigits(raw) ? raw : null;
        }
        String[] groups = raw.split(String.valueOf(separator), -1);
        if (!areFours(groups) && !areFourSixAndRest(groups)) {
            return null;
        }
        String digits = String.join("", groups);
        return areDigits(digits) ? digits : null;
    }

    static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean areFours(String[] groups) {
        int last = groups.length - 1;
        for (int i = 0; i < last; i++) {
            if (groups[i].length() != GROUP) {
                return false;
            }
        }
        return !groups[last].isEmpty() && groups[last].length() <= GROUP;
    }

    private static boolean areFourSixAndRest(String[] groups) {
        return groups.length == 3
                && groups[0].length() == GROUP
                && groups[1].length() == 6
                && (groups[2].length() == GROUP || groups[2].length() == GROUP + 1);
    }
}
