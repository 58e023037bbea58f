package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class OutboundUrlProperties extends ParserContract<OutboundUrl> {

    @Override
    protected Parser<String, OutboundUrl> parser() {
        return OutboundUrl.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("https://example.com/a?b", "http://8.8.8.8", "http://[2606:4700:4700::1111]/");
    }

    @Override
    protected String render(OutboundUrl value) {
        return value.url().value();
    }

    @Override
    protected boolean isShown() {
        return false;
    }

    @Property
    void no_address_passes_that_the_jdk_knows_to_be_local(@ForAll @Size(4) byte[] octets) throws UnknownHostException {
        refusedIfLocal(
                InetAddress.getByAddress(octets),
                "http://" + InetAddress.getByAddress(octets).getHostAddress());
    }

    @Property
    void no_long_address_passes_that_the_jdk_knows_to_be_local(@ForAll @Size(16) byte[] bytes)
            throws UnknownHostException {
        InetAddress address = InetAddress.getByAddress(bytes);
        String host = address.getHostAddress();
        refusedIfLocal(address, "http://[" + (host.indexOf(':') < 0 ? "::ffff:" + host : host) + "]/");
        HttpUrl url = HttpUrl.parse("http://[" + (host.indexOf(':') < 0 ? "::ffff:" + host : host) + "]/")
                .orElseThrow();
        assertThat(InetAddress.getByName(url.host())).isEqualTo(address);
    }

    private static void refusedIfLocal(InetAddress address, String url) {
        assertThat(HttpUrl.parse(url).isOk()).isTrue();
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            assertThat(OutboundUrl.parse(url).isErr()).isTrue();
        }
    }
}
