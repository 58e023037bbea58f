package dev.staunch.redaction;

/** Finds where the value of a secret name begins and ends. Where that is not clear, more is taken rather than less. */
final class Values {

    private static final int MAX_DELIMITERS = 8;
    private static final int MAX_GAP = 64;
    private static final int MAX_LIST = 64;
    private static final int MAX_BACKSLASHES = 32;

    /** How Spring tells of a field that is not valid. */
    private static final String REJECTED = "rejected value [";

    private final Names names;

    Values(Names names) {
        this.names = names;
    }

    /**
     * The value from {@code from} on, without its quotes.
     *
     * @param prose whether it may be a sentence: a colon behind a bare name
     */
    long find(String text, int from, byte kind, boolean prose) {
        int start = start(text, from);
        if (text.startsWith(REJECTED, start)) {
            start += REJECTED.length() - 1;
        }
        int next = prose ? afterBreak(text, start) : 0;
        if (next > 0) {
            return block(text, next, kind);
        }
        int entity = Escapes.quoteAt(text, start);
        if (entity > 0) {
            return escaped(text, start, entity, kind);
        }
        if (start >= text.length() || Chars.isBreak(text.charAt(start)) || isPlaceholderEnd(text, start)) {
            return Span.NONE;
        }
        int marker = Markers.endOfMarkerAt(text, start);
        if (isWhole(text, marker) || isBeforeTag(text, marker)) {
            return Span.NONE;
        }
        int quote = start;
        while (quote < text.length() && text.charAt(quote) == '\\') {
            quote++;
        }
        if (quote < text.length() && Chars.isQuote(text.charAt(quote))) {
            return quoted(text, quote, quote - start, kind);
        }
        int template = Placeholders.endOfTemplate(text, start, false);
        if (isWhole(text, template)) {
            return Span.NONE;
        }
        char first = text.charAt(start);
        int mask = first == '[' || first == '(' ? Placeholders.endOfMask(text, start) : -1;
        if (isWhole(text, mask)) {
            return Span.NONE;
        }
        if (marker == -1 && (first == '[' || first == '{')) {
            boolean list = kind > KeyNames.WEAK || (first == '[' && holdsRandom(text, start));
            return list ? bracketed(text, start) : Span.NONE;
        }
        if (kind == KeyNames.HEADER) {
            return header(text, start, prose);
        }
        if (isSecretName(text, start)) {
            return Span.NONE;
        }
        int limit = Harmless.limit(text, start, kind);
        if (limit == start || (kind < KeyNames.PASSWORD && Looks.code(text, start))) {
            return Span.NONE;
        }
        int end = unquotedEnd(text, start, limit);
        if (prose && kind < KeyNames.PASSWORD && Prose.startsWithWords(text, start, end)) {
            return Span.NONE;
        }
        if (prose && (Prose.goesOn(text, start, end) || (kind == KeyNames.SOFT && Harmless.isWord(text, start, end)))) {
            return Span.NONE;
        }
        boolean reference = Looks.reference(text, start, end) || Looks.attribute(text, start, end);
        if (reference || (kind < KeyNames.PASSWORD && Looks.names(text, start, end))) {
            return Span.NONE;
        }
        return Harmless.is(text, start, end, kind) ? Span.NONE : unquoted(text, start, end, limit);
    }

    /** Goes over what belongs to the separator ({@code ==}, {@code :=}, {@code =>}), blanks and colours. */
    private static int start(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == '=' || (text.charAt(i) == '>' && i == from))) {
            i++;
        }
        i = Ansi.skipForward(text, i);
        while (i < text.length() && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return Ansi.skipForward(text, i);
    }

    /** Whether there is nothing but the end of something around: {@code password=, user=x}. */
    private static boolean isPlaceholderEnd(String text, int start) {
        char c = text.charAt(start);
        return (c == ',' || c == ';' || c == '&' || c == ')' || c == ']' || c == '}') && endsBefore(text, start);
    }

    /** Whether the value is the next name, {@code password= token="two words"}: it has a place of its own. */
    private boolean isSecretName(String text, int start) {
        int end = keyEnd(text, start);
        int separator = end;
        while (separator < text.length() && Chars.isBlank(text.charAt(separator))) {
            separator++;
        }
        return separator < text.length()
                && (text.charAt(separator) == '=' || text.charAt(separator) == ':')
                && names.classify(text, start, end) != KeyNames.NONE;
    }

    /** Where what may be a name ends. */
    private static int keyEnd(String text, int start) {
        int limit = Math.min(text.length(), start + Keys.MAX_KEY);
        int end = start;
        while (end < limit && Chars.isKey(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The value between two escaped quotation marks. */
    private static long escaped(String text, int start, int length, byte kind) {
        int from = start + length;
        int end = text.indexOf(text.substring(start, from), from);
        end = end == -1 ? text.length() : end;
        return Harmless.is(text, from, end, kind) ? Span.NONE : Span.of(from, end);
    }

    /** Where the block of text begins whose sign stands here, as YAML has it, {@code password: |}; 0 where there is none. */
    private static int afterBreak(String text, int start) {
        int i = start;
        if (i >= text.length() || (text.charAt(i) != '|' && text.charAt(i) != '>')) {
            return 0;
        }
        i++;
        while (i < text.length() && i - start < 3 && "+-123456789".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int lineBreak = ManifestMatcher.breakLength(text, i);
        if (lineBreak == 0) {
            return 0;
        }
        i += lineBreak;
        int limit = Math.min(text.length(), i + MAX_GAP);
        int indented = i;
        while (indented < limit && Chars.isBlank(text.charAt(indented))) {
            indented++;
        }
        return indented > i && indented < limit ? indented : 0;
    }

    /** To the first line that is not indented. */
    private static long block(String text, int start, byte kind) {
        int limit = Harmless.limit(text, start, kind);
        int end = blockEnd(text, start, limit);
        if (Harmless.is(text, start, end, kind)) {
            return Span.NONE;
        }
        return Span.of(start, end < limit ? end : blockEnd(text, end, text.length()));
    }

    private static int blockEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && (ManifestMatcher.breakLength(text, end) == 0 || ManifestMatcher.isIndented(text, end))) {
            end++;
        }
        return end;
    }

    private static long quoted(String text, int quote, int escapes, byte kind) {
        char mark = text.charAt(quote);
        int start = quote + 1;
        int length = escapes + 1;
        if (text.regionMatches(start, text, quote - escapes, length)
                && text.regionMatches(start + length, text, quote - escapes, length)) {
            start += 2 * length;
        }
        int limit = Harmless.limit(text, start, kind);
        int end = closing(text, start, mark, escapes, limit);
        if (Harmless.is(text, start, end, kind)) {
            return Span.NONE;
        }
        return Span.of(start, end < limit ? end : closing(text, start, mark, escapes, text.length()));
    }

    private static int closing(String text, int start, char mark, int escapes, int limit) {
        int backslashes = 0;
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                backslashes++;
                continue;
            }
            if (c == mark && closes(text, i, backslashes, escapes)) {
                return i - Math.min(backslashes, escapes);
            }
            backslashes = 0;
        }
        return limit;
    }

    private static boolean closes(String text, int at, int backslashes, int escapes) {
        boolean unescaped = backslashes < escapes || backslashes % (2 * (escapes + 1)) == escapes;
        return unescaped && closes(text, at);
    }

    /**
     * Whether a quote ends something: one that a word follows has opened something that was not closed before, and one that a
     * colon and another quote follow has ended the next name.
     */
    static boolean closes(String text, int at) {
        return (at + 1 >= text.length() || !Chars.isAlphanumeric(text.charAt(at + 1)))
                && !text.startsWith(": \"", at + 1)
                && !text.startsWith(":\"", at + 1);
    }

    /** A list or an object goes as a whole. */
    private static long bracketed(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
                if (depth == 0) {
                    return i == start + 1
                            ? Span.NONE
                            : Span.of(start, endsBefore(text, i + 1) ? i + 1 : unquotedEnd(text, i + 1, text.length()));
                }
            }
        }
        return Span.of(start, text.length());
    }

    /** Whether one of the first words in the brackets looks drawn at random. */
    private static boolean holdsRandom(String text, int start) {
        int limit = Math.min(text.length(), start + MAX_LIST);
        for (int i = start + 1; i < limit; i++) {
            int word = i;
            while (i < limit && Chars.isWord(text.charAt(i))) {
                i++;
            }
            if (Looks.random(text, word, i)) {
                return true;
            }
            if (i < limit && (text.charAt(i) == ']' || text.charAt(i) == '}')) {
                return false;
            }
        }
        return false;
    }

    /** A scheme stays; what follows it goes: one token where the scheme has one, else the rest of the line. */
    private long header(String text, int start, boolean wholeLine) {
        int scheme = keyEnd(text, start);
        if (scheme < text.length() && text.charAt(scheme) == ' ') {
            int credentials = scheme;
            while (credentials < text.length() && Chars.isBlank(text.charAt(credentials))) {
                credentials++;
            }
            if (credentials >= text.length() || Chars.isBreak(text.charAt(credentials))) {
                return isRedactable(text, start, scheme) ? Span.of(start, scheme) : Span.NONE;
            }
            if (Placeholders.endOfTemplate(text, credentials, true) != -1) {
                return Span.NONE;
            }
            if (takesOneToken(text, start, scheme)) {
                return redactable(text, credentials);
            }
        }
        int limit = Harmless.limit(text, start, KeyNames.HEADER);
        int end = unquotedEnd(text, start, limit);
        if (!wholeLine && !endsInSemicolon(text, end) && !isRedactable(text, start, end)) {
            return Span.NONE;
        }
        end = end < limit ? end : unquotedEnd(text, start, text.length());
        return Span.of(start, wholeLine || endsInSemicolon(text, end) ? lineEnd(text, start) : end);
    }

    private static boolean endsInSemicolon(String text, int end) {
        return end < text.length() && text.charAt(end) == ';';
    }

    private long redactable(String text, int start) {
        int limit = Harmless.limit(text, start, KeyNames.HEADER);
        int end = unquotedEnd(text, start, limit);
        return isRedactable(text, start, end) ? unquoted(text, start, end, limit) : Span.NONE;
    }

    private boolean isRedactable(String text, int start, int end) {
        return !isSecretName(text, start) && !Harmless.is(text, start, end, KeyNames.HEADER);
    }

    private static boolean takesOneToken(String text, int start, int end) {
        return switch (end - start) {
            case 4 -> Chars.matchesIgnoringCase(text, start, "ntlm");
            case 5 ->
                Chars.matchesIgnoringCase(text, start, "basic") || Chars.matchesIgnoringCase(text, start, "token");
            case 6 ->
                Chars.matchesIgnoringCase(text, start, "bearer") || Chars.matchesIgnoringCase(text, start, "apikey");
            case 9 -> Chars.matchesIgnoringCase(text, start, "negotiate");
            default -> false;
        };
    }

    private static int lineEnd(String text, int start) {
        int i = start;
        while (i < text.length()
                && (!Chars.isBreak(text.charAt(i)) || Chars.isBlank(text.charAt(i)))
                && Hazards.escapeLengthAt(text, i) == 0) {
            i++;
        }
        return i;
    }

    /** The value without quotes that has been read up to an end, or no further than a limit. */
    private static long unquoted(String text, int start, int end, int limit) {
        return Span.of(start, end < limit ? end : unquotedEnd(text, start, text.length()));
    }

    /**
     * The end of a value without quotes: a break, or a delimiter behind which nothing of the value can follow; no further than a
     * limit.
     */
    private static int unquotedEnd(String text, int start, int limit) {
        int marker = Markers.endOfMarkerAt(text, start);
        if (isWhole(text, marker)) {
            return marker;
        }
        for (int i = start; i < limit; i++) {
            if (!Chars.isPlain(text.charAt(i)) && endsAt(text, start, i)) {
                return i;
            }
        }
        return limit;
    }

    private static boolean endsAt(String text, int start, int at) {
        char c = text.charAt(at);
        return c == '\\' ? endsAtBackslash(text, at) : Chars.isBreak(c) || (at > start && endsBehind(text, at + 1));
    }

    private static boolean endsAtBackslash(String text, int at) {
        if (Hazards.escapeLengthAt(text, at) > 0) {
            return true;
        }
        int limit = Math.min(text.length(), at + MAX_BACKSLASHES);
        int i = at;
        while (i < limit && text.charAt(i) == '\\') {
            i++;
        }
        return i < limit && text.charAt(i) == '"' && endsBehind(text, i + 1);
    }

    /** Whether what ends here, if there is such a thing, is all of a value; -1 where there is none. */
    private static boolean isWhole(String text, int end) {
        return end != -1 && endsBefore(text, end);
    }

    /** Whether a tag begins where what was redacted ends: it was the content of an element. */
    private static boolean isBeforeTag(String text, int end) {
        return end != -1 && end < text.length() && text.charAt(end) == '<';
    }

    /** Whether a value that stops here has stopped. */
    private static boolean endsBefore(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        return Chars.isBreak(c)
                || (Chars.isDelimiter(c) && endsBehind(text, at + 1))
                || (c == '\\' && endsAtBackslash(text, at));
    }

    /** Whether what follows a delimiter is an end, another delimiter, or the next name. */
    private static boolean endsBehind(String text, int at) {
        int limit = at + MAX_DELIMITERS;
        int i = at;
        while (i < text.length() && (Chars.isDelimiter(text.charAt(i)) || text.charAt(i) == '.')) {
            if (i >= limit) {
                return false;
            }
            i++;
        }
        if (i >= text.length() || Chars.isBreak(text.charAt(i)) || text.charAt(i) == '\\') {
            return true;
        }
        int word = i;
        i = keyEnd(text, word);
        return i > word
                && i < text.length()
                && (text.charAt(i) == '=' || text.charAt(i) == ':' || Chars.isQuote(text.charAt(i)));
    }
}
