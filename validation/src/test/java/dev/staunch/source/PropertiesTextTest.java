package dev.staunch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PropertiesTextTest {

    private static final TextFields.Limits SMALL = new TextFields.Limits(20, 2);

    private static String read(String raw, String... names) {
        return Reading.shown(TextFields.parseProperties(raw.getBytes(StandardCharsets.UTF_8)), names);
    }

    @Test
    void follows_its_table() {
        assertThat(read("port = 8080", "port")).isEqualTo("{port=[8080]}");
        assertThat(read("port:8080", "port")).isEqualTo("{port=[8080]}");
        assertThat(read("port 8080", "port")).isEqualTo("{port=[8080]}");
        assertThat(read("a=x\\\n  y", "a")).isEqualTo("{a=[xy]}");
        assertThat(read("a\\ b=\\u00e9\\t\\q", "a b")).isEqualTo("{a b=[\u00e9\tq]}");
        assertThat(read("# comment")).isEqualTo("{}");
        assertThat(read("! comment")).isEqualTo("{}");
        assertThat(read("\n \r\n")).isEqualTo("{}");
        assertThat(read("a=1\na=2")).isEqualTo("/a input.duplicate {line=2}");
        assertThat(read("a=\\u00g0")).isEqualTo("/a input.malformed {line=1}");
        assertThat(read("a=\\u12")).isEqualTo("/a input.malformed {line=1}");
        assertThat(read("a=x\\")).isEqualTo("/a input.malformed {line=1}");
        assertThat(Reading.shown(TextFields.parseProperties(new byte[] {'a', '=', (byte) 0xe9})))
                .isEqualTo("text.ill_formed");
        assertThat(Reading.shown(TextFields.parseProperties(null))).isEqualTo("input.null");
    }

    @Test
    void tells_the_line_whatever_ends_it() {
        assertThat(read("# x\r\n\r\na=\\u", "a")).isEqualTo("/a input.malformed {line=3}");
        assertThat(read("# x\r\ra=\\u", "a")).isEqualTo("/a input.malformed {line=3}");
        assertThat(read("b=1\\\n2\\\n3\nb=4", "b")).isEqualTo("/b input.duplicate {line=4}");
        assertThat(read("\\uD8=1")).isEqualTo("input.malformed {line=1}");
        assertThat(read("a=\\u\uff11\uff11\uff11\uff11")).isEqualTo("/a input.malformed {line=1}");
    }

    @Test
    void a_key_may_have_escapes_and_a_value_need_not_be_there() {
        assertThat(read("a\\=b\\:c\\\\=\\=", "a=b:c\\")).isEqualTo("{a=b:c\\=[=]}");
        assertThat(read("a\n", "a")).isEqualTo("{a=[]}");
        assertThat(read("a = = b", "a")).isEqualTo("{a=[= b]}");
        assertThat(read("a=b ", "a")).isEqualTo("{a=[b ]}");
        assertThat(read("\\u0061=1\na=2")).isEqualTo("/a input.duplicate {line=2}");
        assertThat(read("\\r\\n\\f=\\r\\n\\f", "\r\n\f")).isEqualTo("{\r\n\f=[\r\n\f]}");
        assertThat(read("\\#a=1", "#a")).isEqualTo("{#a=[1]}");
        assertThat(read("\\\n#a=1")).isEqualTo("{}");
        assertThat(read("\\\n\n#a=1")).isEqualTo("{}");
    }

    @Test
    void holds_its_limits() {
        byte[] three = "a=1\nb=2\nc=3".getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.shown(TextFields.parseProperties(three, SMALL))).isEqualTo("input.too_many {max=2}");
        assertThat(Reading.shown(TextFields.parseProperties(new byte[21], SMALL)))
                .isEqualTo("input.too_large {max=20}");
        assertThat(Reading.shown(
                        TextFields.parseProperties("a=1\nb=2".getBytes(StandardCharsets.UTF_8), SMALL), "a", "b"))
                .isEqualTo("{a=[1], b=[2]}");
    }

    @Test
    @Timeout(10)
    void a_megabyte_of_anything_takes_linear_time() {
        for (String part : new String[] {"a", "\\\n", "\\\n ", " ", "\n", "#\n", "\\", "=", "\\u0041", "a=b\\\n"}) {
            byte[] raw = part.repeat((1 << 20) / part.length()).getBytes(StandardCharsets.UTF_8);
            assertThat(TextFields.parseProperties(raw)).isNotNull();
        }
    }
}
