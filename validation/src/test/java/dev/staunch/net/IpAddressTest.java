package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

    private static String of(@Nullable String raw) {
        return IpAddress.parse(raw)
                .fold(IpAddress::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1,192.0.2.1",
        "0.0.0.0,0.0.0.0",
        "255.255.255.255,255.255.255.255",
        "::,::",
        "::1,::1",
        "1::,1::",
        "2001:DB8:0:0:8:800:200C:417A,2001:db8::8:800:200c:417a",
        "2001:db8:0:1:1:1:1:1,2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1,2001:0:0:1::1",
        "2001:db8:0:0:1:0:0:1,2001:db8::1:0:0:1",
        "0001:0002:0003:0004:0005:0006:0007:0008,1:2:3:4:5:6:7:8",
        "::2:3:4:5:6:7:8,0:2:3:4:5:6:7:8",
        "::ffff:192.0.2.1,192.0.2.1",
        "::FFFF:C000:201,192.0.2.1",
        "0:0:0:0:0:ffff:0:0,0.0.0.0",
        "::ffff:0:192.0.2.1,::ffff:0:c000:201",
        "::192.0.2.1,::c000:201",
        "64:ff9b::192.0.2.33,64:ff9b::c000:221",
        "1:2:3:4:5:6:255.255.255.255,1:2:3:4:5:6:ffff:ffff"
    })
    void accepts(String raw, String expected) {
        assertThat(of(raw)).isEqualTo(expected);
        assertThat(of(expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.1",
                "2130706433",
                "0177.0.0.1",
                "0x7f.0.0.1",
                "1.2.3.256",
                "1.2.3.4.",
                "1.2.3",
                "1.2.3.4.5",
                "01.2.3.4",
                "1.2.3.00",
                "1.2.3.-4",
                "+1.2.3.4",
                "1..2.3",
                "fe80::1%eth0",
                "fe80::1%25",
                "[::1]",
                "::1/128",
                "1.2.3.4/32",
                ":::",
                ":",
                ":1",
                "1:",
                "1::2::3",
                "12345::",
                "g::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "::1:2:3:4:5:6:7:8",
                "1:2:3:4:5:6:7::8:9",
                "::ffff:1.2.3",
                "::ffff:01.2.3.4",
                "::ffff:0x1.2.3.4",
                "::1.2.3.4:5",
                "1:2:3:4:5:6:7:1.2.3.4",
                "\uff11\uff12\uff17.0.0.1",
                "127.0.0.\u0661",
                "127\u30020\u30020\u30021",
                "\uff1a\uff1a1",
                "::\uff41",
                "localhost",
                "example.com",
                " ::1",
                "::1 ",
                "1.2.3.4\n",
                "1.2.3.4\u0000",
                "::1\u200b",
                "-",
                "a"
            })
    void refuses(String raw) {
        assertThat(of(raw)).isEqualTo("ip.malformed");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        assertThat(of("0000:0000:0000:0000:0000:0001:255.255.255.255")).isEqualTo("::1:ffff:ffff");
        assertThat(of("0".repeat(46))).isEqualTo("input.too_long {max=45, actual=46}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void tells_its_version() {
        assertThat(IpAddress.of("192.0.2.1").isV4()).isTrue();
        assertThat(IpAddress.of("::").isV4()).isFalse();
        assertThat(IpAddress.of("::fffe:0:1").isV4()).isFalse();
        assertThat(IpAddress.of("1::ffff:0:1").isV4()).isFalse();
    }

    @Test
    void a_mapped_address_of_the_jdk_is_the_short_one() throws UnknownHostException {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 10, 0, 0, 1};
        assertThat(IpAddress.of(Inet6Address.getByAddress("x", mapped, -1))).isEqualTo(IpAddress.of("10.0.0.1"));
        byte[] linkLocal = {-2, -128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        InetAddress zoned = Inet6Address.getByAddress("x", linkLocal, 3);
        assertThat(zoned.getHostAddress()).contains("%");
        assertThat(IpAddress.of(zoned)).isEqualTo(IpAddress.of("fe80::1"));
    }

    @Test
    void of_demands_the_canonical_form() {
        for (String wrong : List.of("", "::0", "FE80::", "::ffff:10.0.0.1", "localhost", "01.2.3.4")) {
            assertThatThrownBy(() -> IpAddress.of(wrong))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("url.not_canonical");
        }
        assertThat(IpAddress.of("::1")).hasToString("::1").isNotEqualTo(IpAddress.of("::2"));
        assertThat(IpAddress.of("1::1")).isNotEqualTo(IpAddress.of("::1"));
        assertThat(IntStream.range(0, 256)
                        .map(i -> IpAddress.of("10.0.0." + i).hashCode())
                        .distinct())
                .hasSize(256);
    }
}
