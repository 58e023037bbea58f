package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class IpAddressProperties extends ParserContract<IpAddress> {

    @Override
    protected Parser<String, IpAddress> parser() {
        return IpAddress.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("192.0.2.1", "::1", "2001:DB8:0:0:8:800:200C:417A", "::ffff:192.0.2.1", "1:2:3:4:5:6:7:8");
    }

    @Override
    protected String render(IpAddress value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return true;
    }

    @Provide
    Arbitrary<byte[]> sparse() {
        return Arbitraries.of((byte) 0, (byte) 0, (byte) 0, (byte) 1, (byte) 0xFF, (byte) 0x80)
                .array(byte[].class)
                .ofSize(16);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("0", "1", "ff", "FFFF", "0a0", ":", "::", ".", "255", "10")
                .list()
                .ofMaxSize(17)
                .map(parts -> String.join("", parts));
    }

    @Property
    void an_address_of_four_octets_is_that_of_the_jdk(@ForAll @Size(4) byte[] octets) throws UnknownHostException {
        isTheSame(InetAddress.getByAddress(octets));
    }

    @Property
    void an_address_of_sixteen_octets_is_that_of_the_jdk(@ForAll @Size(16) byte[] octets) throws UnknownHostException {
        isTheSame(InetAddress.getByAddress(octets));
    }

    @Property
    void an_address_with_many_zeros_is_that_of_the_jdk(@ForAll("sparse") byte[] octets) throws UnknownHostException {
        isTheSame(InetAddress.getByAddress(octets));
    }

    private static void isTheSame(InetAddress jdk) throws UnknownHostException {
        IpAddress address = IpAddress.parse(jdk.getHostAddress()).orElseThrow();
        assertThat(address).isEqualTo(IpAddress.of(jdk));
        assertThat(IpAddress.parse(jdk.getHostAddress().toUpperCase(Locale.ROOT)))
                .isEqualTo(IpAddress.parse(address.value()));
        assertThat(address.toInetAddress()).isEqualTo(jdk);
        assertThat(InetAddress.getByName(address.value())).isEqualTo(jdk);
    }

    @Property
    void what_is_accepted_the_jdk_reads_alike(@ForAll("texts") String raw) throws UnknownHostException {
        IpAddress address = IpAddress.parse(raw).toOptional().orElse(null);
        if (address != null) {
            assertThat(InetAddress.getByName(raw)).isEqualTo(address.toInetAddress());
        }
    }

    @Property
    void near_literals_the_jdk_reads_alike(@ForAll("hostile") String raw) throws UnknownHostException {
        IpAddress address = IpAddress.parse(raw).toOptional().orElse(null);
        if (address != null) {
            assertThat(InetAddress.getByName(raw)).isEqualTo(address.toInetAddress());
        }
    }
}
