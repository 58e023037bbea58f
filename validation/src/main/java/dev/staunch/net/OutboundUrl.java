package dev.staunch.net;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import org.jspecify.annotations.Nullable;

/**
 * An {@link HttpUrl} that a caller chose and the service is to request, such as a webhook, and that does not name a place
 * off the public internet: no address that is private, loopback, link-local (which has the metadata services of clouds),
 * multicast, reserved, or translates to an IPv4 address (mapped, 6to4, NAT64, Teredo); no name of one label or reserved
 * for local use.
 *
 * <p><b>A name can lead anywhere.</b> This type looks at what is written and asks no DNS. A public name whose record is a
 * private address passes here: {@link OutboundAddresses} checks the address when the connection is made. Immutable.
 *
 * <table>
 * <caption>{@code OutboundUrl.parse}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code https://example.com/hook}</td><td>the URL</td></tr>
 * <tr><td>{@code https://8.8.8.8/}</td><td>the URL</td></tr>
 * <tr><td>{@code https://[2606:4700:4700::1111]/}</td><td>the URL</td></tr>
 * <tr><td>{@code http://169.254.169.254/latest/meta-data/}</td><td>{@code url.host_not_public}</td></tr>
 * <tr><td>{@code http://127.0.0.1/}, {@code http://10.0.0.1/}, {@code http://100.64.0.1/}, {@code http://0.0.0.0/}</td>
 *     <td>{@code url.host_not_public}</td></tr>
 * <tr><td>{@code http://[::1]/}, {@code http://[fd00:ec2::254]/}, {@code http://[::ffff:10.0.0.1]/}</td>
 *     <td>{@code url.host_not_public}</td></tr>
 * <tr><td>{@code http://[64:ff9b::a00:1]/}, {@code http://[2002:a00:1::1]/}</td><td>{@code url.host_not_public}</td></tr>
 * <tr><td>{@code http://localhost/}, {@code http://intranet/}, {@code http://printer.local/}</td>
 *     <td>{@code url.host_not_public}</td></tr>
 * <tr><td>what {@code HttpUrl} refuses</td><td>the same violation</td></tr>
 * </table>
 *
 * @param url the URL
 */
@CheckReturnValue
public record OutboundUrl(HttpUrl url) {

    /** Reads a URL. */
    public static final Parser<String, OutboundUrl> PARSER = HttpUrl.PARSER.then(OutboundUrl::from);

    /**
     * Demands a public host.
     *
     * @param url the URL
     * @throws dev.staunch.invariant.InvariantViolation if its host is known not to be public
     */
    public OutboundUrl {
        Invariant.require(url.isPublicLiteral(), NetworkError.HOST_NOT_PUBLIC);
    }

    /**
     * Parses a URL.
     *
     * @param raw the raw text
     * @return the URL or the violations
     */
    public static Result<OutboundUrl, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * Checks a URL.
     *
     * @param url the URL
     * @return the checked URL or the violations
     */
    public static Result<OutboundUrl, Violations> from(HttpUrl url) {
        return url.isPublicLiteral()
                ? new Ok<>(new OutboundUrl(url))
                : new Err<>(Violations.of(NetworkError.HOST_NOT_PUBLIC));
    }

    /** Returns the origin and nothing of path, query and fragment: {@code OutboundUrl[https://example.com]}. */
    @Override
    public String toString() {
        return "OutboundUrl[" + url.origin() + "]";
    }
}
