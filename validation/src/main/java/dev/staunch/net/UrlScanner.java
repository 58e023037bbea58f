package dev.staunch.net;

import dev.staunch.ascii.AsciiSet;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import org.jspecify.annotations.Nullable;

/** Reads one URL from left to right, once. After {@link #scan} returned null it has the parts. */
final class UrlScanner {

    private static final int MAX_LENGTH = 8000;

    private static final String PATH_PUNCTUATION = "-._~!$&'()*+,;=:@/";

    /** RFC 3986 §3.3: unreserved, sub-delims, {@code :} and {@code @}, and the slash between segments. */
    private static final AsciiSet PATH = AsciiSet.ofLettersDigitsAnd(PATH_PUNCTUATION);

    /** RFC 3986 §3.4 and §3.5. */
    private static final AsciiSet QUERY = AsciiSet.ofLettersDigitsAnd(PATH_PUNCTUATION + "?");

    /** A backslash ends it, as in the WHATWG standard; it is refused as a character of the path then. */
    private static final AsciiSet AFTER_AUTHORITY = AsciiSet.of("/?#\\");

    private static final String HTTP = "http://";
    private static final String HTTPS = "https://";

    private final String raw;
    private boolean secure;
    private String host = "";
    private int port;
    private String canonical = "";

    UrlScanner(String raw) {
        this.raw = raw;
    }

    String canonical() {
        return canonical;
    }

    boolean isSecure() {
        return secure;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    @Nullable
    Violation scan() {
        if (raw.isEmpty()) {
            return Violation.of(StandardError.EMPTY);
        }
        if (raw.length() > MAX_LENGTH) {
            return Violation.of(StandardError.TOO_LONG).with("max", MAX_LENGTH).with("actual", raw.length());
        }
        secure = isAsciiPrefix(HTTPS);
        if (!secure && !isAsciiPrefix(HTTP)) {
            return Violation.of(NetworkError.SCHEME_NOT_ALLOWED);
        }
        int start = scheme().length();
        int end = endOfAuthority(start);
        if (raw.lastIndexOf('@', end - 1) >= start) {
            return Violation.of(NetworkError.USERINFO_NOT_ALLOWED);
        }
        int hostEnd = endOfHost(start, end);
        if (!readHost(start, hostEnd)) {
            return Violation.of(NetworkError.HOST_MALFORMED);
        }
        if (!readPort(hostEnd, end)) {
            return Violation.of(NetworkError.PORT_MALFORMED);
        }
        int pathEnd = endOf(PATH, end);
        int queryEnd = pathEnd < raw.length() && raw.charAt(pathEnd) == '?' ? endOf(QUERY, pathEnd + 1) : pathEnd;
        int last = queryEnd < raw.length() && raw.charAt(queryEnd) == '#' ? endOf(QUERY, queryEnd + 1) : queryEnd;
        if (last < raw.length()) {
            return Violation.of(NetworkError.CHARACTER_NOT_ALLOWED).with("offset", last);
        }
        canonical = isCanonical(start, hostEnd, end, pathEnd) ? raw : canonical(end, pathEnd);
        return null;
    }

    private boolean isAsciiPrefix(String prefix) {
        if (raw.length() < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            char c = raw.charAt(i);
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private String scheme() {
        return secure ? HTTPS : HTTP;
    }

    private int endOfAuthority(int start) {
        int i = start;
        while (i < raw.length() && !AFTER_AUTHORITY.contains(raw.charAt(i))) {
            i++;
        }
        return i;
    }

    private int endOfHost(int start, int end) {
        int bracket = start < end && raw.charAt(start) == '[' ? raw.lastIndexOf(']', end - 1) : -1;
        int colon = raw.indexOf(':', bracket > start ? bracket : start);
        return colon >= 0 && colon < end ? colon : end;
    }

    private boolean readHost(int start, int end) {
        String found = start < end && raw.charAt(start) == '[' ? bracketed(start, end) : nameOrV4(start, end);
        host = found == null ? "" : found;
        return found != null;
    }

    private @Nullable String bracketed(int start, int end) {
        IpAddress address = raw.charAt(end - 1) == ']' ? Ipv6.parse(raw, start + 1, end - 1) : null;
        return address == null ? null : "[" + Ipv6.canonical(address) + "]";
    }

    private @Nullable String nameOrV4(int start, int end) {
        if (Ipv4.parse(raw, start, end) != Ipv4.NONE) {
            return raw.substring(start, end);
        }
        String name = Hostname.canonical(raw, start, end);
        return name != null && endsInWord(name) ? name : null;
    }

    /** Whether the last label begins with a letter: java.net.URI takes anything else for no host at all. */
    private static boolean endsInWord(String name) {
        return name.charAt(name.lastIndexOf('.') + 1) > '9';
    }

    private boolean readPort(int colon, int end) {
        port = defaultPort();
        if (colon == end) {
            return true;
        }
        int digits = end - colon - 1;
        if (digits == 0) { // RFC 3986 §3.2.3
            return true;
        }
        if (digits > 5 || raw.charAt(colon + 1) == '0') {
            return false;
        }
        int number = 0;
        for (int i = colon + 1; i < end; i++) {
            char c = raw.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            number = number * 10 + c - '0';
        }
        port = number;
        return number <= 0xFFFF;
    }

    private int endOf(AsciiSet allowed, int from) {
        int i = from;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            if (c == '%'
                    && i + 2 < raw.length()
                    && Ipv6.hex(raw.charAt(i + 1)) >= 0
                    && Ipv6.hex(raw.charAt(i + 2)) >= 0) {
                i += 3;
            } else if (allowed.contains(c)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private int defaultPort() {
        return secure ? 443 : 80;
    }

    /** Whether there is nothing to change. Where it is not sure, it says that there is. */
    private boolean isCanonical(int start, int hostEnd, int pathStart, int pathEnd) {
        return raw.startsWith(scheme())
                && hostEnd - start == host.length()
                && raw.startsWith(host, start)
                && (hostEnd == pathStart || port != defaultPort())
                && pathStart < pathEnd
                && !mayHaveDotSegments(pathStart, pathEnd);
    }

    private boolean mayHaveDotSegments(int start, int end) {
        for (int slash = start; slash >= 0 && slash < end - 1; slash = raw.indexOf('/', slash + 1)) {
            char first = raw.charAt(slash + 1);
            if (first == '.' || first == '%') {
                return true;
            }
        }
        return false;
    }

    private String canonical(int pathStart, int pathEnd) {
        StringBuilder out = new StringBuilder(raw.length() + 1);
        out.append(scheme()).append(host);
        if (port != defaultPort()) {
            out.append(':').append(port);
        }
        appendPath(pathStart, pathEnd, out);
        out.append(raw, pathEnd, raw.length());
        return raw.contentEquals(out) ? raw : out.toString();
    }

    /** Removes dot segments (RFC 3986 §5.2.4). Each removed segment was appended once, so this is linear. */
    private void appendPath(int start, int end, StringBuilder out) {
        int root = out.length();
        int segment = start;
        while (segment < end) {
            int next = raw.indexOf('/', segment + 1);
            int segmentEnd = next < 0 || next > end ? end : next;
            int dots = dots(segment + 1, segmentEnd);
            if (dots == 2 && out.length() > root) {
                out.setLength(out.lastIndexOf("/"));
            }
            if (dots == 0) {
                out.append(raw, segment, segmentEnd);
            } else if (segmentEnd == end) {
                out.append('/');
            }
            segment = segmentEnd;
        }
        if (out.length() == root) {
            out.append('/');
        }
    }

    /** 1 for a segment that is one dot, 2 for two dots, and 0 for any other. */
    private int dots(int start, int end) {
        int count = 0;
        int i = start;
        while (i < end) {
            if (raw.charAt(i) == '.') {
                i++;
            } else if (raw.regionMatches(true, i, "%2e", 0, 3) && i + 3 <= end) {
                i += 3;
            } else {
                return 0;
            }
            count++;
        }
        return count <= 2 ? count : 0;
    }
}
