package dev.staunch.http;

import dev.staunch.bound.Bounded;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code type "/" subtype *( OWS ";" OWS [ parameter ] )} (RFC 9110 §5.6.6, §8.3.1) from left to right, once. */
final class MediaTypeReader {

    private final String raw;
    private int at;

    MediaTypeReader(String raw) {
        this.raw = raw;
    }

    Result<MediaType, Violations> read() {
        String type = token();
        if (!skip('/')) {
            return Bounded.malformed();
        }
        String subtype = token();
        if (!MediaType.isRestrictedName(type) || !MediaType.isRestrictedName(subtype)) {
            return Bounded.malformed();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        while (at < raw.length()) {
            skipSpaces();
            if (!skip(';')) {
                return Bounded.malformed();
            }
            int end = at;
            skipSpaces();
            String name = token();
            if (name.isEmpty()) {
                at = at == raw.length() ? end : at;
                continue;
            }
            String value = skip('=') ? value() : null;
            if (value == null) {
                return Bounded.malformed();
            }
            if (parameters.putIfAbsent(name, name.equals("charset") ? lower(value) : value) != null) {
                return Bounded.reject(StandardError.DUPLICATE);
            }
        }
        return new Ok<>(new MediaType(type, subtype, parameters));
    }

    private @Nullable String value() {
        if (at < raw.length() && raw.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < raw.length() && Ascii.isTokenChar(raw.charAt(at))) {
            at++;
        }
        return at == start ? null : raw.substring(start, at);
    }

    /** What is between quotes, without the backslashes before characters; null if there is no end. */
    private @Nullable String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < raw.length()) {
            char c = raw.charAt(at++);
            if (c == '"') {
                return value.toString();
            }
            if (c == '\\') {
                if (at == raw.length()) {
                    return null;
                }
                c = raw.charAt(at++);
            }
            if (!MediaType.isQuotable(c)) {
                return null;
            }
            value.append(c);
        }
        return null;
    }

    /** The longest token from here, in lower case; empty if there is none. */
    private String token() {
        int start = at;
        while (at < raw.length() && Ascii.isTokenChar(raw.charAt(at))) {
            at++;
        }
        return lower(raw.substring(start, at));
    }

    private boolean skip(char c) {
        boolean found = at < raw.length() && raw.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private void skipSpaces() {
        while (at < raw.length() && Ascii.isSpace(raw.charAt(at))) {
            at++;
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
