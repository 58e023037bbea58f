package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {

    private static String of(@Nullable String raw) {
        return Cidr.parse(raw).fold(Cidr::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,10.0.0.0/8",
        "0.0.0.0/0,0.0.0.0/0",
        "128.0.0.0/1,128.0.0.0/1",
        "192.0.2.1/32,192.0.2.1/32",
        "192.0.2.2/31,192.0.2.2/31",
        "::/0,::/0",
        "::1/128,::1/128",
        "8000::/1,8000::/1",
        "2001:db8::/32,2001:db8::/32",
        "2001:DB8:0:0::/64,2001:db8::/64",
        "0:0:0:1::/64,0:0:0:1::/64",
        "::ffff:10.0.0.0/104,10.0.0.0/8",
        "::ffff:0:0/96,0.0.0.0/0",
        "::ffff:192.0.2.1/128,192.0.2.1/32"
    })
    void accepts(String raw, String expected) {
        assertThat(of(raw)).isEqualTo(expected);
        assertThat(of(expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1/8",
                "10.128.0.0/8",
                "192.0.2.1/31",
                "1.0.0.0/0",
                "2001:db8::1/64",
                "::1/127",
                "::1/0",
                "0:0:0:1::/63",
                "::ffff:0:0/95",
                "::ffff:10.0.0.0/8",
                "::ffff:0:0/0"
            })
    void refuses_host_bits(String raw) {
        assertThat(of(raw)).isEqualTo("ip.host_bits_set");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0",
                "10.0.0.0/",
                "10.0.0.0/08",
                "10.0.0.0/00",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/+8",
                "10.0.0.0/ 8",
                "10.0.0.0/8 ",
                "10.0.0.0/1234",
                "10.0.0.0/255.0.0.0",
                "10.0.0.0/8/8",
                "10.0.0.0/\uff18",
                "10.0.0.0/8\n",
                "10.0.0.0/:8",
                "::",
                "::/",
                "::/129",
                "::/+0",
                "::/999",
                "::/064"
            })
    void refuses_prefixes(String raw) {
        assertThat(of(raw)).isEqualTo("ip.prefix_malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10/8",
                "10.0/16",
                "fe80::%1/10",
                "/8",
                "/",
                "a",
                " 10.0.0.0/8",
                "010.0.0.0/8",
                "[::]/0",
                "10.0.0.0\\8"
            })
    void refuses_addresses(String raw) {
        assertThat(of(raw)).isEqualTo("ip.malformed");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        assertThat(of("0000:0000:0000:0000:0000:0001:255.255.255.255/128")).isEqualTo("::1:ffff:ffff/128");
        assertThat(of("0".repeat(50))).isEqualTo("input.too_long {max=49, actual=50}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,10.0.0.0,true",
        "10.0.0.0/8,10.255.255.255,true",
        "10.0.0.0/8,9.255.255.255,false",
        "10.0.0.0/8,11.0.0.0,false",
        "10.0.0.0/8,::ffff:10.1.2.3,true",
        "10.0.0.0/8,::10.1.2.3,false",
        "0.0.0.0/0,255.255.255.255,true",
        "0.0.0.0/0,::1,false",
        "192.0.2.1/32,192.0.2.1,true",
        "192.0.2.1/32,192.0.2.0,false",
        "::/0,ffff::,true",
        "::/0,192.0.2.1,false",
        "2001:db8::/32,2001:db8:ffff:ffff:ffff:ffff:ffff:ffff,true",
        "2001:db8::/32,2001:db9::,false",
        "2001:db8::/65,2001:db8::7fff:0:0:0,true",
        "2001:db8::/65,2001:db8::8000:0:0:0,false",
        "::1/128,::1,true",
        "::1/128,::,false"
    })
    void contains(String network, String address, boolean expected) {
        assertThat(Cidr.of(network).contains(IpAddress.parse(address).orElseThrow()))
                .isEqualTo(expected);
    }

    @Test
    void of_demands_the_canonical_form() {
        for (String wrong : List.of("", "10.0.0.1/8", "::0/0", "::ffff:0:0/96", "10.0.0.0")) {
            assertThatThrownBy(() -> Cidr.of(wrong))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("url.not_canonical");
        }
        Cidr cidr = Cidr.of("10.0.0.0/8");
        assertThat(cidr).hasToString("10.0.0.0/8").isNotEqualTo(Cidr.of("10.0.0.0/9"));
        assertThat(cidr).isNotEqualTo(Cidr.of("11.0.0.0/8"));
        assertThat(cidr.hashCode()).isNotEqualTo(Cidr.of("10.0.0.0/9").hashCode());
        assertThat(cidr.network()).isEqualTo(IpAddress.of("10.0.0.0"));
        assertThat(cidr.prefixLength()).isEqualTo(8);
    }
}
