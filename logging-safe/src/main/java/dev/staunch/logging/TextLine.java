package dev.staunch.logging;

/** A message with arguments behind it: {@code order accepted orderId=17 note="two words"}. */
final class TextLine {

    private static final int EXPECTED_ARG = 24;

    private final StringBuilder out;

    TextLine(String message, int args) {
        out = new StringBuilder(message.length() + args * EXPECTED_ARG).append(message);
    }

    void append(String name, Object value) {
        out.append(' ').append(name).append('=');
        if (value instanceof String text) {
            appendText(text);
        } else if (value instanceof Long number) {
            out.append(number.longValue());
        } else {
            out.append(value);
        }
    }

    private void appendText(String text) {
        if (!needsQuotes(text)) {
            out.append(text);
            return;
        }
        out.append('"');
        int backslashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                repeatBackslash(backslashes + 1);
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
            out.append(c);
        }
        repeatBackslash(backslashes);
        out.append('"');
    }

    /** Only what stands before a quote is doubled, so that {@code \n} stays what it is. */
    private void repeatBackslash(int times) {
        out.append("\\".repeat(times));
    }

    /** Without quotes a value must neither end early nor look like two. */
    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '"' || c == '=' || c == ',' || c > '~') {
                return true;
            }
        }
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
