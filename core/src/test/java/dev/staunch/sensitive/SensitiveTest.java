package dev.staunch.sensitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SensitiveTest {

    record Patient(long id, Sensitive<String> diagnosis) {}

    @Test
    void a_record_that_holds_it_prints_without_it() {
        String text = "a diagnosis";
        Patient patient = new Patient(7, Sensitive.of(text));
        String line = "treating " + patient;
        int length = patient.diagnosis().expose(String::length);
        assertThat(line).isEqualTo("treating Patient[id=7, diagnosis=[sensitive]]");
        assertThat(length).isEqualTo(text.length());
    }

    @Test
    void exposes_the_very_value_to_the_function() {
        Object value = new Object();
        Object exposed = Sensitive.of(value).expose(same -> same);
        assertThat(exposed).isSameAs(value);
    }

    @Test
    void exposing_may_return_nothing() {
        Object exposed = Sensitive.of("value").<Object>expose(unused -> null);
        assertThat(exposed).isNull();
    }

    @Test
    void exposing_lets_the_exception_of_the_function_through() {
        IllegalStateException thrown = new IllegalStateException("constant");
        assertThatThrownBy(() -> {
                    var unused = Sensitive.of("value").expose(value -> {
                        throw thrown;
                    });
                })
                .isSameAs(thrown);
    }

    @Test
    @SuppressWarnings("NullAway") // as code without null analysis would call it
    void refuses_null() {
        assertThatNullPointerException().isThrownBy(() -> {
            var unused = Sensitive.of(null);
        });
    }

    @Test
    void equal_values_do_not_make_equal_wrappers() {
        Sensitive<String> one = Sensitive.of("value");
        assertThat(one).isNotEqualTo(Sensitive.of("value")).isNotEqualTo("value");
    }

    @Test
    void the_hash_code_does_not_depend_on_the_value() {
        long distinct = Arrays.stream(new int[100])
                .map(unused -> Sensitive.of("value").hashCode())
                .distinct()
                .count();
        assertThat(distinct).isGreaterThan(1);
    }

    @Test
    void ends_a_parser() {
        Parser<String, Sensitive<String>> parser = Parser.<String>text(Ok::new).map(Sensitive::of);
        String exposed = parser.parse("value").orElseThrow().expose(Function.identity());
        assertThat(exposed).isEqualTo("value");
    }

    @Test
    void is_not_serialisable() {
        assertThat(Sensitive.of("value")).isNotInstanceOf(Serializable.class);
        assertThatThrownBy(() ->
                        new ObjectOutputStream(OutputStream.nullOutputStream()).writeObject(Sensitive.of("value")))
                .isInstanceOf(NotSerializableException.class);
    }

    @Test
    void an_instance_that_a_serialiser_made_holds_nothing() {
        Sensitive<?> hollow = new Gson().fromJson("{\"concealed\":\"value\",\"value\":\"value\"}", Sensitive.class);
        assertThat(hollow).hasToString("[sensitive]");
        assertThatThrownBy(() -> {
                    var unused = hollow.expose(Object::toString);
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a sensitive value does not survive serialisation");
    }

    @Test
    void all_of_its_fields_are_transient() {
        for (Class<?> type : new Class<?>[] {Sensitive.class, Secret.class}) {
            for (Field field : type.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                assertThat(Modifier.isStatic(modifiers) || Modifier.isTransient(modifiers))
                        .isTrue();
            }
        }
    }

    @Test
    void reflection_cannot_open_what_conceals_the_value() throws Exception {
        Field concealed = Sensitive.class.getDeclaredField("concealed");
        concealed.setAccessible(true);
        Field[] behind = concealed.get(Sensitive.of("value")).getClass().getDeclaredFields();
        assertThat(behind).isNotEmpty();
        for (Field field : behind) {
            assertThatThrownBy(() -> field.setAccessible(true)).isInstanceOf(InaccessibleObjectException.class);
        }
    }
}
