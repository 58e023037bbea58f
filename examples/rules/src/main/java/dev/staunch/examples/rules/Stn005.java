package dev.staunch.examples.rules;

import dev.staunch.error.Violations;
import dev.staunch.net.OutboundAddresses;
import dev.staunch.net.OutboundUrl;
import dev.staunch.result.Result;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;

final class Stn005 {

    private Stn005() {}

    // region bad
    static URI callback(String raw) {
        URI url = URI.create(raw);
        if ("localhost".equals(url.getHost())) {
            throw new IllegalArgumentException("local");
        }
        return url; // the metadata service of the cloud is not named localhost
    }
    // endregion

    // region good
    static Result<OutboundUrl, Violations> safeCallback(String raw) {
        return OutboundUrl.parse(raw);
    }

    /** Where the connection is made: a public name may lead to a private address. */
    static Result<List<InetAddress>, Violations> addresses(OutboundUrl callback, OutboundAddresses outbound) {
        return outbound.resolve(callback.url());
    }
    // endregion
}
