package dev.staunch.phone;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.place.CountryCode;
import dev.staunch.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number in the form of ITU-T E.164: {@code +}, the country calling code and the number, at most 15 digits. It
 * is read from what people write, in ASCII digits with spaces, hyphens, dots, slashes and one pair of parentheses, and must
 * be one that the numbering plans of libphonenumber know. Not accepted: letters in place of digits, extensions, {@code tel:}
 * URIs, digits of other scripts, and short numbers such as that of the police. That a number is in a plan does not mean that
 * anyone answers it.
 *
 * <p>{@link #PARSER} reads numbers that begin with {@code +}. A number without its country means something only in one:
 * {@link #parser} says in which. No country is assumed.
 *
 * <p>There is one spelling for a number, so {@link #value()} is the key to compare by. The constructor checks the form and
 * not the plans, which change: what was stored can be read back. A number is personal data, so {@code toString} does not
 * show it. Immutable. Parsing and {@link #formatted()} need {@code com.googlecode.libphonenumber:libphonenumber}.
 *
 * <table>
 * <caption>{@code PhoneNumber.parse}</caption>
 * <tr><th>input</th><th>result, by {@code value()}</th></tr>
 * <tr><td>{@code +493012345678}, {@code +49 30 12345678}, {@code +49 (30) 1234-5678}, {@code +49 (0)30 12345678}</td>
 *     <td>{@code +493012345678}</td></tr>
 * <tr><td>{@code +39 06 6982 1234}</td><td>{@code +390669821234}</td></tr>
 * <tr><td>{@code 030 12345678}, {@code 0049 30 12345678}</td><td>{@code input.malformed}: the country is not said</td></tr>
 * <tr><td>{@code +49 30 1}, {@code +999 123456789}, {@code +1 555 0100}</td><td>{@code input.malformed}: in no plan</td></tr>
 * <tr><td>{@code +1 800 FLOWERS}, {@code +49 30 12345678 ext. 5}, {@code tel:+493012345678},
 *     {@code +[U+FF14][U+FF19] 30 12345678}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code ++493012345678}, {@code +49+3012345678}, {@code +49 ((30)) 12345678}, {@code +49 )30( 12345678}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>33 characters</td><td>{@code input.too_long {max=32, actual=33}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the number as E.164 has it
 */
@Classified(Classification.PERSONAL)
@CheckReturnValue
public record PhoneNumber(
        @Classified(Classification.PERSONAL) String value) {

    private static final int MAX_LENGTH = 32;

    /** Reads a number with its country calling code. */
    public static final Parser<String, PhoneNumber> PARSER = Bounded.text(
            MAX_LENGTH, raw -> raw.charAt(0) == '+' ? NumberingPlans.read(raw, null) : Bounded.malformed());

    /**
     * Demands the canonical form.
     *
     * @param value {@code +} and 7 to 15 digits, of which the first is not zero
     * @throws dev.staunch.invariant.InvariantViolation if it is not of this form
     */
    public PhoneNumber {
        Invariant.require(isE164(value), "a phone number must be of the form of E.164");
    }

    /**
     * Parses a number with its country calling code.
     *
     * @param raw the raw text
     * @return the number or the violations
     */
    public static Result<PhoneNumber, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * A parser that reads numbers as they are dialled in a country as well.
     *
     * @param country where a number without country calling code is from
     * @return a parser
     */
    public static Parser<String, PhoneNumber> parser(CountryCode country) {
        String region = country.value();
        return Bounded.text(MAX_LENGTH, raw -> NumberingPlans.read(raw, region));
    }

    /**
     * The number in groups, to show to people: {@code +49 30 12345678}. Personal as the number is.
     *
     * @return a text in the international format
     */
    @Classified(Classification.PERSONAL)
    public String formatted() {
        return NumberingPlans.format(value);
    }

    /** Returns the word {@code PhoneNumber} and nothing of the number. */
    @Override
    public String toString() {
        return "PhoneNumber";
    }

    static boolean isE164(String text) {
        int length = text.length();
        if (length < 8 || length > 16 || text.charAt(0) != '+' || text.charAt(1) == '0') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
