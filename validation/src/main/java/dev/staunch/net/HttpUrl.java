package dev.staunch.net;

import com.google.errorprone.annotations.CheckReturnValue;
import com.google.errorprone.annotations.Immutable;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An absolute {@code http} or {@code https} URL whose host is the same for everyone: what RFC 3986 and the WHATWG URL
 * standard read alike, and no more. There is no user name, no white space, no backslash; the host is a {@link Hostname},
 * an IPv4 address of four decimal octets without leading zeros, or a bracketed IPv6 address without zone; path, query and
 * fragment have the characters of RFC 3986 with well-formed percent-encodings, which stay as they are. Nothing is decoded
 * or encoded. At most 8,000 characters.
 *
 * <p>The canonical form has scheme and host in lower case, IPv6 as in RFC 5952, no default port, a path, and no dot
 * segments ({@code %2e} counts as a dot, as in the WHATWG standard).
 *
 * <p>A URL may lead anywhere, to the service's own network too: use {@link OutboundUrl} for one that a caller chose and
 * the service requests. Immutable.
 *
 * <table>
 * <caption>{@code HttpUrl.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code https://example.com/a?b=c#d}</td><td>the same</td></tr>
 * <tr><td>{@code HTTPS://EXAMPLE.com:443}</td><td>{@code https://example.com/}</td></tr>
 * <tr><td>{@code http://example.com:/a}</td><td>{@code http://example.com/a}</td></tr>
 * <tr><td>{@code http://example.com:8080?q}</td><td>{@code http://example.com:8080/?q}</td></tr>
 * <tr><td>{@code http://127.0.0.1/}</td><td>the same</td></tr>
 * <tr><td>{@code http://[2001:DB8:0:0::1]/}</td><td>{@code http://[2001:db8::1]/}</td></tr>
 * <tr><td>{@code http://example.com/a/%2e%2E/./b}</td><td>{@code http://example.com/b}</td></tr>
 * <tr><td>{@code http://example.com/#@127.0.0.1}</td><td>the same</td></tr>
 * <tr><td>{@code ftp://example.com/}, {@code //example.com/}, {@code http:example.com}</td>
 *     <td>{@code url.scheme_not_allowed}</td></tr>
 * <tr><td>{@code http://user@example.com/}, {@code http://a:b@127.0.0.1/}</td><td>{@code url.userinfo_not_allowed}</td></tr>
 * <tr><td>{@code http://127.1/}, {@code http://2130706433/}, {@code http://0177.0.0.1/}, {@code http://0x7f.1/}</td>
 *     <td>{@code url.host_malformed}</td></tr>
 * <tr><td>{@code http:///a}, {@code http://a%2eb/}, {@code http://[::1%25eth0]/}, {@code http://example.com./}</td>
 *     <td>{@code url.host_malformed}</td></tr>
 * <tr><td>{@code http://a:0/}, {@code http://a:065/}, {@code http://a:65536/}, {@code http://a:-/}</td>
 *     <td>{@code url.port_malformed}</td></tr>
 * <tr><td>{@code http://a/b c}, {@code http://a/\}, {@code http://a/%zz}, {@code http://a/?[]}</td>
 *     <td>{@code url.character_not_allowed}</td></tr>
 * <tr><td>8,001 characters</td><td>{@code input.too_long {max=8000, actual=8001}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 */
@Immutable
@CheckReturnValue
public final class HttpUrl {

    /** Reads a URL. */
    public static final Parser<String, HttpUrl> PARSER = Parser.text(HttpUrl::fromText);

    private final String value;
    private final boolean secure;
    private final String host;
    private final int port;

    HttpUrl(UrlScanner scanned) {
        value = scanned.canonical();
        secure = scanned.isSecure();
        host = scanned.host();
        port = scanned.port();
    }

    /**
     * Parses a URL.
     *
     * @param raw the raw text
     * @return the URL or the violations
     */
    public static Result<HttpUrl, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * A URL that the program knows to be right.
     *
     * @param canonical a URL in canonical form
     * @return the URL
     * @throws dev.staunch.invariant.InvariantViolation if it is not a URL in canonical form
     */
    public static HttpUrl of(String canonical) {
        UrlScanner scanner = new UrlScanner(canonical);
        Invariant.require(scanner.scan() == null && scanner.canonical().equals(canonical), NetworkError.NOT_CANONICAL);
        return new HttpUrl(scanner);
    }

    private static Result<HttpUrl, Violations> fromText(String raw) {
        UrlScanner scanner = new UrlScanner(raw);
        Violation violation = scanner.scan();
        return violation == null ? new Ok<>(new HttpUrl(scanner)) : new Err<>(Violations.of(violation));
    }

    /**
     * The whole URL in canonical form. It may carry secrets in its query, so it is not what {@code toString} returns.
     *
     * @return the URL
     */
    public String value() {
        return value;
    }

    /**
     * The host: a name in lower case, an IPv4 address, or an IPv6 address in brackets.
     *
     * @return the host
     */
    public String host() {
        return host;
    }

    /**
     * The port, which is the scheme's default where the URL has none.
     *
     * @return 1 to 65535
     */
    public int port() {
        return port;
    }

    /**
     * Whether the scheme is {@code https}.
     *
     * @return true if it is
     */
    public boolean isSecure() {
        return secure;
    }

    /**
     * Scheme, host and port (RFC 6454 §6.1), without the port if it is the default: what an allow-list compares.
     *
     * @return such as {@code https://example.com:8443}
     */
    public String origin() {
        return value.substring(0, value.indexOf('/', (secure ? "https://" : "http://").length()));
    }

    /**
     * This URL for {@code java.net.http} and others.
     *
     * @return a URI with the same text
     */
    public URI toUri() {
        return URI.create(value);
    }

    boolean isPublicLiteral() {
        return PublicHosts.mayContain(host);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HttpUrl that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns the origin and nothing of path, query and fragment: {@code HttpUrl[https://example.com]}. */
    @Override
    public String toString() {
        return "HttpUrl[" + origin() + "]";
    }
}
