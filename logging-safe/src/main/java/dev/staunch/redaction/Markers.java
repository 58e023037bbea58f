package dev.staunch.redaction;

/** What stands in a text in place of something that was taken out. */
final class Markers {

    static final String VALUE = "[redacted]";
    static final String JWT = "[redacted:jwt]";
    static final String BEARER = "[redacted:bearer]";
    static final String TOKEN = "[redacted:token]";
    static final String PRIVATE_KEY = "[redacted:private-key]";
    static final String CARD = "[redacted:card]";
    static final String USERINFO = "[redacted:userinfo]";
    static final String UNREADABLE = "[redacted:unreadable]";
    static final String TRUNCATED = "[truncated]";

    private static final String[] ALL = {VALUE, JWT, BEARER, TOKEN, PRIVATE_KEY, CARD, USERINFO, UNREADABLE, TRUNCATED};

    private Markers() {}

    /** The end of the marker that begins here, or -1. */
    static int endOfMarkerAt(String text, int at) {
        if (at < text.length() && text.charAt(at) == '[') {
            for (String marker : ALL) {
                if (text.startsWith(marker, at)) {
                    return at + marker.length();
                }
            }
        }
        return -1;
    }
}
