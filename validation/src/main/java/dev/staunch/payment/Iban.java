package dev.staunch.payment;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * An international bank account number (ISO 13616-1): a country of the SWIFT registry, two check digits (02 to 98, modulo
 * 97), and an account number of the length and structure that the country has. The value is the electronic form; the
 * printed form is accepted with single spaces, wherever they are, since banks print them differently. Letters are
 * upper-case, as the standard demands. The check digits that some countries have inside the account number are not
 * checked.
 *
 * <p>An account number is personal data, so {@code toString} does not show it. Immutable.
 *
 * <table>
 * <caption>{@code Iban.parse}</caption>
 * <tr><th>input</th><th>result, by {@code value()}</th></tr>
 * <tr><td>{@code GB82WEST12345698765432}</td><td>the same</td></tr>
 * <tr><td>{@code GB82 WEST 1234 5698 7654 32}</td><td>{@code GB82WEST12345698765432}</td></tr>
 * <tr><td>{@code GB82 WEST12345698765432}</td><td>{@code GB82WEST12345698765432}</td></tr>
 * <tr><td>{@code GB82WEST12345698765423}, {@code GB83WEST12345698765432}</td><td>{@code payment.checksum_wrong}</td></tr>
 * <tr><td>{@code US82WEST12345698765432}, {@code IBAN GB82…}</td><td>{@code payment.country_unknown}</td></tr>
 * <tr><td>{@code GB82WEST1234569876543}, {@code GB82123412345698765432}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code gb82west12345698765432}, {@code GB82-WEST-…}, {@code GB82  WEST…}, a space at an end</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>65 characters</td><td>{@code input.too_long {max=64, actual=65}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the electronic form
 */
@Classified(Classification.PERSONAL)
@CheckReturnValue
public record Iban(@Classified(Classification.PERSONAL) String value) {

    private static final int MAX_LENGTH = 64;
    private static final int ACCOUNT_START = 4;
    private static final int GROUP = 4;

    /** Reads the electronic and the printed form. */
    public static final Parser<String, Iban> PARSER = Bounded.text(MAX_LENGTH, Iban::fromText);

    /**
     * Demands the electronic form.
     *
     * @param value the electronic form
     * @throws dev.staunch.invariant.InvariantViolation if it is not an account number in this form
     */
    public Iban {
        Invariant.require(
                value.indexOf(' ') < 0 && check(value) instanceof Ok<String, Violations>,
                "an IBAN must be valid and in electronic form");
    }

    /**
     * Parses an account number.
     *
     * @param raw the raw text
     * @return the account number or the violations
     */
    public static Result<Iban, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * The two letters at the start: a country of ISO 3166-1, or {@code XK}.
     *
     * @return the letters
     */
    public String country() {
        return value.substring(0, 2);
    }

    /**
     * The printed form, in groups of four.
     *
     * @return the account number with spaces
     */
    @Classified(Classification.PERSONAL)
    public String printed() {
        StringBuilder printed = new StringBuilder(value.length() + value.length() / GROUP);
        for (int i = 0; i < value.length(); i += GROUP) {
            printed.append(i == 0 ? "" : " ").append(value, i, Math.min(i + GROUP, value.length()));
        }
        return printed.toString();
    }

    /** Returns the word {@code Iban} and nothing of the number. */
    @Override
    public String toString() {
        return "Iban";
    }

    private static Result<Iban, Violations> fromText(String raw) {
        boolean spaced = raw.indexOf(' ') >= 0;
        if (spaced && (raw.charAt(0) == ' ' || raw.charAt(raw.length() - 1) == ' ' || raw.contains("  "))) {
            return Bounded.malformed();
        }
        return check(spaced ? raw.replace(" ", "") : raw).map(Iban::new);
    }

    private static Result<String, Violations> check(String text) {
        if (text.length() <= ACCOUNT_START || !isUpper(text.charAt(0)) || !isUpper(text.charAt(1))) {
            return Bounded.malformed();
        }
        String structure = IbanStructure.of(text.substring(0, 2));
        if (structure == null) {
            return Bounded.reject(PaymentError.COUNTRY_UNKNOWN);
        }
        if (!IbanStructure.fits("nn", text.substring(2, ACCOUNT_START), 0)
                || !IbanStructure.fits(structure, text, ACCOUNT_START)) {
            return Bounded.malformed();
        }
        return hasCheckDigits(text) ? new Ok<>(text) : Bounded.reject(PaymentError.CHECKSUM_WRONG);
    }

    /** ISO 7064 modulo 97-10, over the account number and then the country and check digits. */
    private static boolean hasCheckDigits(String text) {
        int length = text.length();
        int remainder = 0;
        for (int i = 0; i < length; i++) {
            int value = Character.digit(text.charAt((i + ACCOUNT_START) % length), 36);
            remainder = (value < 10 ? remainder * 10 + value : remainder * 100 + value) % 97;
        }
        int digits = (text.charAt(2) - '0') * 10 + (text.charAt(3) - '0');
        return remainder == 1 && digits >= 2 && digits <= 98;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
