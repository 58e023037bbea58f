package dev.staunch.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.contract.ParserContract;
import dev.staunch.parse.Parser;
import java.net.URI;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HttpUrlProperties extends ParserContract<HttpUrl> {

    @Override
    protected Parser<String, HttpUrl> parser() {
        return HttpUrl.PARSER;
    }

    @Override
    protected List<String> accepted() {
        return List.of(
                "https://example.com/a/../b?c=d#e",
                "http://127.0.0.1:8080",
                "http://[2001:DB8::1]/%41",
                "HTTP://EXAMPLE.com/a/./%2e%2e/");
    }

    @Override
    protected String render(HttpUrl value) {
        return value.value();
    }

    @Override
    protected boolean isShown() {
        return false;
    }

    @Property
    void the_jdk_reads_the_same_host_and_port(@ForAll("hostile") String raw) {
        HttpUrl.parse(raw).toOptional().ifPresent(url -> {
            URI uri = url.toUri();
            assertThat(uri.getHost()).isEqualTo(url.host());
            assertThat(uri.getPort()).isIn(-1, url.port());
            assertThat(uri.getUserInfo()).isNull();
        });
    }

    /** A scheme in upper case is made anew with all that follows; one in lower case may be found to be canonical. */
    @Property
    void what_is_found_canonical_is_what_would_be_made(@ForAll("hostile") String raw) {
        String rest = raw.startsWith("http://") ? raw.substring(7) : raw;
        assertThat(HttpUrl.parse("http://" + rest)).isEqualTo(HttpUrl.parse("HTTP://" + rest));
    }
}
