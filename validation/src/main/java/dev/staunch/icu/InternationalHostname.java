package dev.staunch.icu;

import com.google.errorprone.annotations.CheckReturnValue;
import com.ibm.icu.text.IDNA;
import com.ibm.icu.util.ICUInputTooLongException;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.net.Hostname;
import dev.staunch.net.NetworkError;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Host names as people write them, in any script, to the ASCII {@link Hostname} that is looked up (UTS #46, not
 * transitional: {@code faß.de} is a name of its own), with the rules on hyphens at the ends, bidi and joiners. What comes
 * out is a {@code Hostname} and satisfies all of its rules too. At most 1012 UTF-16 code units are read.
 *
 * <p>The answers depend on the version of ICU4J: parse once and keep the {@code Hostname}. Whether a name looks like
 * another is the matter of {@link LookAlikes}. Thread-safe.
 *
 * <table>
 * <caption>{@code InternationalHostname.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code b[U+00FC]cher.example}, {@code B[U+00DC]CHER.Example}, {@code xn--bcher-kva.example}</td>
 *     <td>{@code xn--bcher-kva.example}</td></tr>
 * <tr><td>{@code fa[U+00DF].de}</td><td>{@code xn--fa-hia.de}</td></tr>
 * <tr><td>{@code ex[U+00AD]ample[U+3002]com}, {@code [U+FF45]xample.com}</td><td>{@code example.com}</td></tr>
 * <tr><td>{@code example.com}, {@code r3---a.example}</td><td>the same</td></tr>
 * <tr><td>{@code a b.example}, {@code a_b.example}, {@code -a.example}, {@code a..b}, {@code example.com.}</td>
 *     <td>{@code url.host_malformed}</td></tr>
 * <tr><td>{@code a[U+200D]b.example}, {@code [U+05D0]a.example}, {@code [U+0301]a.example}, {@code a[U+D83D].example}</td>
 *     <td>{@code url.host_malformed}</td></tr>
 * <tr><td>{@code [U+FF11]27.0.0.1}, {@code xn--a.example}, {@code [U+2488]com}</td><td>{@code url.host_malformed}</td></tr>
 * <tr><td>1013 characters</td><td>{@code input.too_long {max=253}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 */
@CheckReturnValue
public final class InternationalHostname {

    private static final int MAX_LENGTH = 253;

    private static final IDNA UTS46 = IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** Names in use have hyphens there, and nothing is confused by them. */
    private static final Set<IDNA.Error> HARMLESS = EnumSet.of(IDNA.Error.HYPHEN_3_4);

    /** Reads a name in any script. */
    public static final Parser<String, Hostname> PARSER = Parser.text(InternationalHostname::fromText);

    private InternationalHostname() {}

    /**
     * Parses a name.
     *
     * @param raw the raw text
     * @return the name in ASCII or the violations
     */
    public static Result<Hostname, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * The name in its own script, to be shown and not to be looked up. What looks like another name is not told by it.
     *
     * @param host a name
     * @return the name with its labels in Unicode, or as it is if one of them is not valid
     */
    public static String toUnicode(Hostname host) {
        IDNA.Info info = new IDNA.Info();
        String shown =
                UTS46.nameToUnicode(host.value(), new StringBuilder(), info).toString();
        return isValid(info) ? shown : host.value();
    }

    private static Result<Hostname, Violations> fromText(String raw) {
        if (raw.isEmpty()) {
            return new Err<>(Violations.of(StandardError.EMPTY));
        }
        if (raw.length() > 4 * MAX_LENGTH) {
            return new Err<>(Violations.of(Violation.of(StandardError.TOO_LONG).with("max", MAX_LENGTH)));
        }
        String ascii = toAscii(raw);
        return ascii != null && Hostname.parse(ascii) instanceof Ok<Hostname, Violations> ok
                ? ok
                : new Err<>(Violations.of(NetworkError.HOST_MALFORMED));
    }

    /** A label may grow when it is mapped, and ICU4J refuses to encode what is far longer than a label. */
    private static @Nullable String toAscii(String raw) {
        IDNA.Info info = new IDNA.Info();
        try {
            String ascii = UTS46.nameToASCII(raw, new StringBuilder(), info).toString();
            return isValid(info) ? ascii : null;
        } catch (ICUInputTooLongException e) {
            return null;
        }
    }

    private static boolean isValid(IDNA.Info info) {
        return HARMLESS.containsAll(info.getErrors());
    }
}
