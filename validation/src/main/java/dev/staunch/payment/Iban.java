package dev.staunch.payment;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
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

    /** ISO 7064, modulo 97-10. */
    private static final int MODULUS = 97;

    /** A division is dear, and is put off while the number has room for two digits more. */
    private static final long REDUCED_FROM = Long.MAX_VALUE / 1000;

    /** Reads the electronic and the printed form. */
    public static final Parser<String, Iban> PARSER = Bounded.text(MAX_LENGTH, Iban::fromText);

    /**
     * Demands the electronic form.
     *
     * @param value the electronic form
     * @throws dev.staunch.invariant.InvariantViolation if it is not an account number in this form
     */
    public Iban {
        Invariant.require(flaw(value) == null, "an IBAN must be valid and in electronic form");
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
        String text = raw;
        if (raw.indexOf(' ') >= 0) {
            if (raw.charAt(0) == ' ' || raw.charAt(raw.length() - 1) == ' ' || raw.contains("  ")) {
                return Bounded.malformed();
            }
            text = raw.replace(" ", "");
        }
        ErrorCode flaw = flaw(text);
        return flaw == null ? new Ok<>(new Iban(text)) : Bounded.reject(flaw);
    }

    /**
     * What is wrong with a text in electronic form, or null. The check digits are over the account number, and then the
     * country and the digits themselves.
     */
    private static @Nullable ErrorCode flaw(String text) {
        if (text.length() <= ACCOUNT_START || !isUpper(text.charAt(0)) || !isUpper(text.charAt(1))) {
            return StandardError.MALFORMED;
        }
        String structure = IbanStructure.of(text.charAt(0), text.charAt(1));
        if (structure == null) {
            return PaymentError.COUNTRY_UNKNOWN;
        }
        int tens = IbanStructure.value(text.charAt(2), 'n');
        int ones = IbanStructure.value(text.charAt(3), 'n');
        int end = text.length();
        if (tens < 0 || ones < 0 || end != ACCOUNT_START + structure.length()) {
            return StandardError.MALFORMED;
        }
        long number = 0;
        for (int i = ACCOUNT_START; i < end; i++) {
            int value = IbanStructure.value(text.charAt(i), structure.charAt(i - ACCOUNT_START));
            if (value < 0) {
                return StandardError.MALFORMED;
            }
            number = number * (value < 10 ? 10 : 100) + value;
            if (number >= REDUCED_FROM) {
                number %= MODULUS;
            }
        }
        int country = (text.charAt(0) - 'A' + 10) * 100 + text.charAt(1) - 'A' + 10;
        int digits = tens * 10 + ones;
        int account = (int) (number % MODULUS);
        boolean fits = (account * 1_000_000 + country * 100 + digits) % MODULUS == 1;
        return fits && digits >= 2 && digits <= 98 ? null : PaymentError.CHECKSUM_WRONG;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
