package dev.staunch.file;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import dev.staunch.text.LengthUnit;
import dev.staunch.text.Normalization;
import dev.staunch.text.TextPolicy;
import dev.staunch.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file or directory that means one and the same file on Windows, macOS and Linux: one segment, never a path.
 * At most 255 bytes in UTF-8, in NFC, without controls and invisible characters (as {@link TextPolicy#singleLine}).
 *
 * <p>Refused are separators, the other characters that Windows forbids, and what looks or is mapped like them; a dot or a
 * space at the end, which Windows drops; a hyphen at the start, which commands take for an option (CWE-88), or a space;
 * {@code .}, {@code ..} and other names of dots alone; and the devices of Windows with any extension, in compatibility
 * forms (NFKC) too. Nothing is decoded or expanded: {@code %2e%2e} and {@code ~} are names like others. A leading dot is
 * allowed, so a directory that a web server serves needs a rule of its own.
 *
 * <p>Some file systems ignore case and normal form, so two names can mean one file: compare {@link #comparisonKey()}. A
 * short name of old Windows file systems ({@code PROGRA~1}) can mean another file still. The name says nothing of the
 * content. It may be personal, so {@code toString} does not show it. Immutable.
 *
 * <table>
 * <caption>{@code FileName.parse}</caption>
 * <tr><th>input</th><th>result, by {@code value()}</th></tr>
 * <tr><td>{@code file (1).txt}, {@code a,b;c=d.txt}, {@code it's 100%.txt}</td><td>the same</td></tr>
 * <tr><td>{@code .htaccess}, {@code ..a}, {@code a..b}, {@code ~}, {@code %2e%2e}</td><td>the same</td></tr>
 * <tr><td>{@code CONSOLE.txt}, {@code com.txt}, {@code LPT0x}, {@code com10}</td><td>the same</td></tr>
 * <tr><td>{@code e[U+0301].png}</td><td>{@code [U+00E9].png}</td></tr>
 * <tr><td>{@code a/b}, {@code a\b}, {@code C:a}, {@code a?}, {@code a*b}, {@code a"b}, {@code a<b}, {@code a|b}</td>
 *     <td>{@code file.character_not_allowed {offset=1}}</td></tr>
 * <tr><td>{@code a[U+2215]b}, {@code a[U+2044]b}, {@code a[U+29F5]b}, {@code a[U+F03A]b}</td>
 *     <td>{@code file.character_not_allowed {offset=1}}</td></tr>
 * <tr><td>{@code a[U+FF0F]b}, {@code a[U+FF3C]b}, {@code a[U+FF1A]b}, {@code a[U+2105]b}</td>
 *     <td>{@code file.character_not_allowed}</td></tr>
 * <tr><td>{@code -rf}, {@code " a"}, {@code "a "}, {@code a.}, {@code ..}, {@code [U+3000]a}</td>
 *     <td>{@code file.edge_not_allowed}</td></tr>
 * <tr><td>{@code CON}, {@code nul.txt}, {@code Aux.tar.gz}, {@code "COM1 .txt"}, {@code lpt9}, {@code CONOUT$}</td>
 *     <td>{@code file.name_reserved}</td></tr>
 * <tr><td>{@code COM[U+00B9]}, {@code [U+FF23]ON.txt}, {@code [U+FF0E][U+FF0E]}</td><td>{@code file.name_reserved}</td></tr>
 * <tr><td>{@code a[U+0000]b}</td><td>{@code text.control_character {offset=1, class=CONTROL}}</td></tr>
 * <tr><td>{@code a[U+202E]gpj.exe}</td><td>{@code text.bidi_control {offset=1, class=BIDI_CONTROL}}</td></tr>
 * <tr><td>{@code a[U+200B]b}</td><td>{@code text.invisible {offset=1, class=INVISIBLE}}</td></tr>
 * <tr><td>a lone surrogate</td><td>{@code text.ill_formed {offset=0}}</td></tr>
 * <tr><td>64 emoji</td><td>{@code input.too_long {max=255, actual=256, unit=UTF8_BYTES}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty {min=1}}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param value the name in NFC
 */
@CheckReturnValue
public record FileName(String value) {

    private static final int MAX_BYTES = 255;
    private static final String FORBIDDEN = "<>:\"/\\|?*";

    /** Fraction and division slash, set minus, and the big solidus and reverse solidus, which look like separators. */
    private static final String LIKE_SEPARATORS = "\u2044\u2215\u2216\u29f5\u29f8\u29f9";

    private static final TextPolicy POLICY =
            TextPolicy.singleLine().whitespace(Whitespace.KEEP).length(1, MAX_BYTES, LengthUnit.UTF8_BYTES);
    private static final TextPolicy KEY =
            POLICY.length(1, 16 * MAX_BYTES, LengthUnit.UTF8_BYTES).foldingCase();
    private static final TextPolicy COMPATIBILITY = KEY.normalizing(Normalization.NFKC);

    /** Reads a name. */
    public static final Parser<String, FileName> PARSER = Parser.text(FileName::fromText);

    /**
     * Demands the canonical form.
     *
     * @param value the name in NFC
     * @throws dev.staunch.invariant.InvariantViolation if it is not a portable name in NFC
     */
    public FileName {
        Invariant.require(
                canonical(value) instanceof Ok<String, Violations> ok
                        && ok.value().equals(value),
                FileError.NOT_CANONICAL);
    }

    /**
     * Parses a name.
     *
     * @param raw the raw text
     * @return the name or the violations
     */
    public static Result<FileName, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * The name with case folded: names with the same key are one file where the file system ignores case. For unique
     * indexes and look-ups.
     *
     * @return the key
     */
    public String comparisonKey() {
        return KEY.apply(value).orElseThrow();
    }

    /** Returns the word {@code FileName} and nothing of the name. */
    @Override
    public String toString() {
        return "FileName";
    }

    private static Result<FileName, Violations> fromText(String raw) {
        return canonical(raw).map(FileName::new);
    }

    private static Result<String, Violations> canonical(String raw) {
        return POLICY.apply(raw).flatMap(FileName::portable);
    }

    private static Result<String, Violations> portable(String name) {
        Violation violation = breach(name);
        if (violation != null) {
            return new Err<>(Violations.of(violation));
        }
        return KEY.apply(name)
                .flatMap(unused -> COMPATIBILITY.apply(name))
                .flatMap(form -> compatible(form))
                .map(unused -> name);
    }

    private static @Nullable Violation breach(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 0x80 ? FORBIDDEN.indexOf(c) >= 0 : LIKE_SEPARATORS.indexOf(c) >= 0 || isMappedToAscii(c)) {
                return Violation.of(FileError.CHARACTER_NOT_ALLOWED).with("offset", i);
            }
        }
        char first = name.charAt(0);
        char last = name.charAt(name.length() - 1);
        return first == '-' || Character.isSpaceChar(first) || last == '.' || Character.isSpaceChar(last)
                ? Violation.of(FileError.EDGE_NOT_ALLOWED)
                : null;
    }

    /** Private use, in which Linux on Windows, Cygwin, Samba and macOS store the characters that Windows forbids. */
    private static boolean isMappedToAscii(char c) {
        return c >= '\uf000' && c <= '\uf0ff';
    }

    /** What conversions to older character sets make of a name must not be a path or a device either. */
    private static Result<String, Violations> compatible(String form) {
        for (int i = 0; i < form.length(); i++) {
            if ("/\\:".indexOf(form.charAt(i)) >= 0) {
                return new Err<>(Violations.of(FileError.CHARACTER_NOT_ALLOWED));
            }
        }
        return DeviceNames.isReserved(form) ? new Err<>(Violations.of(FileError.NAME_RESERVED)) : new Ok<>(form);
    }
}
