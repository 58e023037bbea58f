package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that are longer than what is read of them to tell whether they are secrets. */
class LongValuesTest {

    private static final Redactor REDACTOR = Redactor.standard();

    /** 320 characters. */
    private static final String SECRET = "q8Zk3Wv9".repeat(40);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a token=V b",
                "a token=V, b",
                "a key=V b",
                "a token=\"V two words\" b",
                "a {\\\"key\\\":\\\"V\\\"} b",
                "a token: |\\n  V\\n  V\\nb",
                "a token%3DV&b",
                "a token%3D%22V%2C%22b",
                "a <token><![CDATA[V]]></token> b",
                "a <token>V</token> b",
                "a Authorization=V b",
                "a Authorization: Basic V b",
                "a cookie=V; x=V",
                "a authorization=V; V",
                "a xoxb" + "-V b",
                "a token=[redacted]V b",
            })
    void go_as_a_whole(String text) {
        String redacted = REDACTOR.redact(text.replace("V", SECRET));
        assertThat(redacted).doesNotContain("q8Zk").startsWith("a ");
        assertThat(redacted.endsWith("b")).isEqualTo(text.endsWith("b"));
        assertThat(redacted.contains("two words")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token=arn:V b",
                "token=\"CN=V\" b",
                "token=sha256:V b",
                "token=getToken(V b",
                "token%3Darn:V&b",
                "<token><![CDATA[arn:V]]></token>",
                "token: |\\n  arn:V\\nb",
                "key=W b",
                "key=\"W\" b",
            })
    void stay_where_their_beginning_tells_that_they_are_none(String text) {
        String whole = text.replace("V", SECRET).replace("W", "orders.".repeat(50));
        assertThat(REDACTOR.redact(whole)).isSameAs(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"token=V b", "token=\"V\" b", "<token><![CDATA[V]]></token>", "token: |\\n  V\\nb", "token%3DV&b"
            })
    void a_path_is_no_longer_than_what_is_read(String text) {
        String longest = "/abc".repeat(64);
        String path = text.replace("V", longest);
        assertThat(REDACTOR.redact(path)).isSameAs(path);
        assertThat(REDACTOR.redact(text.replace("V", longest + "d"))).isEqualTo(text.replace("V", "[redacted]"));
    }

    @Test
    void the_next_name_ends_a_value_if_it_is_no_longer_than_a_name() {
        String name = "name".repeat(32);
        assertThat(REDACTOR.redact("password=a1," + name + "=x")).isEqualTo("password=[redacted]," + name + "=x");
        assertThat(REDACTOR.redact("password=a1," + name + "s=x")).isEqualTo("password=[redacted]");
    }

    @Test
    void a_list_is_looked_at_as_far_as_its_first_words() {
        String words = "\"a\", ".repeat(9);
        assertThat(REDACTOR.redact("keys: [" + words + "\"q8Zk3Wv9Lm2x\"]")).isEqualTo("keys: [redacted]");
        String more = "keys: [" + words + words + "\"q8Zk3Wv9Lm2x\"]";
        assertThat(REDACTOR.redact(more)).isSameAs(more);
    }

    @Test
    void a_token_is_no_file_if_it_is_long() {
        String token = "xoxb" + "-q8Zk3Wv9";
        assertThat(REDACTOR.redact(token.repeat(4) + ".c")).isEqualTo(token.repeat(4) + ".c");
        assertThat(REDACTOR.redact(token.repeat(6) + ".c")).isEqualTo("[redacted:token].c");
    }
}
