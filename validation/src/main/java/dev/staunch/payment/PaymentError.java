package dev.staunch.payment;

import dev.staunch.error.ErrorCode;

/** What can be wrong with an account or card number beside its form. Codes are stable; new ones may be added. */
public enum PaymentError implements ErrorCode {
    /** The check digits do not fit: most likely a typing error. */
    CHECKSUM_WRONG("payment.checksum_wrong", "The check digits do not fit"),
    /** A country that has no numbers of this kind. */
    COUNTRY_UNKNOWN("payment.country_unknown", "This country is not known here"),
    /** A card number that no known network issues, or not of this length. */
    ISSUER_UNKNOWN("payment.issuer_unknown", "This is not a number of a known card network");

    private final String id;
    private final String title;

    PaymentError(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Kind kind() {
        return Kind.INVALID_INPUT;
    }

    @Override
    public String title() {
        return title;
    }
}
