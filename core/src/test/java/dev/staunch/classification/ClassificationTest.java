package dev.staunch.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;

class ClassificationTest {

    @Classified(Classification.INTERNAL)
    record Customer(@Classified(Classification.PERSONAL) String name) {}

    @Test
    void goes_from_least_to_most_sensitive() {
        assertThat(Classification.values())
                .containsExactly(
                        Classification.PUBLIC,
                        Classification.INTERNAL,
                        Classification.PERSONAL,
                        Classification.FINANCIAL,
                        Classification.SECRET);
    }

    @Test
    void is_found_at_run_time_on_type_component_field_and_accessor() throws Exception {
        RecordComponent component = Customer.class.getRecordComponents()[0];
        assertThat(Customer.class.getAnnotation(Classified.class).value()).isEqualTo(Classification.INTERNAL);
        assertThat(component.getAnnotation(Classified.class).value()).isEqualTo(Classification.PERSONAL);
        assertThat(component.getAccessor().getAnnotation(Classified.class).value())
                .isEqualTo(Classification.PERSONAL);
        assertThat(Customer.class
                        .getDeclaredField("name")
                        .getAnnotation(Classified.class)
                        .value())
                .isEqualTo(Classification.PERSONAL);
    }
}
