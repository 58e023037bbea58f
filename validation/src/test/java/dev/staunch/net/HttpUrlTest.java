package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.invariant.InvariantViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpUrlTest {

    private static String of(@Nullable String raw) {
        return HttpUrl.parse(raw)
                .fold(HttpUrl::value, found -> found.asList().get(0).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://example.com/a?b=c#d https://example.com/a?b=c#d",
                "HTTPS://EXAMPLE.com:443 https://example.com/",
                "http://example.com:8080?q http://example.com:8080/?q",
                "http://example.com:80/ http://example.com/",
                "http://example.com:443/ http://example.com:443/",
                "http://127.0.0.1/ http://127.0.0.1/",
                "http://[2001:DB8:0:0::1]/ http://[2001:db8::1]/",
                "http://[::]:8080 http://[::]:8080/",
                "http://[::ffff:1.2.3.4]/ http://[::ffff:102:304]/",
                "http://[1:0:0:2:0:0:0:3]/ http://[1:0:0:2::3]/",
                "http://[1:0:2:0:3:0:4:0]/ http://[1:0:2:0:3:0:4:0]/",
                "http://[0:0:1::]/ http://[0:0:1::]/",
                "http://example.com/a/%2e%2E/./b http://example.com/b",
                "http://example.com/../../x http://example.com/x",
                "http://example.com/a/.. http://example.com/",
                "http://example.com/a/b/.. http://example.com/a/",
                "http://example.com/a/. http://example.com/a/",
                "http://example.com/a/.../b http://example.com/a/.../b",
                "http://example.com//a http://example.com//a",
                "http://example.com/#@127.0.0.1 http://example.com/#@127.0.0.1",
                "http://example.com/@127.0.0.1 http://example.com/@127.0.0.1",
                "http://example.com/%E2%9c%93 http://example.com/%E2%9c%93",
                "http://example.com:/a http://example.com/a",
                "https://[::1]: https://[::1]/",
                "http://example.com/?a=../b http://example.com/?a=../b"
            })
    void brings_to_canonical_form(String raw, String expected) {
        assertThat(of(raw)).isEqualTo(expected);
        assertThat(of(expected)).isEqualTo(expected);
    }

    @Test
    void the_longest_gap_of_zeros_is_compressed() {
        assertThat(of("http://[0:0:0:1:0:0:0:0]/")).isEqualTo("http://[0:0:0:1::]/");
        assertThat(of("http://[0:0:0:0:1:0:0:0]/")).isEqualTo("http://[::1:0:0:0]/");
        assertThat(of("http://[0:0:0:0:0:0:0:0]/")).isEqualTo("http://[::]/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.com/",
                "//example.com/",
                "http:example.com",
                "http:/example.com",
                "example.com",
                "javascript:alert(1)",
                " http://example.com/",
                "http",
                "http:/",
                "http\u017f://example.com/",
                "view-source:http://a/"
            })
    void refuses_other_schemes(String raw) {
        assertThat(of(raw)).isEqualTo("url.scheme_not_allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://user@example.com/",
                "http://a:b@127.0.0.1/",
                "http://@example.com",
                "http://example.com:80@127.0.0.1/",
                "http://a@b@c/",
                "http://example.com\n@127.0.0.1/",
                "https://good.example[@127.0.0.1"
            })
    void refuses_user_names(String raw) {
        assertThat(of(raw)).isEqualTo("url.userinfo_not_allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "https://",
                "http:///a",
                "http://?",
                "http://#",
                "http://:80/",
                "http://127.1/",
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://0x7f.1/",
                "http://127.0.0.10x/",
                "http://example.1a/",
                "http://0x7f.0x0.0x0.0x1/",
                "http://127.0.0.01/",
                "http://127.0.0.256/",
                "http://127.0.0.1./",
                "http://1.2.3.4.5/",
                "http://\uff11\uff12\uff17.0.0.1/",
                "http://10\u30020\u30020\u30021/",
                "http://%31%32%37.0.0.1/",
                "http://a%2eb/",
                "http://[::1%25eth0]/",
                "http://[::1%eth0]/",
                "http://example.com./",
                "http://a..b/",
                "http://a_b/",
                "http://loca\u200blhost/",
                "http://exam\ud800ple.com/",
                "http://[::1]x/",
                "http://[::1/",
                "http://[]/",
                "http://[:]/",
                "http://[:::]/",
                "http://[1::2::3]/",
                "http://[1:2:3:4:5:6:7]/",
                "http://[1:2:3:4:5:6:7:8:9]/",
                "http://[1:2:3:4:5:6:7::8]/",
                "http://[12345::]/",
                "http://[::1.2.3]/",
                "http://[::1.2.3.04]/",
                "http://[1:2:3:4:5:6:7:1.2.3.4]/",
                "http://[::g]/",
                "http://[1:]/",
                "http://[v1.a]/",
                "http://::1/",
                "http://a b/",
                "http://a\tb/",
                "http://a]/",
                "http://[www.example.com]/"
            })
    void refuses_hosts_that_are_not_the_same_for_everyone(String raw) {
        assertThat(of(raw)).isEqualTo("url.host_malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a:0/",
                "http://a:065/",
                "http://a:65536/",
                "http://a:-/",
                "http://a:80:80/",
                "http://a:99999999999/",
                "http://a:+80/",
                "http://a:\u0661/",
                "http://a: 80/",
                "http://a:8 0/"
            })
    void refuses_other_ports(String raw) {
        assertThat(of(raw)).isEqualTo("url.port_malformed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "http://a/b c|10",
                "http://a/ |9",
                "http://a/\\|9",
                "http://a\\b|8",
                "http://a/%zz|9",
                "http://a/%|9",
                "http://a/%4|9",
                "http://a/?[]|10",
                "http://a/#b#c|11",
                "http://a/<|9",
                "http://a/\"|9",
                "http://a/^|9",
                "http://a/\u00e9|9",
                "http://a/\u202e|9",
                "http://a/?\u0000|10"
            })
    void refuses_other_characters(String raw, int offset) {
        assertThat(of(raw)).isEqualTo("url.character_not_allowed {offset=" + offset + "}");
    }

    @Test
    void refuses_what_is_too_long_or_not_there() {
        String longest = "http://a/" + "b".repeat(7991);
        assertThat(of(longest)).isEqualTo(longest);
        assertThat(of(longest + "b")).isEqualTo("input.too_long {max=8000, actual=8001}");
        assertThat(of("")).isEqualTo("input.empty");
        assertThat(of(null)).isEqualTo("input.null");
    }

    @Test
    void has_its_parts() {
        HttpUrl url = HttpUrl.parse("https://Example.com:8443/a?token=QZKW").orElseThrow();
        assertThat(url.host()).isEqualTo("example.com");
        assertThat(url.port()).isEqualTo(8443);
        assertThat(url.isSecure()).isTrue();
        assertThat(url.origin()).isEqualTo("https://example.com:8443");
        assertThat(url.toUri().getHost()).isEqualTo("example.com");
        assertThat(url).hasToString("HttpUrl[https://example.com:8443]");
        assertThat(url).isNotEqualTo(HttpUrl.of("https://example.com/"));
        HttpUrl plain = HttpUrl.parse("http://[::1]/").orElseThrow();
        assertThat(plain.host()).isEqualTo("[::1]");
        assertThat(plain.port()).isEqualTo(80);
        assertThat(plain.isSecure()).isFalse();
    }

    @Test
    void of_demands_the_canonical_form() {
        assertThat(HttpUrl.of("https://example.com/"))
                .isEqualTo(HttpUrl.parse("https://EXAMPLE.com").orElseThrow());
        for (String wrong : new String[] {"", "https://example.com", "https://EXAMPLE.com/", "ftp://a/"}) {
            assertThatThrownBy(() -> HttpUrl.of(wrong))
                    .isInstanceOf(InvariantViolation.class)
                    .hasMessage("url.not_canonical");
        }
    }
}
