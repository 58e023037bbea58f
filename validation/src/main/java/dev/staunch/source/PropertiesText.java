package dev.staunch.source;

import dev.staunch.error.Pointer;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.parse.Fields;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import dev.staunch.source.TextFields.Limits;
import java.util.LinkedHashMap;
import java.util.Map;

/** One text in the format that {@link java.util.Properties#load(java.io.Reader)} describes. */
final class PropertiesText {

    private static final int END = -1;

    private final String raw;
    private int at;
    private int line = 1;

    private PropertiesText(String raw) {
        this.raw = raw;
    }

    static Result<Fields, Violations> parse(String raw, Limits limits) {
        PropertiesText text = new PropertiesText(raw);
        Map<String, String> values = new LinkedHashMap<>();
        while (text.skipToKey()) {
            int line = text.line;
            StringBuilder key = new StringBuilder();
            if (!text.read(key, true)) {
                return text.reject(StandardError.MALFORMED, Pointer.root());
            }
            Pointer place = Pointer.root().untrustedChild(key.toString());
            text.skipSeparator();
            StringBuilder value = new StringBuilder();
            if (!text.read(value, false)) {
                return text.reject(StandardError.MALFORMED, place);
            }
            if (values.putIfAbsent(key.toString(), value.toString()) != null) {
                text.line = line;
                return text.reject(StandardError.DUPLICATE, place);
            }
            if (values.size() > limits.entries()) {
                return TextFields.tooMany(limits);
            }
        }
        return new Ok<>(Fields.environment(values).withLimits(limits.ofFields()));
    }

    private Result<Fields, Violations> reject(StandardError code, Pointer place) {
        return new Err<>(Violations.of(Violation.of(code).with("line", line).within(place)));
    }

    /** Goes to the next line that is neither empty nor a comment; false if there is none. */
    private boolean skipToKey() {
        for (int c = peek(); c != END; c = peek()) {
            if (c == '#' || c == '!') {
                while (at < raw.length() && !isLineEnd(raw.charAt(at))) {
                    at++;
                }
            } else if (isLineEnd(c)) {
                endLine();
            } else if (isSpace(c)) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    /** The next character of the logical line, after continuations; a line end or {@link #END} at its end. */
    private int peek() {
        while (at + 1 < raw.length() && raw.charAt(at) == '\\' && isLineEnd(raw.charAt(at + 1))) {
            at++;
            endLine();
            while (at < raw.length() && isSpace(raw.charAt(at))) {
                at++;
            }
        }
        return at < raw.length() ? raw.charAt(at) : END;
    }

    private void endLine() {
        boolean two = raw.charAt(at) == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
        at += two ? 2 : 1;
        line++;
    }

    private void skipSeparator() {
        skipSpaces();
        int c = peek();
        if (c == '=' || c == ':') {
            at++;
            skipSpaces();
        }
    }

    private void skipSpaces() {
        while (isSpace(peek())) {
            at++;
        }
    }

    /** Reads a key or a value, and stands at what ends it; false at an escape that is none. */
    private boolean read(StringBuilder into, boolean key) {
        for (int c = peek(); c != END && !isLineEnd(c); c = peek()) {
            if (key && (c == '=' || c == ':' || isSpace(c))) {
                return true;
            }
            at++;
            if (c != '\\') {
                into.append((char) c);
            } else if (!readEscape(into)) {
                return false;
            }
        }
        return true;
    }

    private boolean readEscape(StringBuilder into) {
        if (at == raw.length()) {
            return false;
        }
        char c = raw.charAt(at++);
        switch (c) {
            case 'u' -> {
                int unit = unit();
                into.append((char) unit);
                return unit >= 0;
            }
            case 't' -> into.append('\t');
            case 'n' -> into.append('\n');
            case 'r' -> into.append('\r');
            case 'f' -> into.append('\f');
            default -> into.append(c);
        }
        return true;
    }

    /** Four hexadecimal digits; negative if there are not as many. */
    private int unit() {
        int unit = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = at < raw.length() ? UrlEncoded.hex(raw.charAt(at)) : -1;
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\f';
    }
}
