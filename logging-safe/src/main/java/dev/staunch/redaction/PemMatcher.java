package dev.staunch.redaction;

import java.util.List;

/** Finds private keys in textual encoding (RFC 7468), whole or cut off, with the line breaks raw or made visible. */
final class PemMatcher extends Matcher {

    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String KEY = "PRIVATE KEY";
    private static final int MAX_LABEL = 48;

    @Override
    String triggers() {
        return "";
    }

    @Override
    String pairs() {
        return "-B";
    }

    @Override
    List<Place> places() {
        return List.of(new Place("-", "-", "B", "E"));
    }

    @Override
    SecretKind kind() {
        return SecretKind.PRIVATE_KEY;
    }

    @Override
    long match(String text, int floor, int at) {
        int start = at - 5;
        if (start < floor || !text.startsWith(BEGIN, start)) {
            return Span.NONE;
        }
        int label = start + BEGIN.length();
        int limit = Math.min(text.length(), label + MAX_LABEL);
        int end = label;
        boolean key = false;
        while (end < limit && text.charAt(end) != '-') {
            key |= text.startsWith(KEY, end);
            end++;
        }
        if (!key) {
            return Span.NONE;
        }
        int closing = text.indexOf(END, end);
        if (closing == -1) {
            return Span.of(start, text.length());
        }
        int last = closing + END.length();
        int lastLimit = Math.min(text.length(), last + MAX_LABEL);
        while (last < lastLimit && text.charAt(last) != '-') {
            last++;
        }
        while (last < text.length() && text.charAt(last) == '-') {
            last++;
        }
        return Span.of(start, last);
    }
}
