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
import dev.staunch.sensitive.Sensitive;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The number of a payment card (ISO/IEC 7812-1): 12 to 19 digits from the range of a {@link CardNetwork} and of a length
 * that it issues, with the check digit of Luhn. Groups of four, or of 4-6-5 and 4-6-4, may be separated by single spaces
 * or by single hyphens.
 *
 * <p>There is no getter. The whole number leaves through {@link #expose} alone, and neither {@code toString} nor a library
 * that walks through fields finds it (see {@link Sensitive}). What may be shown is {@link #last4()} and {@link #network()}.
 * Cards with the same number are equal. Immutable and thread-safe. Better than to hold a number is to hold the token of a
 * payment service.
 *
 * <table>
 * <caption>{@code PaymentCard.parse}</caption>
 * <tr><th>input</th><th>result, by network and last four digits</th></tr>
 * <tr><td>{@code 4} and 15 times {@code 1}</td><td>{@code VISA 1111}</td></tr>
 * <tr><td>the same in groups of four with spaces or hyphens</td><td>{@code VISA 1111}</td></tr>
 * <tr><td>a number in groups of 4, 6 and 5 that starts with 34</td><td>{@code AMERICAN_EXPRESS} and the digits</td></tr>
 * <tr><td>with one digit changed, or two neighbours exchanged</td><td>{@code payment.checksum_wrong}</td></tr>
 * <tr><td>16 times {@code 0}, or a number of a network with a digit too many</td>
 *     <td>{@code payment.issuer_unknown}</td></tr>
 * <tr><td>other groups, both separators, two spaces, a space at an end, a letter, other digits, 11 digits</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>24 characters</td><td>{@code input.too_long {max=23, actual=24}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 */
@Classified(Classification.SECRET)
@CheckReturnValue
public final class PaymentCard {

    private static final int MIN_DIGITS = 12;
    private static final int MAX_DIGITS = 19;
    private static final int MAX_LENGTH = MAX_DIGITS + 4;

    /** Reads a number with or without separators. */
    public static final Parser<String, PaymentCard> PARSER = Bounded.text(MAX_LENGTH, PaymentCard::fromText);

    private final Sensitive<String> number;
    private final String last4;
    private final CardNetwork network;

    private PaymentCard(String digits, CardNetwork network) {
        this.number = Sensitive.of(digits);
        this.last4 = digits.substring(digits.length() - 4);
        this.network = network;
    }

    /**
     * Parses a number.
     *
     * @param raw the raw text
     * @return the card or the violations
     */
    public static Result<PaymentCard, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * Takes a number that is known to be valid, such as one that was stored.
     *
     * @param digits the digits without separators
     * @return the card
     * @throws dev.staunch.invariant.InvariantViolation if it is not the number of a card
     */
    public static PaymentCard of(String digits) {
        Result<PaymentCard, Violations> card = CardGroups.areDigits(digits) ? parse(digits) : Bounded.malformed();
        Invariant.require(card.isOk(), "a card number must be valid and without separators");
        return card.orElseThrow();
    }

    /**
     * The last four digits, which may be shown.
     *
     * @return four digits
     */
    public String last4() {
        return last4;
    }

    /**
     * The network.
     *
     * @return the network that issues such numbers
     */
    public CardNetwork network() {
        return network;
    }

    /**
     * Gives the digits to a function: the one exit of the whole number.
     *
     * @param function called once with the digits
     * @param <R> the type of the outcome
     * @return what the function returned
     */
    public <R extends @Nullable Object> R expose(Function<? super String, ? extends R> function) {
        return number.expose(function);
    }

    private static Result<PaymentCard, Violations> fromText(String raw) {
        String digits = CardGroups.join(raw);
        if (digits == null || digits.length() < MIN_DIGITS || digits.length() > MAX_DIGITS) {
            return Bounded.malformed();
        }
        CardNetwork network = CardNetwork.of(digits);
        if (network == null) {
            return Bounded.reject(PaymentError.ISSUER_UNKNOWN);
        }
        return hasCheckDigit(digits)
                ? new Ok<>(new PaymentCard(digits, network))
                : Bounded.reject(PaymentError.CHECKSUM_WRONG);
    }

    /** ISO/IEC 7812-1 annex B: every second digit from the right is doubled, and its digits added. */
    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaymentCard card && number.expose(mine -> card.number.<Boolean>expose(mine::equals));
    }

    /** A hash of what may be shown. */
    @Override
    public int hashCode() {
        return last4.hashCode();
    }

    /** Returns the word {@code PaymentCard} and nothing of the number. */
    @Override
    public String toString() {
        return "PaymentCard";
    }
}
