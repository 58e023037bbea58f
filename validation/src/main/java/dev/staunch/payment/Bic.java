package dev.staunch.payment;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.place.CountryCode;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * A business identifier code (ISO 9362): four letters or digits for the party, a country of ISO 3166-1 or {@code XK},
 * two for the place, and three for the branch or none, all in upper case. The code without a branch and the one with
 * {@code XXX} name the same office: compare {@link #comparisonKey()}. Whether the code is assigned only the registry can
 * tell. Immutable.
 *
 * <table>
 * <caption>{@code Bic.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code DEUTDEFF}</td><td>the same</td></tr>
 * <tr><td>{@code DEUTDEFF500}</td><td>the same</td></tr>
 * <tr><td>{@code A1B2XKPR}</td><td>the same</td></tr>
 * <tr><td>{@code DEUTZZFF}, {@code DEUTUKFF}</td><td>{@code payment.country_unknown}</td></tr>
 * <tr><td>{@code DEUTDEF}, {@code DEUTDEFF5}, {@code DEUTDEFF50}, {@code deutdeff}, {@code DEUT DEFF}, {@code DEUTD1FF},
 *     {@code DEUT-DEFF}, {@code DEUTDEF[U+FF26]}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>12 characters</td><td>{@code input.too_long {max=11, actual=12}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the code, of 8 or 11 characters
 */
@CheckReturnValue
public record Bic(String value) {

    private static final int MAX_LENGTH = 11;
    private static final int COUNTRY_START = 4;
    private static final int COUNTRY_END = 6;

    /** Reads a code. */
    public static final Parser<String, Bic> PARSER = Bounded.text(MAX_LENGTH, Bic::fromText);

    /**
     * Checks the code.
     *
     * @param value the code, of 8 or 11 characters
     * @throws dev.staunch.invariant.InvariantViolation if it is not a code
     */
    public Bic {
        Invariant.require(isWellFormed(value) && hasCountry(value), "a BIC must have its form and a known country");
    }

    /**
     * Parses a code.
     *
     * @param raw the raw text
     * @return the code or the violations
     */
    public static Result<Bic, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * The country: of ISO 3166-1, or {@code XK}.
     *
     * @return two letters
     */
    public String country() {
        return value.substring(COUNTRY_START, COUNTRY_END);
    }

    /**
     * The code with its branch: {@code XXX}, the head office, where there is none.
     *
     * @return 11 characters
     */
    public String comparisonKey() {
        return value.length() == MAX_LENGTH ? value : value + "XXX";
    }

    private static Result<Bic, Violations> fromText(String raw) {
        if (!isWellFormed(raw)) {
            return Bounded.malformed();
        }
        return hasCountry(raw) ? new Ok<>(new Bic(raw)) : Bounded.reject(PaymentError.COUNTRY_UNKNOWN);
    }

    private static boolean isWellFormed(String text) {
        return IbanStructure.fits(text.length() == MAX_LENGTH ? "ccccaaccccc" : "ccccaacc", text);
    }

    private static boolean hasCountry(String text) {
        String country = text.substring(COUNTRY_START, COUNTRY_END);
        return country.equals("XK") || CountryCode.parse(country).isOk();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return value;
    }
}
