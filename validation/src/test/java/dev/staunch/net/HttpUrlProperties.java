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
}
