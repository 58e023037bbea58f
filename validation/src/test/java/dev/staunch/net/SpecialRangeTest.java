package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialRangeTest {

    @ParameterizedTest
    @CsvSource({
        "THIS_NETWORK,0.0.0.0,0.255.255.255",
        "PRIVATE_10,10.0.0.0,10.255.255.255",
        "SHARED,100.64.0.0,100.127.255.255",
        "LOOPBACK,127.0.0.0,127.255.255.255",
        "HOST_AGENT,168.63.129.16,168.63.129.16",
        "LINK_LOCAL,169.254.0.0,169.254.255.255",
        "PRIVATE_172,172.16.0.0,172.31.255.255",
        "PROTOCOL_ASSIGNMENTS,192.0.0.0,192.0.0.255",
        "DOCUMENTATION_1,192.0.2.0,192.0.2.255",
        "RELAY_6TO4,192.88.99.0,192.88.99.255",
        "PRIVATE_192,192.168.0.0,192.168.255.255",
        "BENCHMARK,198.18.0.0,198.19.255.255",
        "DOCUMENTATION_2,198.51.100.0,198.51.100.255",
        "DOCUMENTATION_3,203.0.113.0,203.0.113.255",
        "MULTICAST,224.0.0.0,239.255.255.255",
        "RESERVED,240.0.0.0,255.255.255.255",
        "LOWEST_V6,::,ff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "NAT64,64:ff9b::,64:ff9b::ffff:ffff",
        "NAT64_LOCAL,64:ff9b:1::,64:ff9b:1:ffff:ffff:ffff:ffff:ffff",
        "DISCARD,100::,100::ffff:ffff:ffff:ffff",
        "DUMMY,100:0:0:1::,100::1:ffff:ffff:ffff:ffff",
        "TEREDO,2001::,2001:0:ffff:ffff:ffff:ffff:ffff:ffff",
        "PROTOCOL_ASSIGNMENTS_V6,2001::,2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff",
        "DOCUMENTATION_V6,2001:db8::,2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
        "SIX_TO_4,2002::,2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "DOCUMENTATION_V6_LONG,3fff::,3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff",
        "SEGMENT_ROUTING,5f00::,5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "UNIQUE_LOCAL,fc00::,fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "LINK_LOCAL_V6,fe80::,febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "SITE_LOCAL,fec0::,feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "MULTICAST_V6,ff00::,ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "NOT_UNICAST_LOW,::,1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "NOT_UNICAST_MIDDLE,4000::,7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "NOT_UNICAST_HIGH,8000::,ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"
    })
    void each_row_reaches_from_its_first_to_its_last_address(SpecialRange row, String first, String last) {
        IpAddress lowest = IpAddress.of(first);
        IpAddress highest = IpAddress.parse(last).orElseThrow();
        assertThat(row.network().network()).isEqualTo(lowest);
        assertThat(row.network().contains(highest)).isTrue();
        assertThat(lowest.commonBits(highest)).isEqualTo(128 - zeros(lowest, highest));
        assertThat(lowest.isPublic()).isFalse();
        assertThat(highest.isPublic()).isFalse();
    }

    /** How many bits differ between the first and the last address of a network with these ends: all after its prefix. */
    private static int zeros(IpAddress lowest, IpAddress highest) {
        byte[] low = lowest.toInetAddress().getAddress();
        byte[] high = highest.toInetAddress().getAddress();
        int bits = 0;
        for (int i = 0; i < low.length; i++) {
            bits += Integer.bitCount((low[i] ^ high[i]) & 0xFF);
        }
        return bits;
    }

    @ParameterizedTest
    @EnumSource(SpecialRange.class)
    void no_row_has_a_public_address(SpecialRange row) {
        assertThat(row.network().network().isPublic()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "168.63.129.15",
                "168.63.129.17",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "191.255.255.255",
                "192.0.1.0",
                "192.0.3.0",
                "192.88.98.255",
                "192.88.100.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "198.51.99.255",
                "198.51.101.0",
                "203.0.112.255",
                "203.0.114.0",
                "223.255.255.255",
                "8.8.8.8",
                "2000::",
                "2001:200::",
                "2001:db7:ffff::",
                "2001:db9::",
                "2003::",
                "2606:4700:4700::1111",
                "3ffe:ffff::",
                "3fff:1000::",
                "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"
            })
    void the_neighbours_of_the_rows_are_public(String address) {
        assertThat(IpAddress.of(address).isPublic()).isTrue();
    }

    @Test
    void metadata_services_of_clouds_are_not_public() {
        for (String address :
                List.of("169.254.169.254", "100.100.100.200", "192.0.0.192", "168.63.129.16", "fd00:ec2::254")) {
            assertThat(IpAddress.of(address).isPublic()).isFalse();
        }
    }
}
