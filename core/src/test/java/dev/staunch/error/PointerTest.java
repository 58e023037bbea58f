package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway") // callers do not all have NullAway
class PointerTest {

    @Test
    void builds_the_table_of_its_documentation() {
        assertThat(Pointer.root()).hasToString("");
        assertThat(Pointer.root().child("lines").child(2).child("sku")).hasToString("/lines/2/sku");
        assertThat(Pointer.root().child("a/b~c")).hasToString("/a~1b~0c");
        assertThat(Pointer.root().untrustedChild("nickname")).hasToString("/nickname");
        assertThat(Pointer.root().untrustedChild("x\r\nSet-Cookie: a")).hasToString("/*");
        assertThat(Pointer.root().untrustedChild("4111111111111111")).hasToString("/*");
    }

    /** The examples of RFC 6901 §5. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "foo, /foo",
                "``, /",
                "a/b, /a~1b",
                "c%d, /c%d",
                "e^f, /e^f",
                "g|h, /g|h",
                "i\\j, /i\\j",
                "k\"l, /k\"l",
                "` `, `/ `",
                "m~n, /m~0n",
                "~1, /~01",
                "~0, /~00",
                "/, /~1",
                "~, /~0"
            })
    void escapes_declared_names_as_RFC_6901_does(String name, String pointer) {
        assertThat(Pointer.root().child(name)).hasToString(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nickname", "is_Admin", "X-Forwarded-For", "a", "address2", "_", "AZ09", "az09"})
    void shows_untrusted_names_that_are_short_plain_identifiers(String name) {
        assertThat(Pointer.root().untrustedChild(name)).hasToString("/" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a.b",
                "a/b",
                "a~b",
                "a\u0000",
                "n\u00e4me",
                "\u0131d",
                "\uff41",
                "\ud800",
                "abc\u202e",
                "\u200b",
                "<script>",
                "@",
                "[",
                "`",
                "{",
                "/",
                ":",
                "12345",
                "a1b2c3d4e5",
                "\u0661"
            })
    void hides_untrusted_names_that_are_anything_else(String name) {
        assertThat(Pointer.root().untrustedChild(name)).hasToString("/*");
    }

    @Test
    void shows_untrusted_names_of_32_characters_and_hides_those_of_33() {
        assertThat(Pointer.root().untrustedChild("a".repeat(32))).hasToString("/" + "a".repeat(32));
        assertThat(Pointer.root().untrustedChild("a".repeat(33))).hasToString("/*");
    }

    @Test
    void shows_four_digits_and_hides_five() {
        assertThat(Pointer.root().untrustedChild("a0b9c1d2")).hasToString("/a0b9c1d2");
        assertThat(Pointer.root().untrustedChild("a0b9c1d2e3")).hasToString("/*");
    }

    @Test
    void hides_untrusted_names_that_look_drawn_at_random() {
        assertThat(Pointer.root().untrustedChild("aB3xQ7dR")).hasToString("/*");
        assertThat(Pointer.root().untrustedChild("line2Text")).hasToString("/*");
        assertThat(Pointer.root().untrustedChild("customerName")).hasToString("/customerName");
        assertThat(Pointer.root().untrustedChild("LINE_2")).hasToString("/LINE_2");
    }

    @Test
    void hides_an_enormous_untrusted_name() {
        assertThat(Pointer.root().untrustedChild("a".repeat(1_000_000))).hasToString("/*");
    }

    @Test
    void refuses_a_negative_index_and_a_null_name() {
        assertThat(Pointer.root().child(0)).hasToString("/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.root().child(-1))
                .withMessage("index must not be negative");
        assertThatNullPointerException().isThrownBy(() -> Pointer.root().child(null));
    }

    @Test
    void is_equal_to_a_pointer_to_the_same_place_however_it_was_built() {
        Pointer direct = Pointer.root().child("a").child(1);
        Pointer composed = Pointer.root().child(1).within(Pointer.root().child("a"));
        assertThat(direct).isEqualTo(composed).hasSameHashCodeAs(composed);
        assertThat(direct)
                .isNotEqualTo(Pointer.root().child("a").child(2))
                .isNotEqualTo(Pointer.root())
                .isNotEqualTo("/a/1")
                .isNotEqualTo(null);
        assertThat(Pointer.root().child(1)).isEqualTo(Pointer.root().child("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//", "/a/b", "/a~1b~0c", "/~01", "/a b", "/\u0000\ud83d\ude00", "/0/-"})
    void parses_what_it_shows(String text) {
        assertThat(Pointer.parse(text).orElseThrow()).hasToString(text);
    }

    @Test
    void parses_names_and_indices_to_the_same_place() {
        assertThat(Pointer.parse("/lines/2/a~1b~01").orElseThrow())
                .isEqualTo(Pointer.root().child("lines").child(2).child("a/b~1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "#/a", "/~", "/~2", "/a~/b", "/~~0", "/\ud83d", "/\udc00\ud800"})
    void refuses_what_is_no_pointer(String text) {
        assertThat(Pointer.parse(text).errorToOptional().orElseThrow()).hasToString("[input.malformed]");
    }

    @Test
    void refuses_what_is_too_much_or_not_there() {
        assertThat(Pointer.parse(null).errorToOptional().orElseThrow()).hasToString("[input.null]");
        assertThat(Pointer.parse("/".repeat(64)).isOk()).isTrue();
        assertThat(Pointer.parse("/".repeat(65)).errorToOptional().orElseThrow())
                .hasToString("[input.too_deep {max=64}]");
        assertThat(Pointer.parse("/" + "a".repeat(1023)).isOk()).isTrue();
        assertThat(Pointer.parse("/" + "a".repeat(1024)).errorToOptional().orElseThrow())
                .hasToString("[input.too_long {max=1024, actual=1025}]");
    }
}
