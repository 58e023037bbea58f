package dev.staunch.money;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in one currency (ISO 4217), counted in its minor units: 1234 with EUR is 12.34 EUR. There is no way
 * from a floating-point number to money and no way back. Amounts from input have at most 18 digits. Immutable.
 *
 * <table>
 * <caption>{@code Money.parse}</caption>
 * <tr><th>input</th><th>result, by {@code toString}</th></tr>
 * <tr><td>{@code EUR 12.34}</td><td>{@code EUR 12.34}</td></tr>
 * <tr><td>{@code EUR -0.05}</td><td>{@code EUR -0.05}</td></tr>
 * <tr><td>{@code EUR 12.3}</td><td>{@code EUR 12.30}</td></tr>
 * <tr><td>{@code EUR 12}</td><td>{@code EUR 12.00}</td></tr>
 * <tr><td>{@code JPY 100}</td><td>{@code JPY 100}</td></tr>
 * <tr><td>{@code BHD 1.234}</td><td>{@code BHD 1.234}</td></tr>
 * <tr><td>{@code JPY 100.0}, {@code EUR 1.234}</td><td>{@code number.too_precise}</td></tr>
 * <tr><td>{@code eur 1}, {@code XYZ 1}</td><td>{@code input.not_allowed}</td></tr>
 * <tr><td>{@code XAU 1}: has no minor unit</td><td>{@code input.not_allowed}</td></tr>
 * <tr><td>{@code EUR -0.00}, {@code EUR 1e2}, {@code EUR 01}, {@code EUR 1,00}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code EUR}, {@code 12.34 EUR}, {@code EUR12}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param currency the currency
 * @param minorUnits the amount in the currency's smallest unit
 */
@CheckReturnValue
public record Money(Currency currency, long minorUnits) implements Comparable<Money> {

    private static final int MAX_DIGITS = 18;

    /** Currency, space, sign, zero, point and digits. */
    private static final int MAX_LENGTH = 4 + MAX_DIGITS + 3;

    /** Reads a currency code, a space and an amount: {@code EUR 12.34}. */
    public static final Parser<String, Money> PARSER = Parser.text(Money::fromText);

    /**
     * Reads an object of two texts: {@code {"amount": "12.34", "currency": "EUR"}}. The amount is not a JSON number, since
     * many readers of JSON would make a floating-point number of it.
     */
    public static final Parser<Fields, Money> OBJECT_PARSER = Parser.object(Money::fromFields);

    /**
     * Checks the currency.
     *
     * @param currency the currency
     * @param minorUnits the amount in the currency's smallest unit
     * @throws dev.staunch.invariant.InvariantViolation if the currency has no minor unit, as gold has none
     */
    public Money {
        Invariant.require(currency.getDefaultFractionDigits() >= 0, "a currency must have a minor unit");
    }

    /**
     * Parses text such as {@code EUR 12.34}.
     *
     * @param raw the raw text
     * @return the money or the violations
     */
    public static Result<Money, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * A parser of amounts where the currency is known: {@code 12.34}. From JSON it reads a text.
     *
     * @param currency the currency
     * @return a parser
     * @throws dev.staunch.invariant.InvariantViolation if the currency has no minor unit
     */
    public static Parser<String, Money> parserOf(Currency currency) {
        var unused = new Money(currency, 0);
        return Parser.text(raw -> amount(currency, raw));
    }

    /**
     * The sum.
     *
     * @param other money in the same currency
     * @return the sum
     * @throws dev.staunch.invariant.InvariantViolation if the currencies differ
     * @throws ArithmeticException if it is too large
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(currency, Math.addExact(minorUnits, other.minorUnits));
    }

    /**
     * The difference.
     *
     * @param other money in the same currency
     * @return the difference
     * @throws dev.staunch.invariant.InvariantViolation if the currencies differ
     * @throws ArithmeticException if it is too large
     */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(currency, Math.subtractExact(minorUnits, other.minorUnits));
    }

    /**
     * The product. To multiply by a fraction, decide on rounding and use {@link #amount()}.
     *
     * @param factor the factor
     * @return the product
     * @throws ArithmeticException if it is too large
     */
    public Money times(long factor) {
        return new Money(currency, Math.multiplyExact(minorUnits, factor));
    }

    /**
     * The amount in the currency's main unit, with as many digits after the point as the currency has.
     *
     * @return the exact amount
     */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    /**
     * Compares amounts.
     *
     * @throws dev.staunch.invariant.InvariantViolation if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    /** Returns the form that {@link #parse} reads: {@code EUR 12.34}. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount().toPlainString();
    }

    private void requireSameCurrency(Money other) {
        Invariant.require(currency.equals(other.currency), "both amounts must be in the same currency");
    }

    private static Result<Money, Violations> fromText(String raw) {
        if (raw.isEmpty()) {
            return new Err<>(Violations.of(StandardError.EMPTY));
        }
        if (raw.length() > MAX_LENGTH) {
            return new Err<>(Violations.of(
                    Violation.of(StandardError.TOO_LONG).with("max", MAX_LENGTH).with("actual", raw.length())));
        }
        if (raw.length() < 5 || raw.charAt(3) != ' ') {
            return new Err<>(Violations.of(StandardError.MALFORMED));
        }
        return currency(raw.substring(0, 3)).flatMap(currency -> amount(currency, raw.substring(4)));
    }

    private static Result<Money, Violations> fromFields(Fields fields) {
        Form form = Form.of(fields);
        Field<String> amount = form.required("amount", Parser.text(Result::ok));
        Field<Currency> currency = form.required("currency", Parser.text(Money::currency));
        return form.build(() -> new RawMoney(currency.get(), amount.get()))
                .flatMap(raw -> amount(raw.currency, raw.amount)
                        .mapError(found -> found.within(Pointer.root().child("amount"))));
    }

    private record RawMoney(Currency currency, String amount) {
        @Override
        public String toString() {
            return "RawMoney";
        }
    }

    private static Result<Money, Violations> amount(Currency currency, String raw) {
        int digits = currency.getDefaultFractionDigits();
        return Numbers.decimal(MAX_DIGITS, digits)
                .parse(raw)
                .map(value -> new Money(currency, value.movePointRight(digits).longValueExact()));
    }

    private static Result<Currency, Violations> currency(String raw) {
        if (raw.length() == 3 && isUpper(raw.charAt(0)) && isUpper(raw.charAt(1)) && isUpper(raw.charAt(2))) {
            try {
                Currency currency = Currency.getInstance(raw);
                if (currency.getDefaultFractionDigits() >= 0) {
                    return new Ok<>(currency);
                }
            } catch (IllegalArgumentException unknown) {
                return new Err<>(Violations.of(StandardError.NOT_ALLOWED));
            }
        }
        return new Err<>(Violations.of(StandardError.NOT_ALLOWED));
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
