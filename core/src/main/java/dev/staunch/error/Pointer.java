package dev.staunch.error;

import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of an error in the input: a JSON Pointer (RFC 6901), relative to whatever was parsed. Immutable.
 *
 * <p>Names that the service declares are escaped ({@code ~} as {@code ~0}, {@code /} as {@code ~1}, RFC 6901 §3) and
 * otherwise kept. Names that come from the input, such as unknown fields and map keys, go through
 * {@link #untrustedChild(String)}: only a short plain identifier is shown, and {@code *} in place of anything else.
 *
 * <table>
 * <caption>Examples</caption>
 * <tr><th>built by</th><th>result</th></tr>
 * <tr><td>{@code root()}</td><td>empty</td></tr>
 * <tr><td>{@code root().child("lines").child(2).child("sku")}</td><td>{@code /lines/2/sku}</td></tr>
 * <tr><td>{@code root().child("a/b~c")}</td><td>{@code /a~1b~0c}</td></tr>
 * <tr><td>{@code root().untrustedChild("nickname")}</td><td>{@code /nickname}</td></tr>
 * <tr><td>{@code root().untrustedChild("x\r\nSet-Cookie: a")}</td><td>{@code /*}</td></tr>
 * <tr><td>{@code root().untrustedChild("4111111111111111")}</td><td>{@code /*}</td></tr>
 * </table>
 */
public final class Pointer {

    private static final Pointer ROOT = new Pointer(null, -1, null);
    private static final int MAX_LENGTH = 1024;
    private static final int MAX_DEPTH = 64;
    private static final int MAX_UNTRUSTED_LENGTH = 32;
    private static final int MAX_UNTRUSTED_DIGITS = 4;

    // Outermost token first: errors are found inside and moved outward, and so each move costs one small object. Text
    // is made only when it is shown.
    private final @Nullable String name;
    private final int index;
    private final @Nullable Pointer inner;

    private Pointer(@Nullable String name, int index, @Nullable Pointer inner) {
        this.name = name;
        this.index = index;
        this.inner = inner;
    }

    /**
     * The whole input.
     *
     * @return the empty pointer
     */
    public static Pointer root() {
        return ROOT;
    }

    /**
     * Parses a pointer that a caller sent, such as in a JSON Patch (RFC 6902): at most 1,024 characters and 64 tokens, with
     * no {@code ~} but in {@code ~0} and {@code ~1}, and no lone surrogates. The tokens are kept, so a parsed pointer is not
     * for the place of a violation: it would show the input.
     *
     * @param raw the raw text
     * @return the pointer or the violations
     */
    public static Result<Pointer, Violations> parse(@Nullable String raw) {
        if (raw == null) {
            return new Err<>(Violations.of(StandardError.NULL));
        }
        if (raw.length() > MAX_LENGTH) {
            return new Err<>(Violations.of(
                    Violation.of(StandardError.TOO_LONG).with("max", MAX_LENGTH).with("actual", raw.length())));
        }
        if (!isWellFormed(raw)) {
            return new Err<>(Violations.of(StandardError.MALFORMED));
        }
        Pointer pointer = ROOT;
        int depth = 0;
        for (int end = raw.length(); end > 0; depth++) { // from the inside out: each step adds one token
            int start = raw.lastIndexOf('/', end - 1);
            if (depth == MAX_DEPTH) {
                return new Err<>(
                        Violations.of(Violation.of(StandardError.TOO_DEEP).with("max", MAX_DEPTH)));
            }
            String name = raw.substring(start + 1, end).replace("~1", "/").replace("~0", "~");
            pointer = pointer.within(ROOT.child(name));
            end = start;
        }
        return new Ok<>(pointer);
    }

    private static boolean isWellFormed(String text) {
        if (!text.isEmpty() && text.charAt(0) != '/') {
            return false;
        }
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            boolean escaped = i < text.length() && (text.charAt(i) == '0' || text.charAt(i) == '1');
            if ((codePoint == '~' && !escaped)
                    || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A member of this place, with a name that the service declares.
     *
     * @param name the name; not taken from input
     * @return the pointer to the member
     */
    public Pointer child(String name) {
        return inside(new Pointer(Objects.requireNonNull(name, "name"), 0, null));
    }

    /**
     * An element of this place.
     *
     * @param index the index from zero
     * @return the pointer to the element
     */
    public Pointer child(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index must not be negative");
        }
        return inside(new Pointer(null, index, null));
    }

    /**
     * A member of this place, with a name that was taken from input. The name is shown if it is an ASCII identifier
     * (letters, digits, {@code _}, {@code -}) of at most 32 characters and four digits, without digits if it has letters of
     * both cases, and is replaced by {@code *} if not: what people put into keys by mistake (tokens, card numbers, addresses, markup) is not shown.
     *
     * @param name the name from the input
     * @return the pointer to the member
     */
    public Pointer untrustedChild(String name) {
        return child(isPlainIdentifier(name) ? name : "*");
    }

    /**
     * This pointer seen from further out.
     *
     * @param outer the place that this pointer is relative to
     * @return both, outer first
     */
    public Pointer within(Pointer outer) {
        return outer.inside(this);
    }

    private boolean isRoot() {
        return index < 0;
    }

    /** These tokens, and then those. */
    private Pointer inside(Pointer those) {
        if (isRoot()) {
            return those;
        }
        if (those.isRoot()) {
            return this;
        }
        return new Pointer(name, index, inner == null ? those : inner.inside(those));
    }

    /** Whether both are the same place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Pointer that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the JSON Pointer: {@code /lines/2/sku}. */
    @Override
    public String toString() {
        if (isRoot()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Pointer each = this; each != null; each = each.inner) {
            text.append('/');
            if (each.name == null) {
                text.append(each.index);
            } else {
                text.append(escape(each.name));
            }
        }
        return text.toString();
    }

    private static String escape(String name) {
        if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
            return name;
        }
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static boolean isPlainIdentifier(String name) {
        if (name.isEmpty() || name.length() > MAX_UNTRUSTED_LENGTH) {
            return false;
        }
        int digits = 0;
        boolean lower = false;
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c >= 'a' && c <= 'z') {
                lower = true;
            } else if (c >= 'A' && c <= 'Z') {
                upper = true;
            } else if (c != '_' && c != '-') {
                return false;
            }
        }
        return digits == 0 || (digits <= MAX_UNTRUSTED_DIGITS && !(lower && upper));
    }
}
