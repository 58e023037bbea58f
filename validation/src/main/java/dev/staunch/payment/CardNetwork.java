package dev.staunch.payment;

import org.jspecify.annotations.Nullable;

/**
 * A network that issues payment cards, by the first six digits of the number (ISO/IEC 7812-1) and its length. New networks
 * may be added.
 */
public enum CardNetwork {
    /** Visa: 4. */
    VISA("400000-499999:13,16,19"),
    /** Mastercard: 51 to 55 and 2221 to 2720. */
    MASTERCARD("510000-559999,222100-272099:16"),
    /** American Express: 34 and 37. */
    AMERICAN_EXPRESS("340000-349999,370000-379999:15"),
    /** Diners Club: 300 to 305, 3095, 36, 38 and 39. */
    DINERS_CLUB("300000-305999,309500-309599,360000-369999,380000-399999:14"),
    /** JCB: 3528 to 3589. */
    JCB("352800-358999:16,17,18,19"),
    /** RuPay: its ranges within 508, 60 and 65. */
    RUPAY("508500-508999,606985-607984,608001-608500,652150-653149:16"),
    /** Discover: 6011, 644 to 649 and the rest of 65. */
    DISCOVER("601100-601199,644000-659999:16,17,18,19"),
    /** UnionPay: 62 and 81. */
    UNION_PAY("620000-629999,810000-819999:16,17,18,19"),
    /** Mir: 2200 to 2204. */
    MIR("220000-220499:16,17,18,19"),
    /** Maestro: 5018, 5020, 5038, 5893, 6304 and 67. */
    MAESTRO("501800-501899,502000-502099,503800-503899,589300-589399,630400-630499,670000-679999"
            + ":12,13,14,15,16,17,18,19");

    private static final int PREFIX = 6;

    /** Pairs of first and last, which nothing changes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final int[] ranges;

    private final int lengths;

    CardNetwork(String rule) {
        int colon = rule.indexOf(':');
        String[] spans = rule.substring(0, colon).split(",", -1);
        this.ranges = new int[spans.length * 2];
        for (int i = 0; i < spans.length; i++) {
            ranges[2 * i] = Integer.parseInt(spans[i].substring(0, PREFIX));
            ranges[2 * i + 1] = Integer.parseInt(spans[i].substring(PREFIX + 1));
        }
        int set = 0;
        for (String length : rule.substring(colon + 1).split(",", -1)) {
            set |= 1 << Integer.parseInt(length);
        }
        this.lengths = set;
    }

    /** The first network that issues such numbers, or null. */
    static @Nullable CardNetwork of(String digits) {
        if (digits.length() < PREFIX) {
            return null;
        }
        int prefix = Integer.parseInt(digits, 0, PREFIX, 10);
        for (CardNetwork network : values()) {
            if (network.issues(prefix, digits.length())) {
                return network;
            }
        }
        return null;
    }

    private boolean issues(int prefix, int length) {
        if ((lengths >> length & 1) == 0) {
            return false;
        }
        for (int i = 0; i < ranges.length; i += 2) {
            if (prefix >= ranges[i] && prefix <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
