package dev.staunch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Form;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    private static final TextFields.Limits SMALL = new TextFields.Limits(20, 2);

    private static String query(String raw, String... names) {
        String shown = Reading.shown(TextFields.parseQuery(raw), names);
        assertThat(Reading.shown(TextFields.parseForm(raw.getBytes(StandardCharsets.UTF_8)), names))
                .isEqualTo(shown);
        return shown;
    }

    @Test
    void follows_its_table() {
        assertThat(query("q=tea+pot&page=2", "q", "page")).isEqualTo("{q=[tea pot], page=[2]}");
        assertThat(query("q=caf%C3%A9%2B%26", "q")).isEqualTo("{q=[caf\u00e9+&]}");
        assertThat(query("q=%2541", "q")).isEqualTo("{q=[%41]}");
        assertThat(query("tag=a&tag=b", "tag")).isEqualTo("{tag=[a, b]}");
        assertThat(query("a&&b=", "a", "b")).isEqualTo("{a=[], b=[]}");
        assertThat(query("")).isEqualTo("{}");
        assertThat(Reading.shown(TextFields.parseQuery(null))).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({
        "q=%4, /q input.malformed {offset=2}",
        "q=%zz, /q input.malformed {offset=2}",
        "q=100%, /q input.malformed {offset=5}",
        "q=%4%41, /q input.malformed {offset=2}",
        "q=%41%4, /q input.malformed {offset=5}",
        "q=%+1, /q input.malformed {offset=2}",
        "q=%uFF0E, /q input.malformed {offset=2}",
        "q=%\uff14\uff11, /q input.malformed {offset=2}",
        "q=%C3, /q text.ill_formed {offset=2}",
        "q=a%C3b, /q text.ill_formed {offset=3}",
        "q=%41%C3%28, /q text.ill_formed {offset=5}",
        "q=%ED%A0%80, /q text.ill_formed {offset=2}",
        "q=%C0%AF, /q text.ill_formed {offset=2}",
        "q=%F4%90%80%80, /q text.ill_formed {offset=2}",
        "q=%E9, /q text.ill_formed {offset=2}",
        "q=\u00e9, /q input.malformed {offset=2}",
        "q=a b, /q input.malformed {offset=3}",
        "'q=a\n', /q input.malformed {offset=3}",
        "q=\u007f, /q input.malformed {offset=2}",
        "%zz=1, input.malformed {offset=0}",
        "a=1&%80=1, text.ill_formed {offset=4}",
        "4111111111111111=%, /* input.malformed {offset=17}"
    })
    void refuses_what_is_not_encoded(String raw, String expected) {
        assertThat(query(raw, "q")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%F0%9F%98%80", "q=%f0%9f%98%80"})
    void reads_all_of_utf8(String raw) {
        assertThat(query(raw, "q")).isEqualTo("{q=[\ud83d\ude00]}");
    }

    @Test
    void names_are_decoded_like_values() {
        assertThat(query("a%20b+c=1&%71=2", "a b c", "q")).isEqualTo("{a b c=[1], q=[2]}");
        assertThat(query("=x", "")).isEqualTo("{=[x]}");
        assertThat(query("a=b=c", "a")).isEqualTo("{a=[b=c]}");
        assertThat(query("a=1;b=2", "a")).isEqualTo("{a=[1;b=2]}");
        assertThat(query("a=1&%61=2", "a")).isEqualTo("{a=[1, 2]}");
    }

    @Test
    void a_parameter_that_is_one_value_is_given_once() {
        Form form = Form.of(TextFields.parseQuery("page=1&page=2").orElseThrow());
        Field<Integer> page = form.required("page", Numbers.intBetween(1, 9));
        assertThat(form.build(page::get).errorToOptional().map(Object::toString))
                .contains("[/page input.repeated {actual=2}]");
    }

    @Test
    void numbers_are_read_from_text() {
        Form form = Form.of(TextFields.parseQuery("page=7").orElseThrow());
        Field<Integer> page = form.required("page", Numbers.intBetween(1, 9));
        assertThat(form.build(page::get).orElseThrow()).isEqualTo(7);
    }

    @Test
    void holds_its_limits() {
        assertThat(Reading.shown(TextFields.parseQuery("a=1&b=2", SMALL), "a", "b"))
                .isEqualTo("{a=[1], b=[2]}");
        assertThat(Reading.shown(TextFields.parseQuery("&&a&&b&&", SMALL), "a", "b"))
                .isEqualTo("{a=[], b=[]}");
        assertThat(Reading.shown(TextFields.parseQuery("a=1&b=2&c=3", SMALL))).isEqualTo("input.too_many {max=2}");
        assertThat(Reading.shown(TextFields.parseQuery("a=1&a=2&a=3", SMALL))).isEqualTo("input.too_many {max=2}");
        assertThat(Reading.shown(TextFields.parseQuery("a=" + "1".repeat(18), SMALL), "a"))
                .isEqualTo("{a=[" + "1".repeat(18) + "]}");
        assertThat(Reading.shown(TextFields.parseQuery("a=" + "1".repeat(19), SMALL)))
                .isEqualTo("input.too_large {max=20}");
        assertThat(Reading.shown(TextFields.parseForm(new byte[21], SMALL))).isEqualTo("input.too_large {max=20}");
        assertThat(new TextFields.Limits(0, 0).entries()).isZero();
        assertThatThrownBy(() -> new TextFields.Limits(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TextFields.Limits(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_parameters_than_a_form_reads_by_default_are_read_if_the_limits_say_so() {
        StringBuilder raw = new StringBuilder("a=1");
        for (int i = 0; i < 300; i++) {
            raw.append("&x").append(i).append('=');
        }
        TextFields.Limits many = new TextFields.Limits(10_000, 301);
        assertThat(Form.of(TextFields.parseQuery(raw.toString(), many).orElseThrow())
                        .build(() -> "")
                        .errorToOptional()
                        .orElseThrow()
                        .total())
                .isEqualTo(301);
        assertThat(Reading.shown(TextFields.parseQuery(raw.toString()))).isEqualTo("input.too_many {max=256}");
    }

    @Test
    void a_body_is_utf8_and_is_there() {
        assertThat(Reading.shown(TextFields.parseForm(null))).isEqualTo("input.null");
        assertThat(Reading.shown(TextFields.parseForm(new byte[] {'q', '=', (byte) 0xe9})))
                .isEqualTo("text.ill_formed");
    }

    @Test
    @Timeout(10)
    void a_megabyte_of_anything_takes_linear_time() {
        for (String part : new String[] {"&", "=", "%", "%41", "a&", "%F0%9F%98%80", "+", "%C3", "a=%41b%42&"}) {
            String raw = part.repeat((1 << 20) / part.length());
            assertThat(TextFields.parseQuery(raw, new TextFields.Limits(1 << 20, 1 << 20)))
                    .isNotNull();
        }
    }
}
