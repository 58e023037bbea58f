package dev.staunch.place;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory: one of the 249 two-letter codes that ISO 3166-1 assigns, in upper case. The list is Staunch's
 * own, so that it does not change with the JDK. Codes that are reserved ({@code UK}, {@code EU}), withdrawn
 * ({@code AN}) or left to users ({@code XK}) are refused. Immutable.
 *
 * <table>
 * <caption>{@code CountryCode.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code DE}</td><td>the same</td></tr>
 * <tr><td>{@code de}, {@code dE}</td><td>{@code DE}</td></tr>
 * <tr><td>{@code UK}, {@code EU}, {@code AN}, {@code XK}, {@code ZZ}</td><td>{@code input.not_allowed}</td></tr>
 * <tr><td>{@code D}, {@code D1}, {@code 49}, U+FF24 and {@code E}, U+1F1E9</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code DEU}</td><td>{@code input.too_long {max=2, actual=3}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the code in upper case
 */
@CheckReturnValue
public record CountryCode(String value) {

    /** The second letters by first letter, from A to Z. */
    private static final String[] ASSIGNED = {
        "DEFGILMOQRSTUWXZ",
        "ABDEFGHIJLMNOQRSTVWYZ",
        "ACDFGHIKLMNORUVWXYZ",
        "EJKMOZ",
        "CEGHRST",
        "IJKMOR",
        "ABDEFGHILMNPQRSTUWY",
        "KMNRTU",
        "DELMNOQRST",
        "EMOP",
        "EGHIMNPRWYZ",
        "ABCIKRSTUVY",
        "ACDEFGHKLMNOPQRSTUVWXYZ",
        "ACEFGILOPRUZ",
        "M",
        "AEFGHKLMNRSTWY",
        "A",
        "EOSUW",
        "ABCDEGHIJKLMNORSTVXYZ",
        "CDFGHJKLMNORTVWZ",
        "AGMSYZ",
        "ACEGINU",
        "FS",
        "",
        "ET",
        "AMW"
    };

    /** Reads a code in any case. */
    public static final Parser<String, CountryCode> PARSER = Bounded.text(2, CountryCode::fromText);

    /**
     * Demands the canonical form.
     *
     * @param value the code in upper case
     * @throws dev.staunch.invariant.InvariantViolation if it is not an assigned code in upper case
     */
    public CountryCode {
        Invariant.require(
                value.length() == 2
                        && isUpper(value.charAt(0))
                        && ASSIGNED[value.charAt(0) - 'A'].indexOf(value.charAt(1)) >= 0,
                "a country code must be assigned by ISO 3166-1 and in upper case");
    }

    /**
     * Parses a code.
     *
     * @param raw the raw text
     * @return the code or the violations
     */
    public static Result<CountryCode, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    private static Result<CountryCode, Violations> fromText(String raw) {
        if (raw.length() != 2 || !isLetter(raw.charAt(0)) || !isLetter(raw.charAt(1))) {
            return Bounded.malformed();
        }
        String upper = raw.toUpperCase(Locale.ROOT);
        return ASSIGNED[upper.charAt(0) - 'A'].indexOf(upper.charAt(1)) >= 0
                ? new Ok<>(new CountryCode(upper))
                : Bounded.reject(StandardError.NOT_ALLOWED);
    }

    private static boolean isLetter(char c) {
        return isUpper(c) || (c >= 'a' && c <= 'z');
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return value;
    }
}
