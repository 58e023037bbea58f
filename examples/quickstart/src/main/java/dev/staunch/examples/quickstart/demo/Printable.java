package dev.staunch.examples.quickstart.demo;

/** Makes hostile text harmless to a terminal: what is not printable ASCII becomes an escape. */
final class Printable {

    private Printable() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                out.append(c);
            } else {
                out.append(String.format("\\u%04x", (int) c));
            }
        }
        return out.toString();
    }

    /** The beginning, and how much is left out. */
    static String of(String text, int limit) {
        return text.length() <= limit
                ? of(text)
                : of(text.substring(0, limit)) + " ... (" + (text.length() - limit) + " more)";
    }
}
