package dev.staunch.contact;

import dev.staunch.ascii.AsciiSet;
import dev.staunch.ascii.Labels;
import dev.staunch.net.Hostname;
import dev.staunch.net.IpAddress;
import org.jspecify.annotations.Nullable;

/** {@code Mailbox} of RFC 5321 §4.1.2 and §4.1.3, with less in quotes, and its one spelling. */
final class Mailbox {

    static final int MAX_LOCAL = 64;

    private static final AsciiSet ATOM = AsciiSet.ofLettersDigitsAnd("!#$%&'*+-/=?^_`{|}~");

    private static final String IPV6 = "IPv6:";

    /** {@code ::} stands for two groups at least (§4.1.3), so that six are the most beside it. */
    private static final int MAX_GROUPS_BESIDE_GAP = 6;

    private Mailbox() {}

    /** How long the local part at the start is: that of an atom with dots, or of a text in quotes; 0 if there is none. */
    static int localLength(String raw) {
        return raw.charAt(0) == '"' ? quotedLength(raw) : dotStringLength(raw);
    }

    /**
     * The one spelling of a text that is not empty and not too long, or null if it is not a mailbox. The same instance if it
     * is canonical.
     */
    static @Nullable String canonical(String raw, int localLength) {
        if (localLength < 1
                || localLength > MAX_LOCAL
                || localLength >= raw.length() - 1
                || raw.charAt(localLength) != '@') {
            return null;
        }
        boolean plain = raw.charAt(0) != '"' && Labels.scan(raw, localLength + 1, raw.length()) == Labels.PLAIN;
        return plain ? raw : composed(raw, localLength);
    }

    /** Makes the one spelling of its parts. */
    static @Nullable String composed(String raw, int at) {
        String rest = raw.substring(at + 1);
        String domain = rest.charAt(0) == '[' ? literal(rest) : hostname(rest);
        if (domain == null) {
            return null;
        }
        if (raw.charAt(0) != '"') {
            return raw.endsWith(domain) ? raw : raw.substring(0, at + 1) + domain;
        }
        String unquoted = raw.substring(1, at - 1).replace("\\", "");
        boolean needless = !unquoted.isEmpty() && dotStringLength(unquoted) == unquoted.length();
        String canonical = (needless ? unquoted : '"' + unquoted + '"') + '@' + domain;
        return raw.equals(canonical) ? raw : canonical;
    }

    private static @Nullable String hostname(String text) {
        return Hostname.parse(text).toOptional().map(Hostname::value).orElse(null);
    }

    private static @Nullable String literal(String bracketed) {
        int end = bracketed.length() - 1;
        if (bracketed.charAt(end) != ']') {
            return null;
        }
        boolean isV6 = bracketed.regionMatches(true, 1, IPV6, 0, IPV6.length());
        String text = bracketed.substring(isV6 ? 1 + IPV6.length() : 1, end);
        if (isV6 != (text.indexOf(':') >= 0) || hasShortGap(text)) {
            return null;
        }
        IpAddress address = IpAddress.parse(text).toOptional().orElse(null);
        if (address == null) {
            return null;
        }
        return (address.isV4() ? "[" : "[" + IPV6) + address.value() + "]";
    }

    private static boolean hasShortGap(String text) {
        if (!text.contains("::")) {
            return false;
        }
        int groups = text.indexOf('.') < 0 ? 0 : 1;
        for (String group : text.split(":", -1)) {
            groups += group.isEmpty() ? 0 : 1;
        }
        return groups > MAX_GROUPS_BESIDE_GAP;
    }

    /** A text in quotes whose characters, each of them with a backslash or not, are atom characters, dots and spaces. */
    private static int quotedLength(String raw) {
        int i = 1;
        while (i < raw.length() && raw.charAt(i) != '"') {
            if (raw.charAt(i) == '\\') {
                i++;
            }
            if (i == raw.length() || !isQuotable(raw.charAt(i))) {
                return 0;
            }
            i++;
        }
        return i < raw.length() ? i + 1 : 0;
    }

    private static boolean isQuotable(char c) {
        return c == ' ' || c == '.' || ATOM.contains(c);
    }

    /** Where the longest dot-string at the start ends; 0 if there is none. */
    private static int dotStringLength(String raw) {
        boolean afterDot = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (ATOM.contains(c)) {
                afterDot = false;
            } else if (c == '.' && !afterDot) {
                afterDot = true;
            } else {
                return afterDot ? 0 : i;
            }
        }
        return afterDot ? 0 : raw.length();
    }
}
