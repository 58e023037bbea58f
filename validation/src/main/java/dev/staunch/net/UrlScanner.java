package dev.staunch.net;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.text.CharSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one URL from left to right, once. After {@link #scan} returned null it has the parts. */
final class UrlScanner {

    private static final int MAX_LENGTH = 8000;

    /** RFC 3986 §3.3: unreserved, sub-delims, {@code :} and {@code @}, and the slash between segments. */
    private static final CharSet PATH = CharSet.ASCII_LETTER_DIGIT.or(CharSet.of("-._~!$&'()*+,;=:@/"));

    /** RFC 3986 §3.4 and §3.5. */
    private static final CharSet QUERY = PATH.or(CharSet.of("?"));

    private final String raw;
    private boolean secure;
    private String host = "";
    private boolean isPublic;
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

    boolean isPublic() {
        return isPublic;
    }

    @Nullable
    Violation scan() {
        if (raw.isEmpty()) {
            return Violation.of(StandardError.EMPTY);
        }
        if (raw.length() > MAX_LENGTH) {
            return Violation.of(StandardError.TOO_LONG).with("max", MAX_LENGTH).with("actual", raw.length());
        }
        secure = isAsciiPrefix("https://");
        if (!secure && !isAsciiPrefix("http://")) {
            return Violation.of(NetworkError.SCHEME_NOT_ALLOWED);
        }
        int start = secure ? 8 : 7;
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
        canonical = canonical(end, pathEnd);
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

    /** A backslash ends it, as in the WHATWG standard; it is refused as a character of the path then. */
    private int endOfAuthority(int start) {
        int i = start;
        while (i < raw.length() && "/?#\\".indexOf(raw.charAt(i)) < 0) {
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
        if (start < end && raw.charAt(start) == '[') {
            int[] groups = raw.charAt(end - 1) == ']' ? Ipv6.parse(raw, start + 1, end - 1) : null;
            if (groups == null) {
                return false;
            }
            host = "[" + Ipv6.canonical(groups) + "]";
            IpAddress address = IpAddress.ofV6(groups);
            isPublic = !address.isV4() && address.isPublic();
            return true;
        }
        long address = Ipv4.parse(raw, start, end);
        if (address == Ipv4.NONE && (!Hostname.isName(raw, start, end) || !endsInWord(start, end))) {
            return false;
        }
        host = raw.substring(start, end).toLowerCase(Locale.ROOT);
        isPublic = address == Ipv4.NONE
                ? PublicNames.mayBePublic(host)
                : IpAddress.ofV4(address).isPublic();
        return true;
    }

    /** Whether the last label begins with a letter: java.net.URI takes anything else for no host at all. */
    private boolean endsInWord(int start, int end) {
        char first = raw.charAt(Math.max(start, raw.lastIndexOf('.', end - 1) + 1));
        return first < '0' || first > '9';
    }

    private boolean readPort(int colon, int end) {
        port = secure ? 443 : 80;
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

    private int endOf(CharSet allowed, int from) {
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

    private String canonical(int pathStart, int pathEnd) {
        StringBuilder out = new StringBuilder(raw.length() + 1);
        out.append(secure ? "https://" : "http://").append(host);
        if (port != (secure ? 443 : 80)) {
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
