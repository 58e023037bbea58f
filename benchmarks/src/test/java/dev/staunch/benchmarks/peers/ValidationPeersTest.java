package dev.staunch.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import am.ik.yavi.builder.StringValidatorBuilder;
import am.ik.yavi.builder.ValidatorBuilder;
import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** YAVI and Hibernate Validator beside forms. */
class ValidationPeersTest {

    private static final String REJECTED = "rejected-input-without-a-sign";

    private static final Validator HIBERNATE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final am.ik.yavi.core.Validator<Contact> YAVI = ValidatorBuilder.<Contact>of()
            .constraint(
                    Contact::email, "email", constraint -> constraint.notNull().email())
            .build();

    record Contact(@Email String email) {}

    record Wrapped(String value) {}

    @Test
    void violations_of_peers_keep_the_rejected_value_and_ours_do_not() {
        assertThat(HIBERNATE.validate(new Contact(REJECTED)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getInvalidValue()).isEqualTo(REJECTED));
        assertThat(YAVI.validate(new Contact(REJECTED)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.violatedValue()).isEqualTo(REJECTED));
        assertThat(EmailAddress.parse(REJECTED).fold(Object::toString, Object::toString))
                .doesNotContain(REJECTED);
    }

    @Test
    void hibernate_validator_speaks_of_an_object_that_exists() {
        Contact contact = new Contact(REJECTED);
        assertThat(HIBERNATE.validate(contact)).isNotEmpty();
        assertThat(contact.email()).isEqualTo(REJECTED);
    }

    @Test
    void yavi_can_check_before_it_makes_an_object() {
        var validator = StringValidatorBuilder.of("value", constraint -> constraint.notBlank())
                .build(Wrapped::new);
        assertThat(validator.validate(" ").isValid()).isFalse();
        assertThat(validator.validated("x")).isEqualTo(new Wrapped("x"));
    }

    @Test
    void yavi_has_a_kotlin_interface() throws ClassNotFoundException {
        assertThat(Class.forName("am.ik.yavi.builder.ValidatorBuilderKt").getMethods())
                .isNotEmpty();
    }

    @Test
    void hibernate_validator_speaks_more_than_twenty_languages_and_we_two() {
        assertThat(languages(HibernateValidator.class)).hasSizeGreaterThan(20);
        assertThat(languages(Violation.class)).containsExactly("de");
    }

    /** Those that a library has messages in, beside the one that it has them in by default. */
    private static List<String> languages(Class<?> library) {
        String bundle = library == HibernateValidator.class ? "ValidationMessages" : "messages";
        return Stream.of(Locale.getISOLanguages())
                .filter(language -> library.getResource(bundle + "_" + language + ".properties") != null)
                .toList();
    }
}
