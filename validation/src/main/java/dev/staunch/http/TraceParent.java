package dev.staunch.http;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * The {@code traceparent} header (W3C Trace Context §3.2): which trace a request belongs to and which span called. A
 * header of a later version is read as the specification demands: the four known fields, and what follows after a
 * {@code -} is dropped, at most 256 characters in all. What is sent on is version 00. Immutable.
 *
 * <p>Anyone can send any identifier, so a trace joins logs and proves nothing.
 *
 * <table>
 * <caption>{@code TraceParent.parse}, with T = {@code 4bf92f3577b34da6a3ce929d0e0e4736} and P =
 *     {@code 00f067aa0ba902b7}</caption>
 * <tr><th>input</th><th>result, by {@code toString}</th></tr>
 * <tr><td>{@code 00-T-P-01}</td><td>the same</td></tr>
 * <tr><td>{@code 00-T-P-ff}: unknown flags</td><td>{@code 00-T-P-03}</td></tr>
 * <tr><td>{@code 01-T-P-01}, {@code 01-T-P-01-extra}, {@code cc-T-P-01-}</td><td>{@code 00-T-P-01}</td></tr>
 * <tr><td>{@code 00-T-P-01-extra}, {@code 01-T-P-01.extra}, {@code ff-T-P-01}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>a T or P of zeros, upper case, another length or other separators</td><td>{@code input.malformed}</td></tr>
 * <tr><td>a space before or after</td><td>{@code input.malformed}</td></tr>
 * <tr><td>257 characters</td><td>{@code input.too_long {max=256, actual=257}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param traceId 32 lower-case hexadecimal digits, not all zero
 * @param parentId 16 lower-case hexadecimal digits, not all zero
 * @param sampled whether the caller may have recorded the trace
 * @param random whether the last 14 digits of the trace id were chosen at random (Level 2)
 */
@CheckReturnValue
public record TraceParent(String traceId, String parentId, boolean sampled, boolean random) {

    private static final int TRACE_START = 3;
    private static final int TRACE_DIGITS = 32;
    private static final int PARENT_START = TRACE_START + TRACE_DIGITS + 1;
    private static final int PARENT_DIGITS = 16;
    private static final int FLAGS_START = PARENT_START + PARENT_DIGITS + 1;
    private static final int LENGTH = FLAGS_START + 2;
    private static final int MAX_LENGTH = 256;

    /** Reads the header. */
    public static final Parser<String, TraceParent> PARSER = Bounded.text(MAX_LENGTH, TraceParent::fromText);

    /**
     * Checks the identifiers.
     *
     * @param traceId 32 lower-case hexadecimal digits, not all zero
     * @param parentId 16 lower-case hexadecimal digits, not all zero
     * @param sampled whether the caller may have recorded the trace
     * @param random whether the last 14 digits of the trace id were chosen at random
     * @throws dev.staunch.invariant.InvariantViolation if an identifier is not of this form
     */
    public TraceParent {
        Invariant.require(
                traceId.length() == TRACE_DIGITS && isId(traceId, 0, TRACE_DIGITS),
                "a trace id must be 32 lower-case hexadecimal digits, not all zero");
        Invariant.require(
                parentId.length() == PARENT_DIGITS && isId(parentId, 0, PARENT_DIGITS),
                "a parent id must be 16 lower-case hexadecimal digits, not all zero");
    }

    /**
     * Parses the header.
     *
     * @param raw the raw text
     * @return the context or the violations
     */
    public static Result<TraceParent, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    private static Result<TraceParent, Violations> fromText(String raw) {
        if (raw.length() < LENGTH || !hasFields(raw) || !endsWell(raw)) {
            return Bounded.malformed();
        }
        int flags = Character.digit(raw.charAt(LENGTH - 1), 16);
        return new Ok<>(new TraceParent(
                raw.substring(TRACE_START, TRACE_START + TRACE_DIGITS),
                raw.substring(PARENT_START, PARENT_START + PARENT_DIGITS),
                (flags & 1) != 0,
                (flags & 2) != 0));
    }

    private static boolean hasFields(String raw) {
        return isHex(raw, 0, 2)
                && !raw.startsWith("ff")
                && raw.charAt(TRACE_START - 1) == '-'
                && isId(raw, TRACE_START, TRACE_START + TRACE_DIGITS)
                && raw.charAt(PARENT_START - 1) == '-'
                && isId(raw, PARENT_START, PARENT_START + PARENT_DIGITS)
                && raw.charAt(FLAGS_START - 1) == '-'
                && isHex(raw, FLAGS_START, LENGTH);
    }

    private static boolean endsWell(String raw) {
        if (raw.length() == LENGTH) {
            return true;
        }
        for (int i = LENGTH; i < raw.length(); i++) {
            if (!Ascii.isVisible(raw.charAt(i))) {
                return false;
            }
        }
        return raw.charAt(LENGTH) == '-' && !raw.startsWith("00");
    }

    private static boolean isHex(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Ascii.isLowerHex(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isId(String text, int start, int end) {
        boolean zero = true;
        for (int i = start; i < end; i++) {
            zero &= text.charAt(i) == '0';
        }
        return !zero && isHex(text, start, end);
    }

    /** Returns the header of version 00. */
    @Override
    public String toString() {
        return "00-" + traceId + "-" + parentId + "-0" + ((sampled ? 1 : 0) | (random ? 2 : 0));
    }
}
