package dev.staunch.examples.snippets;

import dev.staunch.error.Violations;
import dev.staunch.net.OutboundUrl;
import java.util.List;

/** Addresses that callers choose. */
final class Webhooks {

    private Webhooks() {}

    // region webhook
    public static void main(String[] args) {
        List<String> inputs = List.of(
                "https://EXAMPLE.com:443/hook?token=a",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::ffff:10.0.0.1]/",
                "http://0x7f.1/",
                "https://example.com\\@127.0.0.1/");
        for (String raw : inputs) {
            System.out.println(OutboundUrl.parse(raw).fold(OutboundUrl::toString, Violations::toString));
        }
    }
    // endregion
}
