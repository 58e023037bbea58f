package dev.staunch.logging;

import static dev.staunch.classification.Arg.unsafe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgTextTest {

    @ParameterizedTest
    @CsvSource({
        "azAZ09_-., azAZ09_-.",
        "a`{b@[c/:d, a__b__c__d",
        "'a,b', a_b",
        "'', _",
        "' ', _",
    })
    void other_characters_of_a_name_are_replaced(String name, String shown) {
        assertThat(ArgText.name(name)).isEqualTo(shown);
    }

    @Test
    void a_name_that_is_plain_is_the_same_instance_and_a_long_one_is_cut() {
        String name = "n".repeat(64);
        assertThat(ArgText.name(name)).isSameAs(name);
        assertThat(ArgText.name(name + "o")).isEqualTo(name);
        assertThat(ArgText.name("\u00e4".repeat(65))).isEqualTo("_".repeat(64));
    }

    @Test
    void of_an_array_the_elements_are_named() {
        assertThat(ArgText.shown(unsafe("a", new ArgTextTest[0]), LogPolicy.standard()))
                .isEqualTo("[redacted:ArgTextTest_array]");
    }

    @Test
    void a_value_that_cannot_be_read_is_not_shown() {
        Collection<Object> broken = new AbstractCollection<>() {
            @Override
            public Iterator<Object> iterator() {
                throw new IllegalStateException("hunter2");
            }

            @Override
            public int size() {
                return 1;
            }
        };
        assertThat(ArgText.shown(unsafe("a", broken), LogPolicy.standard())).isEqualTo("[redacted:unreadable]");
    }
}
