package dev.staunch.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.result.Ok;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void reads_a_text() {
        Form form = Form.of(Fields.of(Map.of("a", "x")));
        Field<String> a = form.required("a", Parser.text(Ok::new));
        assertThat(form.build(a::get)).isEqualTo(new Ok<>("x"));
    }
}
