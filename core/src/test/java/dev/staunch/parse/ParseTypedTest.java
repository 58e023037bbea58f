package dev.staunch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.Violations;
import dev.staunch.result.Result;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A value of a source that has types, without a form around it. */
class ParseTypedTest {

    private static String shown(Result<?, Violations> result) {
        return result.fold(Object::toString, Violations::toString);
    }

    @Test
    void a_text_is_not_a_number() {
        assertThat(shown(SomeParsers.WHOLE.parseTyped(5))).isEqualTo("5");
        assertThat(shown(SomeParsers.WHOLE.parseTyped("5")))
                .isEqualTo("[input.wrong_type {expected=NUMBER, actual=TEXT}]");
        assertThat(shown(SomeParsers.WHOLE.parse("5"))).isEqualTo("5");
        assertThat(shown(SomeParsers.BOOL.parseTyped("true")))
                .isEqualTo("[input.wrong_type {expected=BOOLEAN, actual=TEXT}]");
        assertThat(shown(SomeParsers.TEXT.parseTyped(5)))
                .isEqualTo("[input.wrong_type {expected=TEXT, actual=NUMBER}]");
    }

    @Test
    void what_is_inside_has_types_too() {
        assertThat(shown(SomeParsers.WHOLE.list(0, 2).parseTyped(List.of(5, "5"))))
                .isEqualTo("[/1 input.wrong_type {expected=NUMBER, actual=TEXT}]");
        Parser<Fields, Long> object = Parser.object(in -> {
            Form form = Form.of(in);
            Field<Long> field = form.required("a", SomeParsers.WHOLE);
            return form.build(field::get);
        });
        assertThat(shown(object.parseTyped(Map.of("a", 5)))).isEqualTo("5");
        assertThat(shown(object.parseTyped(Map.of("a", "5"))))
                .isEqualTo("[/a input.wrong_type {expected=NUMBER, actual=TEXT}]");
    }

    @Test
    void null_and_strange_values_are_violations() {
        assertThat(shown(SomeParsers.TEXT.parseTyped(null))).isEqualTo("[input.null]");
        assertThat(shown(SomeParsers.TEXT.parseTyped(new Object())))
                .isEqualTo("[input.wrong_type {expected=TEXT, actual=OTHER}]");
    }
}
