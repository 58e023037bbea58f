package dev.staunch.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ParameterPlaceTest {

    private static List<String> places(String method) {
        Stream<Method> methods = Arrays.stream(JaxRsConvertersTest.Orders.class.getMethods());
        return methods.filter(each -> each.getName().equals(method))
                .flatMap(each -> Arrays.stream(each.getParameters()))
                .map(Parameter::getAnnotations)
                .map(each -> ParameterPlace.of(each).toString())
                .toList();
    }

    @Test
    void each_kind_of_parameter_has_the_name_that_the_service_gave_it() {
        assertThat(places("order")).containsExactly("/slug", "/email", "/tag", "/copy", "/x-contact", "/contact");
        assertThat(places("pay")).containsExactly("/card");
    }

    @Test
    void what_has_no_name_is_the_input_as_a_whole() {
        assertThat(places("equals")).containsExactly("");
        assertThat(ParameterPlace.of(null).toString()).isEmpty();
    }
}
