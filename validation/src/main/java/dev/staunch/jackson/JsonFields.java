package dev.staunch.jackson;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.parse.Fields;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object (RFC 8259) as {@link Fields}, strictly: UTF-8 without byte order mark, no comments or other
 * extensions, no duplicate names, nothing after the object. All {@link JsonLimits} are checked while reading. Nothing is
 * thrown on any input, and nothing of it, nor of Jackson's messages, gets into a violation.
 *
 * <p>Numbers without fraction and exponent become {@code Integer}, {@code Long} or {@code BigInteger}, whichever is
 * smallest, and others {@code BigDecimal}; never {@code double}. Lone surrogates, which JSON
 * can spell as escapes, stay in the text for its {@code TextPolicy} to refuse. Thread-safe. It needs
 * {@code jackson-core} of Jackson 3, or of Jackson 2 where that alone is present, and reads the same with both.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code {"a": 1, "b": ["x", null, 1.5]}}</td><td>fields {@code a} and {@code b}</td></tr>
 * <tr><td>{@code {}}</td><td>no fields</td></tr>
 * <tr><td>{@code {"a": 1, "a": 2}}</td><td>{@code /a json.duplicate_name}</td></tr>
 * <tr><td>{@code {"a": 1} x}</td><td>{@code json.trailing_content {offset=8}}</td></tr>
 * <tr><td>{@code {"a": 01}}, {@code {'a': 1}}, {@code {"a": NaN}}, {@code {"a": 1,}}, comments</td>
 *     <td>{@code json.malformed}</td></tr>
 * <tr><td>{@code [1]}, {@code "a"}, {@code null}</td><td>{@code input.wrong_type}</td></tr>
 * <tr><td>bytes of UTF-16, of Latin-1, or with a byte order mark</td>
 *     <td>{@code json.not_utf8} or {@code json.malformed}</td></tr>
 * <tr><td>33 nested lists</td><td>{@code json.limit_exceeded {limit=DEPTH, max=32}}</td></tr>
 * <tr><td>{@code {"a": 1e1000}}</td><td>{@code /a json.limit_exceeded {limit=NUMBER_LENGTH, max=100}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 */
@CheckReturnValue
public final class JsonFields {

    private JsonFields() {}

    /**
     * Reads UTF-8 with the default limits.
     *
     * @param json the bytes
     * @return the fields of the object or the violations
     */
    public static Result<Fields, Violations> parse(byte @Nullable [] json) {
        return parse(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads UTF-8.
     *
     * @param json the bytes
     * @param limits the limits
     * @return the fields of the object or the violations
     */
    public static Result<Fields, Violations> parse(byte @Nullable [] json, JsonLimits limits) {
        if (json == null) {
            return reject(Violation.of(StandardError.NULL));
        }
        if (json.length > limits.length()) {
            return reject(tooLong(limits));
        }
        try {
            return read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(json))
                            .toString(),
                    limits);
        } catch (CharacterCodingException malformed) {
            return reject(Violation.of(JsonError.NOT_UTF8));
        }
    }

    /**
     * Reads UTF-8 from a stream, to its end or one byte beyond the limit, and does not close it.
     *
     * @param json the stream
     * @param limits the limits
     * @return the fields of the object or the violations; {@link JsonError#UNREADABLE} if the stream throws
     */
    public static Result<Fields, Violations> parse(@Nullable InputStream json, JsonLimits limits) {
        if (json == null) {
            return reject(Violation.of(StandardError.NULL));
        }
        try {
            return parse(json.readNBytes(limits.length() + 1), limits);
        } catch (IOException broken) {
            return reject(Violation.of(JsonError.UNREADABLE));
        }
    }

    /**
     * Reads text that was decoded already, with the default limits.
     *
     * @param json the text
     * @return the fields of the object or the violations
     */
    public static Result<Fields, Violations> parse(@Nullable String json) {
        return parse(json, JsonLimits.DEFAULT);
    }

    /**
     * Reads text that was decoded already.
     *
     * @param json the text
     * @param limits the limits
     * @return the fields of the object or the violations
     */
    public static Result<Fields, Violations> parse(@Nullable String json, JsonLimits limits) {
        if (json == null) {
            return reject(Violation.of(StandardError.NULL));
        }
        return json.length() > limits.length() ? reject(tooLong(limits)) : read(json, limits);
    }

    private static Result<Fields, Violations> read(String json, JsonLimits limits) {
        if (json.isEmpty()) {
            return reject(Violation.of(StandardError.EMPTY));
        }
        try (Tokens tokens = Tokens.of(json, limits)) {
            JsonTree tree = new JsonTree(tokens, limits);
            Map<String, @Nullable Object> members = tree.read();
            return members == null ? reject(tree.violation()) : new Ok<>(fields(members, limits));
        }
    }

    static Fields fields(Map<String, @Nullable Object> members, JsonLimits limits) {
        return Fields.of(members).withLimits(new Fields.Limits(limits.depth(), limits.tokens(), limits.textLength()));
    }

    private static Violation tooLong(JsonLimits limits) {
        return Violation.of(JsonError.LIMIT_EXCEEDED)
                .with("limit", JsonLimits.Limit.LENGTH)
                .with("max", limits.length());
    }

    private static Result<Fields, Violations> reject(Violation violation) {
        return new Err<>(Violations.of(violation));
    }
}
