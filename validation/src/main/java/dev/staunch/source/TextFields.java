package dev.staunch.source;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.parse.Fields;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import dev.staunch.text.TextError;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads formats of text alone as {@link Fields}, strictly, and stops at the first violation. Lengths and counts are
 * checked before anything is decoded, and nothing is decoded twice. Headers and the environment are maps already: see
 * {@link Fields#headers} and {@link Fields#environment}. Stateless and thread-safe.
 *
 * <p>A parameter that is read as one value must be given once ({@code input.repeated}); {@code Form.list} reads all its
 * occurrences. {@code a} and {@code a=} are both the empty text, and what is between two {@code &} may be empty.
 *
 * <table>
 * <caption>{@code parseQuery} and {@code parseForm}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code q=tea+pot&page=2}</td><td>{@code q} is {@code tea pot}, {@code page} is {@code 2}</td></tr>
 * <tr><td>{@code q=caf%C3%A9%2B%26}</td><td>{@code q} is {@code caf[U+00E9]+&}</td></tr>
 * <tr><td>{@code q=%2541}</td><td>{@code q} is {@code %41}</td></tr>
 * <tr><td>{@code tag=a&tag=b}</td><td>{@code tag} is {@code a} and {@code b}</td></tr>
 * <tr><td>{@code a&&b=}</td><td>{@code a} and {@code b} are empty</td></tr>
 * <tr><td>{@code q=%4}, {@code q=%zz}, {@code q=100%}</td><td>{@code /q input.malformed {offset=2}}, at the percent sign: 2, 2, 5</td></tr>
 * <tr><td>{@code q=%C3}, {@code q=%ED%A0%80}, {@code q=%C0%AF}</td><td>{@code /q text.ill_formed {offset=2}}</td></tr>
 * <tr><td>{@code q=[U+00E9]}, {@code q=a b}, a control character</td><td>{@code input.malformed} with the offset</td></tr>
 * <tr><td>more parameters, or longer, than the limits say</td><td>{@code input.too_many}, {@code input.too_large}</td></tr>
 * <tr><td>empty, or a query that is null because there is none</td><td>no fields</td></tr>
 * </table>
 *
 * <table>
 * <caption>{@code parseProperties}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code port = 8080}, {@code port:8080}, {@code port 8080}</td><td>{@code port} is {@code 8080}</td></tr>
 * <tr><td>{@code a=x\}, and {@code   y} on the next line</td><td>{@code a} is {@code xy}</td></tr>
 * <tr><td>{@code a\ b=[U+005C]u00e9\t\q}</td><td>{@code a b} is {@code [U+00E9]}, a tab and {@code q}</td></tr>
 * <tr><td>{@code # comment}, {@code ! comment}, an empty line</td><td>no fields</td></tr>
 * <tr><td>{@code a=1}, and {@code a=2} on the second line</td><td>{@code /a input.duplicate {line=2}}</td></tr>
 * <tr><td>{@code a=[U+005C]u00g0}, {@code a=[U+005C]u12}</td><td>{@code /a input.malformed {line=1}}</td></tr>
 * <tr><td>{@code a=x\} at the end of the file</td><td>{@code /a input.malformed {line=1}}</td></tr>
 * <tr><td>bytes that are not UTF-8</td><td>{@code text.ill_formed}</td></tr>
 * </table>
 */
@CheckReturnValue
public final class TextFields {

    private TextFields() {}

    /**
     * Reads the query of a URL as it was sent (RFC 3986 §3.4, WHATWG URL §5.1): what {@code URI.getRawQuery} or a servlet's
     * {@code getQueryString} gives, without the question mark. Default limits.
     *
     * @param raw the query; null if there is none
     * @return the fields or the violations
     */
    public static Result<Fields, Violations> parseQuery(@Nullable String raw) {
        return parseQuery(raw, Limits.DEFAULT);
    }

    /**
     * Reads the query of a URL as it was sent.
     *
     * @param raw the query; null if there is none
     * @param limits the limits
     * @return the fields or the violations
     */
    public static Result<Fields, Violations> parseQuery(@Nullable String raw, Limits limits) {
        return raw == null
                ? parseQuery("", limits)
                : bounded(raw, limits).flatMap(text -> UrlEncoded.parse(text, limits));
    }

    /**
     * Reads the body of a request of type {@code application/x-www-form-urlencoded}. Default limits.
     *
     * @param body the bytes
     * @return the fields or the violations
     */
    public static Result<Fields, Violations> parseForm(byte @Nullable [] body) {
        return parseForm(body, Limits.DEFAULT);
    }

    /**
     * Reads the body of a request of type {@code application/x-www-form-urlencoded}.
     *
     * @param body the bytes
     * @param limits the limits
     * @return the fields or the violations
     */
    public static Result<Fields, Violations> parseForm(byte @Nullable [] body, Limits limits) {
        return decoded(body, limits).flatMap(text -> UrlEncoded.parse(text, limits));
    }

    /**
     * Reads a file in the format of {@link java.util.Properties}, in UTF-8. Default limits. A key that is there twice, an
     * escape that is none and a backslash at the end are violations. Read it with {@code Form.of}, so that a misspelt key
     * is noticed.
     *
     * @param file the bytes
     * @return the fields or the violations
     */
    public static Result<Fields, Violations> parseProperties(byte @Nullable [] file) {
        return parseProperties(file, Limits.DEFAULT);
    }

    /**
     * Reads a file in the format of {@link java.util.Properties}, in UTF-8.
     *
     * @param file the bytes
     * @param limits the limits
     * @return the fields or the violations
     */
    public static Result<Fields, Violations> parseProperties(byte @Nullable [] file, Limits limits) {
        return decoded(file, limits).flatMap(text -> PropertiesText.parse(text, limits));
    }

    private static Result<String, Violations> bounded(String text, Limits limits) {
        return text.length() > limits.length() ? tooLarge(limits) : new Ok<>(text);
    }

    private static Result<String, Violations> decoded(byte @Nullable [] bytes, Limits limits) {
        if (bytes == null) {
            return new Err<>(Violations.of(StandardError.NULL));
        }
        if (bytes.length > limits.length()) {
            return tooLarge(limits);
        }
        try {
            return new Ok<>(strictUtf8().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException illFormed) {
            return new Err<>(Violations.of(TextError.ILL_FORMED));
        }
    }

    static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Result<String, Violations> tooLarge(Limits limits) {
        return new Err<>(Violations.of(Violation.of(StandardError.TOO_LARGE).with("max", limits.length())));
    }

    static Result<Fields, Violations> tooMany(Limits limits) {
        return new Err<>(Violations.of(Violation.of(StandardError.TOO_MANY).with("max", limits.entries())));
    }

    /**
     * How large an input may be.
     *
     * @param length how many bytes, or UTF-16 code units of a {@link String}
     * @param entries how many parameters or properties
     */
    public record Limits(int length, int entries) {

        /** 1 MiB and 256 entries. */
        public static final Limits DEFAULT = new Limits(1 << 20, 256);

        /**
         * Checks the limits.
         *
         * @param length how many bytes, or UTF-16 code units of a {@link String}
         * @param entries how many parameters or properties
         */
        public Limits {
            if (length < 0 || entries < 0) {
                throw new IllegalArgumentException("a limit must not be negative");
            }
        }

        Fields.Limits ofFields() {
            return new Fields.Limits(0, entries, length);
        }
    }
}
