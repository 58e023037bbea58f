package dev.staunch.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.Violations;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFieldsTest {

    private static final JsonLimits SMALL = new JsonLimits(1000, 2, 20, 8, 4, 5);

    private static String shown(Result<?, Violations> result) {
        return result.fold(value -> "ok", found -> found.asList().get(0).toString());
    }

    private static String of(String json) {
        String fromText = shown(JsonFields.parse(json));
        assertThat(shown(JsonFields.parse(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(fromText);
        return fromText;
    }

    private static <T> T read(String json, Parser<?, T> parser) {
        Form form = Form.ignoringUnknown(JsonFields.parse(json).orElseThrow());
        Field<T> field = form.required("a", parser);
        return form.build(field::get).orElseThrow();
    }

    @Test
    void reads_every_type_of_value() {
        Fields fields = JsonFields.parse(
                        "{\"t\":\"x\\n\\u00e9\",\"i\":1,\"l\":5000000000,\"d\":1.50,\"b\":true,\"n\":null,"
                                + "\"o\":{\"k\":false},\"a\":[1,2,[3]],\"e\":{}}")
                .orElseThrow();
        Form form = Form.of(fields);
        Field<String> text = form.required("t", TextPolicy.multiLine().parser());
        Field<Integer> integer = form.required("i", Numbers.intBetween(1, 1));
        Field<Long> large = form.required("l", Numbers.longBetween(0, Long.MAX_VALUE));
        Field<BigDecimal> decimal = form.required("d", Numbers.decimal(3, 2));
        Field<Boolean> bool = form.required("b", Parser.bool());
        Field<Optional<Boolean>> nothing = form.nullable("n", Parser.bool());
        Field<Boolean> nested = form.required("o", Parser.object(in -> {
            Form inner = Form.of(in);
            Field<Boolean> k = inner.required("k", Parser.bool());
            return inner.build(k::get);
        }));
        Field<List<Integer>> list =
                form.list("a", Parser.oneOf(List.of(Numbers.intBetween(1, 2))).map(each -> each), 0, 3);
        Field<Boolean> empty =
                form.required("e", Parser.object(in -> Form.of(in).build(() -> true)));
        Violations found = form.build(() -> "all").errorToOptional().orElseThrow();
        assertThat(found.asList()).extracting(Object::toString).containsExactly("/a/2 input.no_alternative");
        assertThat(List.of(text, integer, large, decimal, bool, nothing, nested, list, empty))
                .hasSize(9);
    }

    @Test
    void values_come_through_exactly() {
        assertThat(read("{\"a\":1.50}", Numbers.decimal(3, 2))).isEqualTo(new BigDecimal("1.50"));
        assertThat(read("{\"a\":-9223372036854775808}", Numbers.longBetween(Long.MIN_VALUE, 0)))
                .isEqualTo(Long.MIN_VALUE);
        assertThat(read("{\"a\":9223372036854775807}", Numbers.longBetween(0, Long.MAX_VALUE)))
                .isEqualTo(Long.MAX_VALUE);
        assertThat(read("{\"a\":123456789012345678901234567890}", Numbers.decimal(30, 0)))
                .isEqualTo(new BigDecimal("123456789012345678901234567890"));
        for (long whole : new long[] {2147483647, 2147483648L, -2147483648L, -2147483649L, 5000000000L}) {
            assertThat(read("{\"a\":" + whole + "}", Numbers.longBetween(Long.MIN_VALUE, Long.MAX_VALUE)))
                    .isEqualTo(whole);
        }
        assertThat(read("{\"a\":9223372036854775808}", Numbers.decimal(30, 0)))
                .isEqualTo(new BigDecimal("9223372036854775808"));
        assertThat(read("{\"a\":1e0}", Numbers.decimal(1, 0))).isEqualTo(BigDecimal.ONE);
        assertThat(read("{\"a\":1e2}", Numbers.decimal(3, 0))).isEqualTo(new BigDecimal("100"));
        assertThat(read("{\"a\":0.1}", Numbers.decimal(3, 1))).isEqualTo(new BigDecimal("0.1"));
        assertThat(read(
                        "{\"a\":\"\\u4e2d\\ud83d\\ude00\"}",
                        TextPolicy.singleLine().parser()))
                .isEqualTo("\u4e2d\ud83d\ude00");
    }

    @Test
    void a_lone_surrogate_is_kept_for_the_text_policy_to_refuse() {
        Form form = Form.of(JsonFields.parse("{\"a\":\"x\\ud83d\"}").orElseThrow());
        var unused = form.required("a", TextPolicy.singleLine().parser());
        assertThat(shown(form.build(() -> ""))).isEqualTo("/a text.ill_formed {offset=1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1, \"b\": [\"x\", null, 1.5]}|ok",
                "{}|ok",
                "` \n{} `|ok",
                "{\"a\": 1, \"a\": 2}|/a json.duplicate_name",
                "{\"a\": {\"b\": [0, {\"c\": 1, \"c\": 2}]}}|/a/b/1/c json.duplicate_name",
                "{\"a\": 1} x|json.trailing_content {offset=8}",
                "{\"a\": 1} {}|json.trailing_content {offset=8}",
                "[1]|input.wrong_type",
                "\"a\"|input.wrong_type",
                "null|input.wrong_type",
                "1|input.wrong_type",
                "{\"a\": 1e100}|ok",
                "{\"a\": 1e-0100}|ok",
                "{\"a\": 1e101}|/a json.limit_exceeded {limit=NUMBER_LENGTH, max=100}",
                "{\"a\": 1e1000}|/a json.limit_exceeded {limit=NUMBER_LENGTH, max=100}",
                "{\"a\": 1e-1000}|/a json.limit_exceeded {limit=NUMBER_LENGTH, max=100}",
                "{\"a\": 1e+0000000000000000005}|ok",
                "{\"a\": 1E2147483648}|/a json.limit_exceeded {limit=NUMBER_LENGTH, max=100}",
                "``|input.empty"
            })
    void follows_its_table(String json, String expected) {
        assertThat(of(json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 01}",
                "{'a': 1}",
                "{\"a\": NaN}",
                "{\"a\": 1,}",
                "{/**/}",
                "{\"a\": 1 // x\n}",
                "{a: 1}",
                "{\"a\" 1}",
                "{\"a\": +1}",
                "{\"a\": .5}",
                "{\"a\": 1.}",
                "{\"a\": Infinity}",
                "{\"a\": tru}",
                "{\"a\": \"\n\"}",
                "{\"a\": \"\\x\"}",
                "{\"a\": \"\\u12\"}",
                "{\"a\": ]}",
                "{\"a\": [}",
                "{",
                "{\"a",
                "{\"a\":",
                "{\"a\": 1",
                "{\"a\": [1",
                " ",
                "\ufeff{}",
                "{\"a\": 1 \"b\": 2}",
                "{\"a\": 0x1}",
                "{\"a\": 1_000}",
                "{\"a\": -}",
                "{\"a\": \u00a01}",
                "{,}",
                "{\"a\": [1,]}",
                "{\"a\": undefined}"
            })
    void refuses_what_is_not_json(String json) {
        assertThat(of(json)).startsWith("json.malformed");
    }

    @Test
    void reads_utf8_and_nothing_else() {
        byte[] overlong = {'{', '"', (byte) 0xC0, (byte) 0xA2, '"', ':', '1', '}'};
        byte[] surrogate = {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'};
        assertThat(shown(JsonFields.parse(overlong))).isEqualTo("json.not_utf8");
        assertThat(shown(JsonFields.parse(surrogate))).isEqualTo("json.not_utf8");
        assertThat(shown(JsonFields.parse("{\"\u00e9\":1}".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("json.not_utf8");
        assertThat(shown(JsonFields.parse("{}".getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("json.not_utf8");
        assertThat(shown(JsonFields.parse("{}".getBytes(StandardCharsets.UTF_16BE))))
                .startsWith("json.malformed");
        assertThat(shown(JsonFields.parse("{}".getBytes(StandardCharsets.UTF_16LE))))
                .startsWith("json.malformed");
        assertThat(shown(JsonFields.parse(new byte[0]))).isEqualTo("input.empty");
    }

    @Test
    void null_is_a_violation() {
        assertThat(shown(JsonFields.parse((byte[]) null))).isEqualTo("input.null");
        assertThat(shown(JsonFields.parse((String) null))).isEqualTo("input.null");
        assertThat(shown(JsonFields.parse((InputStream) null, SMALL))).isEqualTo("input.null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":{\"b\":{}}}|ok",
                "{\"a\":[[]]}|ok",
                "{\"a\":[[[]]]}|/a/0/0 json.limit_exceeded {limit=DEPTH, max=2}",
                "{\"a\":{\"b\":{\"c\":{}}}}|/a/b/c json.limit_exceeded {limit=DEPTH, max=2}",
                "{\"a\":\"12345678\"}|ok",
                "{\"a\":\"123456789\"}|/a json.limit_exceeded {limit=TEXT_LENGTH, max=8}",
                "{\"abcd\":1}|ok",
                "{\"abcde\":1}|json.limit_exceeded {limit=NAME_LENGTH, max=4}",
                "{\"a\":12345}|ok",
                "{\"a\":123456}|/a json.limit_exceeded {limit=NUMBER_LENGTH, max=5}",
                "{\"a\":1e5}|ok",
                "{\"a\":1e6}|/a json.limit_exceeded {limit=NUMBER_LENGTH, max=5}",
                "{\"a\":[1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6]}|ok",
                "{\"a\":[1,2,3,4,5,6,7,8,9,0,1,2,3,4,5,6,7,8,9]}|/a/17 json.limit_exceeded {limit=TOKENS, max=20}"
            })
    void holds_its_limits(String json, String expected) {
        assertThat(shown(JsonFields.parse(json, SMALL))).isEqualTo(expected);
    }

    @Test
    void nothing_longer_than_its_limit_is_read() {
        String text = "{\"a\":\"" + "x".repeat(900) + "\"}";
        String name = "{\"" + "x".repeat(900) + "\":1}";
        String number = "{\"a\":" + "1".repeat(900) + "}";
        assertThat(shown(JsonFields.parse(text, SMALL))).isEqualTo("/a json.limit_exceeded {limit=TEXT_LENGTH, max=8}");
        assertThat(shown(JsonFields.parse(name, SMALL))).isEqualTo("json.limit_exceeded {limit=NAME_LENGTH, max=4}");
        assertThat(shown(JsonFields.parse(number, SMALL)))
                .isEqualTo("/a json.limit_exceeded {limit=NUMBER_LENGTH, max=5}");
        String long_ = " ".repeat(1000) + "{}";
        assertThat(shown(JsonFields.parse(long_, SMALL))).isEqualTo("json.limit_exceeded {limit=LENGTH, max=1000}");
        assertThat(shown(JsonFields.parse(long_.getBytes(StandardCharsets.UTF_8), SMALL)))
                .isEqualTo("json.limit_exceeded {limit=LENGTH, max=1000}");
        assertThat(shown(JsonFields.parse(long_, SMALL.withLength(1002)))).isEqualTo("ok");
    }

    @Test
    void a_stream_is_read_one_byte_beyond_the_limit_at_most() throws IOException {
        ByteArrayInputStream endless = new ByteArrayInputStream(new byte[5000]);
        assertThat(shown(JsonFields.parse(endless, SMALL))).isEqualTo("json.limit_exceeded {limit=LENGTH, max=1000}");
        assertThat(endless.available()).isEqualTo(3999);
        assertThat(shown(JsonFields.parse(
                        new ByteArrayInputStream("{\"a\":1}".getBytes(StandardCharsets.UTF_8)), SMALL)))
                .isEqualTo("ok");
    }

    @Test
    void a_broken_stream_is_a_violation() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThat(shown(JsonFields.parse(broken, SMALL))).isEqualTo("json.unreadable");
    }

    @Test
    void deep_nesting_of_a_megabyte_does_not_reach_the_stack() {
        assertThat(of("{\"a\":" + "[".repeat(1_000_000))).endsWith("json.limit_exceeded {limit=DEPTH, max=32}");
        assertThat(of("{\"a\":".repeat(200_000))).endsWith("json.limit_exceeded {limit=DEPTH, max=32}");
        JsonLimits deep = new JsonLimits(1 << 21, 1_000_000, 2_000_000, 10, 10, 10);
        assertThat(shown(JsonFields.parse("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}", deep)))
                .isEqualTo("ok");
    }

    @Test
    void names_that_collide_do_not_make_it_slow() {
        StringBuilder json = new StringBuilder("{\"x\":0");
        for (int i = 0; i < 1 << 14; i++) {
            json.append(",\"");
            for (int bit = 0; bit < 14; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\":1");
        }
        assertThat(of(json.append('}').toString())).isIn("ok", "json.malformed");
    }

    @Test
    void an_exponent_may_be_as_large_as_a_number_is_long() {
        JsonLimits wide = new JsonLimits(1000, 2, 20, 8, 4, 1000);
        assertThat(shown(JsonFields.parse("{\"a\":1e1000}", wide))).isEqualTo("ok");
        assertThat(shown(JsonFields.parse("{\"a\":1e1001}", wide)))
                .isEqualTo("/a json.limit_exceeded {limit=NUMBER_LENGTH, max=1000}");
    }

    @Test
    void limits_may_be_as_small_or_as_large_as_they_say() {
        assertThat(new JsonLimits(1, 0, 1, 0, 0, 1).length()).isEqualTo(1);
        assertThat(new JsonLimits(1 << 30, 0, 1, 0, 0, 1000).numberLength()).isEqualTo(1000);
        int[][] wrong = {
            {0, 0, 1, 0, 0, 1},
            {1, -1, 1, 0, 0, 1},
            {1, 0, 0, 0, 0, 1},
            {1, 0, 1, -1, 0, 1},
            {1, 0, 1, 0, -1, 1},
            {1, 0, 1, 0, 0, 0},
            {(1 << 30) + 1, 0, 1, 0, 0, 1},
            {1, 0, 1, 0, 0, 1001}
        };
        for (int[] each : wrong) {
            assertThatThrownBy(() -> new JsonLimits(each[0], each[1], each[2], each[3], each[4], each[5]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
