package dev.staunch.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.net.HostAndPort;
import com.google.common.net.InetAddresses;
import com.google.common.net.InternetDomainName;
import dev.staunch.contact.EmailAddress;
import dev.staunch.net.Hostname;
import dev.staunch.net.HttpUrl;
import dev.staunch.net.IpAddress;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.ISBNValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reads or checks a single value, beside our primitives. */
class ValuePeersTest {

    private static final String REJECTED = "rejected input";

    private static void parse(String peer) {
        Consumer<String> parser = switch (peer) {
            case "java.net.URI" -> URI::create;
            case "Guava's InetAddresses" -> InetAddresses::forString;
            case "Guava's HostAndPort" -> raw -> HostAndPort.fromString(raw + ":x");
            case "Guava's InternetDomainName" -> InternetDomainName::from;
            default -> raw -> okhttp3.HttpUrl.get("https://" + raw);
        };
        parser.accept(REJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.net.URI",
                "Guava's InetAddresses",
                "Guava's HostAndPort",
                "Guava's InternetDomainName",
                "OkHttp's HttpUrl"
            })
    void exceptions_of_peers_repeat_the_input(String peer) {
        assertThatThrownBy(() -> parse(peer)).hasMessageContaining(REJECTED);
    }

    @Test
    void our_violations_do_not() {
        assertThat(List.of(
                        HttpUrl.parse("https://" + REJECTED).fold(Object::toString, Object::toString),
                        IpAddress.parse(REJECTED).fold(Object::toString, Object::toString),
                        Hostname.parse(REJECTED).fold(Object::toString, Object::toString)))
                .noneMatch(shown -> shown.contains(REJECTED))
                .allMatch(shown -> shown.startsWith("["));
    }

    @Test
    void a_url_is_brought_to_one_form_by_okhttp_and_by_us_and_not_by_the_jdk() {
        String raw = "HTTP://EXAMPLE.com:80/a/../b";
        assertThat(URI.create(raw)).hasToString(raw);
        assertThat(okhttp3.HttpUrl.get(raw)).hasToString("http://example.com/b");
        assertThat(HttpUrl.parse(raw).orElseThrow().value()).isEqualTo("http://example.com/b");
        assertThat(InternetDomainName.from("EXAMPLE.com")).hasToString("example.com");
    }

    @Test
    void the_jdk_and_okhttp_do_not_read_each_url_alike_and_we_take_what_both_do() {
        String raw = "http://example.com/a b";
        assertThatThrownBy(() -> URI.create(raw)).isInstanceOf(IllegalArgumentException.class);
        assertThat(okhttp3.HttpUrl.get(raw).encodedPath()).isEqualTo("/a%20b");
        assertThat(HttpUrl.parse(raw).isErr()).isTrue();
    }

    @Test
    void okhttp_and_guava_know_public_suffixes_and_we_do_not() {
        assertThat(InternetDomainName.from("www.example.co.uk").topPrivateDomain())
                .hasToString("example.co.uk");
        assertThat(okhttp3.HttpUrl.get("https://www.example.co.uk/").topPrivateDomain())
                .isEqualTo("example.co.uk");
        assertThat(EmailValidator.getInstance().isValid("ann@example.nosuchdomain"))
                .isFalse();
        assertThat(EmailAddress.parse("ann@example.nosuchdomain").isOk()).isTrue();
    }

    @Test
    void peers_take_mailboxes_beyond_ascii_and_we_do_not() {
        String raw = "\u00e4nn@example.com";
        assertThat(EmailValidator.getInstance().isValid(raw)).isTrue();
        assertThat(EmailAddress.parse(raw).isErr()).isTrue();
    }

    @Test
    void commons_validator_answers_yes_or_no_and_knows_what_we_do_not() {
        assertThat(ISBNValidator.getInstance().isValid("978-3-16-148410-0")).isTrue();
    }
}
