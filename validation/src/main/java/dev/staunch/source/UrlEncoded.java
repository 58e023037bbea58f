package dev.staunch.source;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.parse.Fields;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import dev.staunch.source.TextFields.Limits;
import dev.staunch.text.TextError;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One text of {@code application/x-www-form-urlencoded} (WHATWG URL §5.1) that is being decoded, once. */
final class UrlEncoded {

    private final String raw;
    private final CharsetDecoder decoder = TextFields.strictUtf8();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private @Nullable Violation violation;

    private UrlEncoded(String raw) {
        this.raw = raw;
    }

    static Result<Fields, Violations> parse(String raw, Limits limits) {
        if (parameters(raw) > limits.entries()) {
            return TextFields.tooMany(limits);
        }
        UrlEncoded text = new UrlEncoded(raw);
        for (int start = 0; start < raw.length() && text.violation == null; ) {
            int end = end(raw, '&', start, raw.length());
            if (end > start) {
                text.parameter(start, end);
            }
            start = end + 1;
        }
        Violation found = text.violation;
        return found == null
                ? new Ok<>(Fields.texts(text.values).withLimits(limits.ofFields()))
                : new Err<>(Violations.of(found));
    }

    private static int parameters(String raw) {
        int count = 0;
        char previous = '&';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '&' && previous == '&') {
                count++;
            }
            previous = c;
        }
        return count;
    }

    private static int end(String raw, char separator, int start, int end) {
        int found = raw.indexOf(separator, start);
        return found < 0 || found > end ? end : found;
    }

    private void parameter(int start, int end) {
        int equals = start;
        while (equals < end && raw.charAt(equals) != '=') {
            equals++;
        }
        String name = decode(start, equals);
        if (name == null) {
            return;
        }
        String value = decode(Math.min(equals + 1, end), end);
        Violation found = violation;
        if (value != null) {
            values.computeIfAbsent(name, unused -> new ArrayList<>(1)).add(value);
        } else if (found != null) {
            violation = found.within(Pointer.root().untrustedChild(name));
        }
    }

    /** Null if there is a violation. */
    private @Nullable String decode(int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            char c = raw.charAt(i);
            if (c == '%') {
                i = decodeRun(i, end, text);
                if (i < 0) {
                    return null;
                }
            } else if (c <= ' ' || c >= 0x7f) {
                reject(StandardError.MALFORMED, i);
                return null;
            } else {
                text.append(c == '+' ? ' ' : c);
                i++;
            }
        }
        return text.toString();
    }

    /** Percent sequences that follow each other, which may be one character. Where they end; negative if they are wrong. */
    private int decodeRun(int start, int end, StringBuilder text) {
        int next = start;
        while (next < end && raw.charAt(next) == '%') {
            if (next + 2 >= end || octet(next) < 0) {
                return reject(StandardError.MALFORMED, next);
            }
            next += 3;
        }
        ByteBuffer octets = ByteBuffer.allocate((next - start) / 3);
        for (int i = start; i < next; i += 3) {
            octets.put((byte) octet(i));
        }
        octets.flip();
        CharBuffer chars = CharBuffer.allocate(octets.remaining());
        if (decoder.reset().decode(octets, chars, true).isError()) {
            return reject(TextError.ILL_FORMED, start + 3 * octets.position());
        }
        text.append(chars.flip());
        return next;
    }

    private int octet(int percent) {
        int high = hex(raw.charAt(percent + 1));
        int low = hex(raw.charAt(percent + 2));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** To {@link Character#digit} full-width digits are digits. */
    static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private int reject(ErrorCode code, int offset) {
        violation = Violation.of(code).with("offset", offset);
        return -1;
    }
}
