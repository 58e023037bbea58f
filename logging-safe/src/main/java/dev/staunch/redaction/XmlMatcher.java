package dev.staunch.redaction;

/** Finds the text of XML elements with secret names: {@code <password>…</password>}, cut ones too. */
final class XmlMatcher implements Matcher {

    private static final int MAX_NAME = 128;

    private final Names names;

    XmlMatcher(Names names) {
        this.names = names;
    }

    @Override
    public String triggers() {
        return ">";
    }

    @Override
    public SecretKind kind() {
        return SecretKind.VALUE;
    }

    @Override
    public long match(String text, int floor, int at) {
        int start = at;
        int limit = Math.max(floor, at - MAX_NAME);
        while (start > limit && (Chars.isKey(text.charAt(start - 1)) || text.charAt(start - 1) == ':')) {
            start--;
        }
        if (start == at || start <= floor || text.charAt(start - 1) != '<') {
            return Span.NONE;
        }
        byte kind = names.classify(text, start, at);
        if (kind == KeyNames.NONE) {
            return Span.NONE;
        }
        int from = afterSpace(text, at + 1);
        int end = text.indexOf('<', from);
        end = end < 0 ? text.length() : end;
        while (end > from && (text.charAt(end - 1) <= ' ' || endsInEscape(text, from, end))) {
            end -= text.charAt(end - 1) <= ' ' ? 1 : 2;
        }
        return from >= end || Harmless.is(text, from, end, kind) ? Span.NONE : Span.of(from, end);
    }

    private static int afterSpace(String text, int from) {
        int i = from;
        while (i < text.length()) {
            if (text.charAt(i) <= ' ') {
                i++;
            } else if (Hazards.escapeLengthAt(text, i) == 2) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean endsInEscape(String text, int from, int end) {
        return end - 2 >= from && Hazards.escapeLengthAt(text, end - 2) == 2;
    }
}
