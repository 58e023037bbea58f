package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CidrProperties extends ParserContract<Cidr> {

    @Override
    protected Parser<String, Cidr> parser() {
        return Cidr.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of("10.0.0.0/8", "2001:DB8::/32", "::ffff:10.0.0.0/104", "::/0", "192.0.2.1/32");
    }

    @Override
    protected String render(Cidr value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return true;
    }

    @Property
    void an_address_is_in_a_network_if_their_first_bits_are_the_same(
            @ForAll @Size(16) byte[] first, @ForAll @Size(16) byte[] second, @ForAll @IntRange(max = 128) int prefix)
            throws UnknownHostException {
        first[0] |= 0x20; // so that none is mapped
        second[0] |= 0x20;
        byte[] near = second.clone();
        System.arraycopy(first, 0, near, 0, Math.min(16, prefix / 8 + 1));
        agrees(first, second, prefix);
        agrees(first, near, prefix);
    }

    @Property
    void an_address_of_four_octets_is_in_a_network_if_their_first_bits_are_the_same(
            @ForAll @Size(4) byte[] first, @ForAll @Size(4) byte[] second, @ForAll @IntRange(max = 32) int prefix)
            throws UnknownHostException {
        byte[] near = second.clone();
        System.arraycopy(first, 0, near, 0, Math.min(4, prefix / 8 + 1));
        agrees(first, second, prefix);
        agrees(first, near, prefix);
    }

    private static void agrees(byte[] network, byte[] address, int prefix) throws UnknownHostException {
        int hostBits = network.length * 8 - prefix;
        BigInteger start = new BigInteger(1, network).shiftRight(hostBits);
        byte[] masked = new byte[network.length];
        byte[] bits = start.shiftLeft(hostBits).toByteArray();
        int length = Math.min(bits.length, masked.length);
        System.arraycopy(bits, bits.length - length, masked, masked.length - length, length);
        Cidr cidr = Cidr.parse(InetAddress.getByAddress(masked).getHostAddress() + "/" + prefix)
                .orElseThrow();
        assertThat(cidr.contains(IpAddress.of(InetAddress.getByAddress(address))))
                .isEqualTo(new BigInteger(1, address).shiftRight(hostBits).equals(start));
    }
}
