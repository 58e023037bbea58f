package dev.staunch.redaction;

/**
 * What a value looks like: drawn at random, or a path, a version, a UUID. No more than the first {@value #MAX_READ}
 * characters are read.
 */
final class Looks {

    private static final int MAX_READ = 256;
    private static final int MAX_RANDOM = 64;
    private static final int MIN_RANDOM = 12;
    private static final int MIN_RANDOM_HEX = 32;
    private static final int MIN_VARIETY = 6;
    private static final Alphabet OF_RANDOM = Alphabet.of("_+/=.~:%-");
    private static final int MAX_VERSION = 40;
    private static final int MAX_VERSION_PREFIX = 3;
    private static final int UUID = 36;
    private static final int MAX_POINTER = 18;
    private static final Literals ROOTS = Literals.of(
            "var",
            "local",
            "data",
            "module",
            "process.env",
            "os",
            "env",
            "ENV",
            "$ENV",
            "config",
            "settings",
            "self",
            "this",
            "System");

    /** How names of certificates (RFC 4514), of resources, of accounts of Windows and of public keys begin. */
    private static final Literals NAMES = Literals.of(
            "CN=", "OU=", "DC=", "O=", "EMAILADDRESS=", "arn:", "S-1-", "ssh-ed25519", "ssh-rsa", "ecdsa-sha2-");

    private static final Literals CODE = Literals.of("new ", "await ");

    private static final Literals DIGESTS = Literals.of("sha1", "sha224", "sha256", "sha384", "sha512", "md5");

    private Looks() {}

    /**
     * Whether letters and digits alternate as they do not in names. Hexadecimal digits have to be many, since they mostly are
     * a short hash.
     */
    static boolean random(String text, int start, int end) {
        return end - start >= MIN_RANDOM
                && !uuid(text, start, end)
                && !version(text, start, end)
                && alternates(text, start, end, false);
    }

    /** Whether what is here may begin something that looks drawn at random. */
    static boolean startsRandom(String text, int start) {
        return alternates(text, start, text.length(), true);
    }

    private static boolean alternates(String text, int start, int end, boolean goesOn) {
        int limit = Math.min(end, start + MAX_RANDOM);
        int all = 0;
        int digits = 0;
        int changes = 0;
        boolean hex = true;
        long variety = 0;
        char before = ' ';
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (!Chars.isAlphanumeric(c)) {
                if (!OF_RANDOM.has(c)) {
                    if (!goesOn) {
                        return false;
                    }
                    break;
                }
                continue;
            }
            boolean digit = Chars.isDigit(c);
            all++;
            digits += digit ? 1 : 0;
            changes += before != ' ' && (digit != Chars.isDigit(before) || (Chars.isUpper(c) && Chars.isLower(before)))
                    ? 1
                    : 0;
            hex &= Chars.isHex(c);
            variety |= 1L << (c & 0x3F);
            before = c;
        }
        return digits > 0
                && 4 * changes >= all
                && Long.bitCount(variety) >= MIN_VARIETY
                && (!hex || all >= MIN_RANDOM_HEX);
    }

    /** Whether it is a UUID (RFC 9562 section 4). */
    static boolean uuid(String text, int start, int end) {
        if (end - start != UUID) {
            return false;
        }
        for (int i = 0; i < UUID; i++) {
            char c = text.charAt(start + i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? c != '-' : !Chars.isHex(c)) {
                return false;
            }
        }
        return true;
    }

    /** Numbers with points between, with a few letters before and what qualifies them behind: {@code v1.20.3-rc1}. */
    static boolean version(String text, int start, int end) {
        if (end - start > MAX_VERSION) {
            return false;
        }
        int i = start;
        while (i < end && i - start < 2 && "^~<>=".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        while (i < end && i - start < MAX_VERSION_PREFIX && Chars.isLetter(text.charAt(i))) {
            i++;
        }
        int numbers = 0;
        while (i < end && Chars.isDigit(text.charAt(i))) {
            numbers++;
            while (i < end && Chars.isDigit(text.charAt(i))) {
                i++;
            }
            if (i + 1 < end && text.charAt(i) == '.' && Chars.isDigit(text.charAt(i + 1))) {
                i++;
            }
        }
        if (numbers < 2) {
            return false;
        }
        if (i < end && !Chars.isAlphanumeric(text.charAt(i))) {
            while (i < end && (Chars.isKey(text.charAt(i)) || text.charAt(i) == '+')) {
                i++;
            }
        }
        return i == end;
    }

    /** A path of a file, or a URL, of which no part is drawn at random. */
    static boolean path(String text, int start, int end) {
        if (end - start < 2 || end - start > MAX_READ) {
            return false;
        }
        int from = pathStart(text, start, end);
        if (from == -1) {
            return false;
        }
        int part = from;
        for (int i = from; i <= end; i++) {
            char c = i < end ? text.charAt(i) : '/';
            if (c == '+' || c == '=' || c == '@') {
                return false;
            }
            if (c == '/' || c == '\\') {
                if (random(text, part, i)) {
                    return false;
                }
                part = i + 1;
            }
        }
        return true;
    }

    /** What Java shows of an object without a text of its own: {@code org.example.Session@1b2c3d}. */
    static boolean object(String text, int start, int end) {
        int i = start;
        boolean joined = false;
        while (i < end && text.charAt(i) != '@') {
            char c = text.charAt(i);
            joined |= c == '.';
            if (!Chars.isAlphanumeric(c) && c != '.' && c != '$' && c != '_') {
                return false;
            }
            i++;
        }
        int hash = i + 1;
        for (i = hash; i < end; i++) {
            if (!Chars.isHex(text.charAt(i))) {
                return false;
            }
        }
        return joined && i > hash && i - hash <= 8;
    }

    /** A value that configuration or code takes from elsewhere: {@code var.db_password}, {@code process.env.TOKEN}. */
    static boolean reference(String text, int start, int end) {
        int from = start + ROOTS.lengthAt(text, start);
        if (from == start || from >= end || ".[({".indexOf(text.charAt(from)) < 0) {
            return false;
        }
        int i = from;
        while (i < end && (Chars.isKey(text.charAt(i)) || "[](){}\"'".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i == end && !random(text, from, end);
    }

    /** An address in memory: {@code 0x7fff5fbff8c0}. */
    static boolean pointer(String text, int start, int end) {
        if (end - start < 3 || end - start > MAX_POINTER || !text.startsWith("0x", start)) {
            return false;
        }
        for (int i = start + 2; i < end; i++) {
            if (!Chars.isHex(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether what begins here says what it is: the name of an entry of a directory, of a resource or a public key ({@code CN=…},
     * {@code arn:…}, {@code ssh-rsa}), or a digest and its algorithm, as container images and packages have them.
     */
    static boolean startsNamed(String text, int start) {
        int digest = start + DIGESTS.lengthAt(text, start);
        boolean joined = digest < text.length() && (text.charAt(digest) == ':' || text.charAt(digest) == '-');
        return (digest > start && joined) || NAMES.lengthAt(text, start) > 0;
    }

    /** The attribute of a resource, as Terraform has it: {@code random_password.db.result}. */
    static boolean attribute(String text, int start, int end) {
        int points = 0;
        boolean joined = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            points += c == '.' ? 1 : 0;
            joined |= c == '_' && points == 0;
            if (!Chars.isLower(c) && c != '.' && c != '_') {
                return false;
            }
        }
        return joined && points >= 2;
    }

    /** Whether code that makes a value begins here, wherever it ends: {@code new Token(…)}, {@code getToken(…)}. */
    static boolean code(String text, int start) {
        int limit = Math.min(text.length(), start + MAX_READ);
        int i = start;
        while (i < limit && isOfNames(text, start, limit, i)) {
            i++;
        }
        return (i > start && i < limit && text.charAt(i) == '(') || CODE.lengthAt(text, start) > 0;
    }

    /** Code that is names alone: {@code settings.api.key}. */
    static boolean names(String text, int start, int end) {
        boolean joined = false;
        for (int i = start; i < end; i++) {
            joined |= text.charAt(i) == '.' || text.charAt(i) == '<';
            if (!isOfNames(text, start, end, i)) {
                return false;
            }
        }
        return joined;
    }

    /** Letters, and a point or the bracket of a type between two of them. */
    private static boolean isOfNames(String text, int start, int end, int at) {
        char c = text.charAt(at);
        boolean inner = at > start && at + 1 < end && Chars.isLetter(text.charAt(at + 1));
        return Chars.isLetter(c) || c == '_' || (inner && (c == '.' || c == '<'));
    }

    private static int pathStart(String text, int start, int end) {
        char first = text.charAt(start);
        char second = text.charAt(start + 1);
        if (first == '/' || ((first == '.' || first == '~') && (second == '/' || second == '.'))) {
            int slash = text.indexOf('/', start + 1);
            return (slash != -1 && slash < end) || Harmless.isWord(text, start + 1, end) ? start + 1 : -1;
        }
        if (Chars.isLetter(first) && second == ':' && start + 2 < end && isSlash(text.charAt(start + 2))) {
            return start + 3;
        }
        int scheme = start;
        while (scheme < end && scheme - start < 12 && Chars.isAlphanumeric(text.charAt(scheme))) {
            scheme++;
        }
        return scheme > start && text.startsWith("://", scheme) && scheme + 3 < end ? scheme + 3 : -1;
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
