package dev.staunch.redaction;

/** Finds email addresses: a local part of the usual characters (RFC 5321 dot-string) and a domain of two labels or more. */
final class EmailMatcher extends Matcher {

    private static final int MAX_LOCAL = 64;
    private static final int MAX_DOMAIN = 253;
    private static final int MAX_TOP = 24;

    /** Ends of names of units, files and programs, which stand behind an at sign too. */
    private static final WordTable NO_DOMAINS =
            WordTable.of("service socket timer target mount automount slice scope device swap path jar war "
                    + "ear png jpg jpeg gif svg webp ico js mjs json xml txt css scss html htm java kt class conf cfg log yml yaml toml "
                    + "properties tar gz zip local localdomain internal lan snapshot final release");

    @Override
    String triggers() {
        return "@";
    }

    @Override
    SecretKind kind() {
        return SecretKind.EMAIL;
    }

    @Override
    long match(String text, int floor, int at) {
        int start = at;
        int limit = Math.max(floor, at - MAX_LOCAL);
        while (start > limit && isLocal(text, floor, start - 1)) {
            start--;
        }
        while (text.charAt(start) == '.' || text.charAt(start) == '-' || text.charAt(start) == '+') {
            start++;
        }
        if (start == at || text.charAt(at - 1) == '.' || isRemote(text, floor, start, at)) {
            return Span.NONE;
        }
        return Span.of(start, domainEnd(text, at + 1));
    }

    /** A character of a local part; the n of a visible line break is none. */
    private static boolean isLocal(String text, int floor, int at) {
        char c = text.charAt(at);
        boolean local = Chars.isAlphanumeric(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%' || c > 0x9F;
        return local && !(at > floor && Hazards.escapeLengthAt(text, at - 1) == 2);
    }

    /** The user of a repository or of a URL is not an address of a person. */
    private static boolean isRemote(String text, int floor, int start, int at) {
        return (at - start == 3 && text.startsWith("git", start))
                || (start - 2 >= floor && text.charAt(start - 1) == '/' && text.charAt(start - 2) == '/');
    }

    /** Where the domain ends that begins here, or 0. */
    private static int domainEnd(String text, int from) {
        int limit = Math.min(text.length(), from + MAX_DOMAIN);
        int label = from;
        int labels = 0;
        int end = 0;
        boolean digits = true;
        for (int i = from; i <= limit; i++) {
            char c = i < limit ? text.charAt(i) : ' ';
            if (Chars.isAlphanumeric(c) || c > 0x9F || (c == '-' && i > label)) {
                digits &= Chars.isDigit(c) || c == '-';
                continue;
            }
            if (i == label) {
                break;
            }
            labels++;
            if (labels > 1) {
                end = isTop(text, label, i) ? i : 0;
            } else if (digits && i - label < 3) {
                return 0; // the start of a version
            }
            if (c != '.') {
                break;
            }
            label = i + 1;
        }
        return end;
    }

    private static boolean isTop(String text, int start, int end) {
        if (end - start < 2 || end - start > MAX_TOP) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Chars.isDigit(c) || c == '-') {
                return false;
            }
        }
        return !NO_DOMAINS.has(text, start, end);
    }
}
