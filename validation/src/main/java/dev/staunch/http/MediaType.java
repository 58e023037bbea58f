package dev.staunch.http;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a body contains (RFC 9110 §8.3.1): a type and a subtype by RFC 6838 §4.2, and parameters, at most 1024 characters in
 * all. Names are in lower case, and so is the value of {@code charset}; other values keep their case. A quoted value is
 * held without quotes, so that both spellings are equal; the order of parameters does not matter. Ranges such as
 * {@code text/*} are not media types. Whether the type is registered, or true of the body, is not known. Immutable.
 *
 * <table>
 * <caption>{@code MediaType.parse}</caption>
 * <tr><th>input</th><th>result, by {@code toString}</th></tr>
 * <tr><td>{@code application/json}</td><td>the same</td></tr>
 * <tr><td>{@code Text/HTML;Charset="UTF-8"}, {@code text/html ; charset=utf-8;}</td>
 *     <td>{@code text/html;charset=utf-8}</td></tr>
 * <tr><td>{@code multipart/form-data; boundary="a b"}</td><td>{@code multipart/form-data;boundary="a b"}</td></tr>
 * <tr><td>{@code a/b; c="\"\x"; d=""}</td><td>{@code a/b;c="\"x";d=""}</td></tr>
 * <tr><td>{@code application/vnd.api+json}</td><td>the same</td></tr>
 * <tr><td>{@code text}, {@code text/}, {@code /html}, {@code a/b/c}, {@code text/*}, {@code .a/b}, {@code a b/c}</td>
 *     <td>{@code input.malformed}</td></tr>
 * <tr><td>{@code a/b;c}, {@code a/b;c=}, {@code a/b;c =d}, {@code a/b;c= d}, {@code a/b;c="d}, {@code a/b;c="d"e},
 *     {@code a/b c=d}, {@code a/b,c/d}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code a/b;c="[LF]"}, {@code a/b;c=[U+00E9]}, a space before or after</td><td>{@code input.malformed}</td></tr>
 * <tr><td>{@code a/b;c=1;C=2}</td><td>{@code input.duplicate}</td></tr>
 * <tr><td>1025 characters</td><td>{@code input.too_long {max=1024, actual=1025}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param type the type, such as {@code text}
 * @param subtype the subtype, such as {@code html}
 * @param parameters the parameters by name, without quotes; unmodifiable
 */
@CheckReturnValue
public record MediaType(String type, String subtype, Map<String, String> parameters) {

    private static final int MAX_LENGTH = 1024;
    private static final int MAX_NAME = 127;
    private static final String NAME_PUNCTUATION = "!#$&-^_.+";

    /** Reads a media type. */
    public static final Parser<String, MediaType> PARSER =
            Bounded.text(MAX_LENGTH, raw -> new MediaTypeReader(raw).read());

    /**
     * Demands the canonical form.
     *
     * @param type the type in lower case
     * @param subtype the subtype in lower case
     * @param parameters the parameters by name in lower case, without quotes; they are copied
     * @throws dev.staunch.invariant.InvariantViolation if they are not those of a media type
     */
    public MediaType {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        Invariant.require(
                isRestrictedName(type) && isLower(type) && isRestrictedName(subtype) && isLower(subtype),
                "a media type must have a type and a subtype in lower case");
        Invariant.require(
                parameters.entrySet().stream().allMatch(MediaType::isParameter)
                        && text(type, subtype, parameters).length() <= MAX_LENGTH,
                "parameters of a media type must have names in lower case and printable values");
    }

    /**
     * Parses a media type.
     *
     * @param raw the raw text
     * @return the media type or the violations
     */
    public static Result<MediaType, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * The type and subtype, which say how to read the body: {@code text/html}.
     *
     * @return the media type without parameters
     */
    public String essence() {
        return type + "/" + subtype;
    }

    /** The name of RFC 6838 §4.2. */
    static boolean isRestrictedName(String text) {
        if (text.isEmpty() || text.length() > MAX_NAME || !Ascii.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Ascii.isLetterOrDigit(c) && NAME_PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean isQuotable(char c) {
        return Ascii.isVisible(c) || Ascii.isSpace(c);
    }

    private static boolean isParameter(Map.Entry<String, String> parameter) {
        String name = parameter.getKey();
        String value = parameter.getValue();
        return Ascii.isToken(name, 0, name.length())
                && isLower(name)
                && value.chars().allMatch(c -> isQuotable((char) c))
                && (!name.equals("charset") || isLower(value));
    }

    private static boolean isLower(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static String text(String type, String subtype, Map<String, String> parameters) {
        StringBuilder text = new StringBuilder(type).append('/').append(subtype);
        parameters.forEach((name, value) -> {
            text.append(';').append(name).append('=');
            if (Ascii.isToken(value, 0, value.length())) {
                text.append(value);
            } else {
                String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
                text.append('"').append(escaped).append('"');
            }
        });
        return text.toString();
    }

    /** Returns the media type as it is in a header, with quotes where they are needed. */
    @Override
    public String toString() {
        return text(type, subtype, parameters);
    }
}
