package dev.staunch.jakarta;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.contact.EmailAddress;
import dev.staunch.identifier.Slug;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Payload;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.LuhnCheck;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafeMessageInterpolatorTest {

    private static final String CANARY = "QZKWQZKW";

    /** Expressions as in the published reports on message templates with input in them, and others like them. */
    private static final List<String> PAYLOADS = List.of(
            "${7*191}",
            "#{7*191}",
            "$\\A{7*191}",
            "$\\{7*191}",
            "\\${7*191}",
            "\\\\${7*191}",
            "$${7*191}",
            "${${7*191}}",
            "{${7*191}}",
            "${'{'}${7*191}",
            "${validatedValue}",
            "${validatedValue.class.name}",
            "${''.getClass().forName('java.lang.Runtime').getMethods()[6].invoke(null)}",
            "${formatter.format('%1$s', 7*191)}",
            "{jakarta.validation.constraints.Size.message}${7*191}",
            "${7*191",
            "}${7*191}{");

    static final class Declared {
        @Size(min = 2, max = 40)
        @Nullable
        String size;

        @Size(min = 2, max = 40, message = "at most {max}")
        @Nullable
        String attribute;

        @Size(min = 2, max = 40, message = "{max} of {unknown}")
        @Nullable
        String unknown;

        @Size(min = 2, max = 40, message = "\\{max\\} is {max}")
        @Nullable
        String escaped;

        @Size(min = 2, max = 40, message = "{max} ${validatedValue}")
        @Nullable
        String validated;

        @Size(min = 2, max = 40, message = "a ${'b'.concat({max})} c $\\{d}")
        @Nullable
        String expression;

        @Size(min = 2, max = 40, message = "a ${7*191")
        @Nullable
        String open;

        @Size(min = 2, max = 40, message = "a {max \\ $ }{} \\")
        @Nullable
        String odd;

        @Size(min = 2, max = 40, message = "{a {max}}")
        @Nullable
        String nested;

        @Size(min = 2, max = 40, message = "{service.nested}, {plain}")
        @Nullable
        String bundle;

        @Size(min = 2, max = 40, message = "{service.endless}")
        @Nullable
        String endless;

        @Size(min = 2, max = 40, message = "{service.long}")
        @Nullable
        String tooLong;

        @Pattern(regexp = "\\$\\{7*191\\}", message = "{regexp} {flags}")
        @Nullable
        String pattern;

        @DecimalMin(value = "5", inclusive = false)
        @Nullable
        String decimal;

        @Canonical(EmailAddress.class)
        @Nullable
        String email;

        @SafeText(max = 1)
        @Nullable
        String text;
    }

    static Stream<Arguments> messages() {
        List<Object[]> rows = List.of(
                new Object[] {"size", "size must be between 2 and 40"},
                new Object[] {"attribute", "at most 40"},
                new Object[] {"unknown", "40 of {unknown}"},
                new Object[] {"escaped", "{max} is 40"},
                new Object[] {"validated", "40 "},
                new Object[] {"expression", "a  c ${d}"},
                new Object[] {"open", "a "},
                new Object[] {"odd", "a {max \\ $ }{} \\"},
                new Object[] {"nested", "{a {max}}"},
                new Object[] {"bundle", "between 2 and 40 , a plain word"},
                new Object[] {"endless", "again again again again again {service.endless}"},
                new Object[] {"pattern", "\\$\\{7*191\\} "},
                new Object[] {"decimal", "must respect the lower limit 5"},
                new Object[] {"email", "must be valid and in canonical form"},
                new Object[] {"text", "must be clean text of 1 to 1 characters"});
        return Stream.of(Provider.values())
                .flatMap(provider -> rows.stream().map(row -> Arguments.of(provider, row[0], row[1])));
    }

    private static String message(Validator validator, Class<?> type, String property, @Nullable Object value) {
        return validator.validateValue(type, property, value).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_declared_message_has_the_parameters_of_the_rule(Provider provider, String property, String expected) {
        String value = property.equals("decimal") ? "4" : "Q".repeat(property.equals("text") ? 2 : 1);
        assertThat(message(provider.validator(), Declared.class, property, value))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void a_message_is_bounded_however_bundles_refer_to_each_other(Provider provider) {
        assertThat(message(provider.validator(), Declared.class, "tooLong", "Q"))
                .hasSizeBetween(4_000, 4_100);
    }

    @ParameterizedTest
    @EnumSource
    void a_message_is_in_the_language_that_was_asked_for(Provider provider) {
        for (Locale process : new Locale[] {Locale.GERMANY, Locale.JAPAN, Locale.US}) {
            Locale before = Locale.getDefault();
            Locale.setDefault(process);
            ResourceBundle.clearCache();
            try {
                assertThat(in(provider, "de-AT", "email")).isEqualTo("muss g\u00fcltig und in kanonischer Form sein");
                assertThat(in(provider, "de-Latn-CH-1996-u-co-phonebk", "size"))
                        .isEqualTo("muss eine Gr\u00f6\u00dfe von 2 bis 40 haben");
                for (String tag : new String[] {"en-GB", "ja", "tlh", "x-a", "und"}) {
                    assertThat(in(provider, tag, "size")).isEqualTo("size must be between 2 and 40");
                }
            } finally {
                Locale.setDefault(before);
                ResourceBundle.clearCache();
            }
        }
    }

    private static String in(Provider provider, String tag, String property) {
        return message(provider.validator(Provider.in(Locale.forLanguageTag(tag))), Declared.class, property, "Q");
    }

    @Test
    void without_a_language_it_is_that_of_the_process() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            Validator validator = Provider.HIBERNATE.validator(new SafeMessageInterpolator());
            assertThat(message(validator, Declared.class, "attribute", "Q")).isEqualTo("at most 40");
            assertThat(message(validator, Declared.class, "text", "QQ"))
                    .isEqualTo("muss sauberer Text von 1 bis 1 Zeichen sein");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** A constraint that puts what it validates into the message, as the reports describe it. */
    @Constraint(validatedBy = Echo.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Echo {
        String message() default "not good";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        class Check implements ConstraintValidator<Echo, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(value).addConstraintViolation();
                return false;
            }
        }
    }

    static final class Echoing {
        @Echo
        @Nullable
        String text;
    }

    @ParameterizedTest
    @EnumSource
    void input_in_a_template_is_neither_evaluated_nor_shown(Provider provider) {
        for (String payload : PAYLOADS) {
            assertThat(message(provider.validator(), Echoing.class, "text", payload))
                    .isEqualTo("not good");
        }
        assertThat(message(provider.validator(), Echoing.class, "text", CANARY + " {groups}"))
                .isEqualTo("not good");
    }

    @ParameterizedTest
    @EnumSource
    void a_validator_may_choose_a_message_of_a_bundle(Provider provider) {
        assertThat(message(provider.validator(), Echoing.class, "text", "{service.nested}"))
                .isEqualTo("between {min} and {max} ");
        for (String other : new String[] {"{}", "{", "{no.such.key}", "{service.nested", "service.nested}"}) {
            assertThat(message(provider.validator(), Echoing.class, "text", other))
                    .isEqualTo("not good");
        }
    }

    /** The same expressions, declared: what a service wrote itself is not evaluated either. */
    @Test
    void a_declared_expression_is_evaluated_by_a_provider_and_not_by_us() {
        assertThat(message(
                        Provider.HIBERNATE.validator(Provider.HIBERNATE.ownInterpolator()),
                        Declared.class,
                        "validated",
                        "Q"))
                .isEqualTo("40 Q");
        assertThat(message(Provider.HIBERNATE.validator(), Declared.class, "validated", "Q"))
                .isEqualTo("40 ");
    }

    static final class OfHibernate {
        @LuhnCheck
        @Nullable
        String number;
    }

    static final class OfLists {
        @Listed(
                texts = {"EUR", "USD"},
                numbers = {1, 2},
                type = Slug.class,
                kind = Orders.Kind.WORK)
        @Nullable
        String quantity;
    }

    /** A constraint with attributes of all types. */
    @Constraint(validatedBy = Listed.Check.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Listed {
        String message() default "one of {texts} and {numbers} and {type} and {kind}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        String[] texts();

        int[] numbers();

        Class<?> type();

        Orders.Kind kind();

        class Check implements ConstraintValidator<Listed, String> {
            @Override
            public boolean isValid(String value, ConstraintValidatorContext context) {
                return false;
            }
        }
    }

    @Test
    void messages_of_a_provider_that_show_the_value_do_so_no_longer() {
        Validator own = Provider.HIBERNATE.validator(Provider.HIBERNATE.ownInterpolator());
        assertThat(message(own, OfHibernate.class, "number", "4711")).contains("4711");
        assertThat(message(Provider.HIBERNATE.validator(), OfHibernate.class, "number", "4711"))
                .isEqualTo("the check digit for  is invalid, Luhn Modulo 10 checksum failed");
        assertThat(message(Provider.HIBERNATE.validator(), OfLists.class, "quantity", "4711"))
                .isEqualTo("one of EUR, USD and 1, 2 and Slug and WORK");
    }

    @Test
    void our_messages_are_found_by_a_provider_that_makes_its_own() {
        MessageInterpolator own = Provider.HIBERNATE.ownInterpolator();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(message(Provider.HIBERNATE.validator(own), Declared.class, "email", "Q"))
                    .isEqualTo("muss g\u00fcltig und in kanonischer Form sein");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = requireNonNull(SafeMessageInterpolator.class.getResourceAsStream(file))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void each_language_has_all_messages_with_the_same_parameters() throws IOException {
        Properties english = properties("messages.properties");
        Properties german = properties("messages_de.properties");
        Set<String> keys =
                new TreeSet<>(List.of("dev.staunch.jakarta.Canonical.message", "dev.staunch.jakarta.SafeText.message"));
        for (Class<?> nested : List.of(
                jakarta.validation.constraints.AssertFalse.class,
                jakarta.validation.constraints.AssertTrue.class,
                jakarta.validation.constraints.DecimalMax.class,
                jakarta.validation.constraints.DecimalMin.class,
                jakarta.validation.constraints.Digits.class,
                jakarta.validation.constraints.Email.class,
                jakarta.validation.constraints.Future.class,
                jakarta.validation.constraints.FutureOrPresent.class,
                jakarta.validation.constraints.Max.class,
                jakarta.validation.constraints.Min.class,
                jakarta.validation.constraints.Negative.class,
                jakarta.validation.constraints.NegativeOrZero.class,
                jakarta.validation.constraints.NotBlank.class,
                jakarta.validation.constraints.NotEmpty.class,
                jakarta.validation.constraints.NotNull.class,
                jakarta.validation.constraints.Null.class,
                jakarta.validation.constraints.Past.class,
                jakarta.validation.constraints.PastOrPresent.class,
                jakarta.validation.constraints.Pattern.class,
                jakarta.validation.constraints.Positive.class,
                jakarta.validation.constraints.PositiveOrZero.class,
                jakarta.validation.constraints.Size.class)) {
            keys.add(nested.getName() + ".message");
        }
        for (ConstraintError code : ConstraintError.values()) {
            keys.add(code.id());
        }
        assertThat(english.stringPropertyNames()).isEqualTo(keys);
        assertThat(german.stringPropertyNames()).isEqualTo(keys);
        for (String key : keys) {
            assertThat(german.getProperty(key)).isNotBlank().isNotEqualTo(english.getProperty(key));
            assertThat(parameters(german, key)).isEqualTo(parameters(english, key));
        }
    }

    private static Set<String> parameters(Properties messages, String key) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(messages.getProperty(key))
                .results()
                .map(result -> result.group())
                .collect(Collectors.toSet());
    }

    @Test
    void what_contributes_to_a_provider_is_what_we_show_ourselves() throws IOException {
        for (String language : new String[] {"", "_de"}) {
            Properties contributed = properties("/ContributorValidationMessages" + language + ".properties");
            Properties own = properties("messages" + language + ".properties");
            assertThat(contributed).hasSize(2);
            assertThat(own).containsAllEntriesOf(contributed);
        }
    }
}
