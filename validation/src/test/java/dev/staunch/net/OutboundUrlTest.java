package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundUrlTest {

    private static String of(String raw) {
        return OutboundUrl.parse(raw)
                .fold(
                        value -> value.url().value(),
                        found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/hook",
                "https://8.8.8.8/",
                "https://[2606:4700:4700::1111]/",
                "https://a.b/",
                "https://172.32.0.1/",
                "https://172.15.255.255/",
                "https://100.63.255.255/",
                "https://100.128.0.1/",
                "https://9.255.255.255/",
                "https://11.0.0.0/",
                "https://126.255.255.255/",
                "https://128.0.0.0/",
                "https://169.253.0.1/",
                "https://192.0.1.1/",
                "https://192.167.0.1/",
                "https://198.17.0.1/",
                "https://198.20.0.1/",
                "https://223.255.255.255/",
                "https://[2001:200::1]/",
                "https://[2003::1]/",
                "https://[3fff:1000::1]/",
                "https://local.example/",
                "https://localhost.example.com/"
            })
    void public_hosts_pass(String raw) {
        assertThat(of(raw)).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "127.0.0.1",
                "127.255.255.255",
                "10.0.0.1",
                "10.255.255.255",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "100.100.100.200",
                "0.0.0.0",
                "0.1.2.3",
                "255.255.255.255",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "192.0.0.192",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "192.88.99.1",
                "168.63.129.16",
                "[::1]",
                "[::]",
                "[fd00:ec2::254]",
                "[fc00::1]",
                "[fe80::1]",
                "[ff02::1]",
                "[::ffff:10.0.0.1]",
                "[::ffff:8.8.8.8]",
                "[::8.8.8.8]",
                "[64:ff9b::a00:1]",
                "[64:ff9b:1::1]",
                "[2002:a00:1::1]",
                "[2001::1]",
                "[2001:1ff::1]",
                "[2001:db8::1]",
                "[3fff::1]",
                "[3fff:fff::1]",
                "[100::1]",
                "[5f00::1]",
                "[4000::1]",
                "localhost",
                "LOCALHOST",
                "a.localhost",
                "intranet",
                "printer.local",
                "metadata.google.internal",
                "host.localdomain",
                "home.arpa",
                "nas.home.arpa",
                "a.onion",
                "a.test",
                "a.invalid",
                "a.alt"
            })
    void hosts_that_are_not_public_are_refused(String host) {
        for (String url : List.of("http://" + host + "/", "https://" + host + ":8443/latest/meta-data/?a#b")) {
            assertThat(of(url)).isEqualTo("url.host_not_public");
        }
    }

    @Test
    void what_is_no_url_is_refused_as_such() {
        assertThat(of("http://2852039166/")).isEqualTo("url.host_malformed");
        assertThat(of("http://a@example.com/")).isEqualTo("url.userinfo_not_allowed");
        assertThat(of("file:///etc/passwd")).isEqualTo("url.scheme_not_allowed");
    }

    @Test
    void the_constructor_demands_a_public_host() {
        HttpUrl loopback = HttpUrl.of("http://127.0.0.1/");
        assertThatThrownBy(() -> new OutboundUrl(loopback))
                .isInstanceOf(InvariantViolation.class)
                .hasMessage("url.host_not_public");
        assertThat(OutboundUrl.from(loopback).isErr()).isTrue();
        assertThat(OutboundUrl.from(HttpUrl.of("https://example.com/")).isOk()).isTrue();
    }
}
