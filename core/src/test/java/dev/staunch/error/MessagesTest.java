package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.SomeErrors.OrderError;
import dev.staunch.error.SomeErrors.WithBodies;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final ErrorCatalog CATALOG = ErrorCatalog.of(StandardError.values());
    private static final Violation TOO_LONG =
            Violation.of(StandardError.TOO_LONG).with("max", 40).with("actual", 41);

    private Locale ofTheProcess;

    @BeforeEach
    void remember_the_locale_of_the_process() {
        ofTheProcess = Locale.getDefault();
    }

    @AfterEach
    void restore_the_locale_of_the_process() {
        Locale.setDefault(ofTheProcess);
        ResourceBundle.clearCache();
    }

    private static Properties properties(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ErrorCatalog.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_de.properties"})
    void each_language_has_a_message_for_exactly_the_standard_codes(String file) throws IOException {
        Stream<String> ids = Arrays.stream(StandardError.values()).map(StandardError::id);
        assertThat(properties(file).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(ids.toList());
    }

    @ParameterizedTest
    @EnumSource(StandardError.class)
    void both_languages_have_the_same_placeholders_and_different_words(StandardError code) throws IOException {
        String english = properties("messages.properties").getProperty(code.id());
        String german = properties("messages_de.properties").getProperty(code.id());
        assertThat(german).isNotBlank().isNotEqualTo(english);
        assertThat(placeholders(german)).isEqualTo(placeholders(english));
        Violation violation = Violation.of(code);
        assertThat(CATALOG.message(violation, Locale.ENGLISH)).isEqualTo(english);
        assertThat(CATALOG.message(violation, Locale.GERMAN)).isEqualTo(german);
    }

    private static String placeholders(String message) {
        return message.replaceAll("[^{}]*(\\{[a-z]+\\})?[^{}]*", "$1");
    }

    static Stream<Arguments> localesAndMessages() {
        String english = "This must have a length of at most 40";
        String german = "Die L\u00e4nge darf h\u00f6chstens 40 betragen";
        return Stream.of("", "en", "en-US", "en-Latn-US-x-a")
                .map(Locale::forLanguageTag)
                .map(each -> Arguments.of(each, english))
                .collect(() -> Stream.<Arguments>builder(), Stream.Builder::add, (a, b) -> {})
                .add(Arguments.of(Locale.GERMAN, german))
                .add(Arguments.of(Locale.forLanguageTag("de-AT"), german))
                .add(Arguments.of(Locale.forLanguageTag("de-Latn-CH-1996-u-co-phonebk"), german))
                .add(Arguments.of(Locale.JAPANESE, english))
                .add(Arguments.of(Locale.forLanguageTag("tlh"), english))
                .add(Arguments.of(new Locale("de_x", "../../secret"), english))
                .build();
    }

    @ParameterizedTest
    @MethodSource("localesAndMessages")
    void the_language_is_that_of_the_locale_and_else_English_whatever_the_process_speaks(
            Locale locale, String expected) {
        for (Locale process : new Locale[] {Locale.GERMANY, Locale.JAPAN, Locale.ROOT, Locale.US}) {
            Locale.setDefault(process);
            ResourceBundle.clearCache();
            assertThat(CATALOG.message(TOO_LONG, locale)).isEqualTo(expected);
        }
    }

    @Test
    void a_problem_in_German_is_in_German_throughout() {
        Problem problem = CATALOG.problem(Violations.of(TOO_LONG), Locale.GERMANY);
        assertThat(problem.toMap()).containsEntry("detail", "Die Eingabe ist ung\u00fcltig");
        assertThat(problem.toJson())
                .contains("Die L\\u00e4nge darf h\\u00f6chstens 40 betragen", "Die Eingabe ist ung\\u00fcltig");
        assertThat(CATALOG.problem(Failure.of(StandardError.INTERNAL), Locale.GERMANY)
                        .toMap())
                .containsEntry("detail", "Etwas ist schiefgegangen");
    }

    @Test
    void types_stand_at_the_address_of_the_service_and_have_titles_of_their_own() {
        ErrorCatalog catalog = ErrorCatalog.of(OrderError.values()).withTypesAt("https://errors.example.com/");
        assertThat(catalog.problem(Failure.of(OrderError.LATE), Locale.ENGLISH).toMap())
                .containsEntry("type", "https://errors.example.com/order.late")
                .containsEntry("title", "The order is too late")
                .containsEntry("detail", "The order is too late");
        assertThat(catalog.problem(Violations.of(StandardError.NULL), Locale.ENGLISH)
                        .toMap())
                .containsEntry("type", "https://errors.example.com/input.invalid")
                .containsEntry("title", "The input is not valid");
        assertThat(ErrorCatalog.of()
                        .problem(Failure.of(OrderError.LATE), Locale.ENGLISH)
                        .toMap())
                .containsEntry("type", "about:blank")
                .containsEntry("title", "Unprocessable Content");
    }

    private static ResourceBundle bundle(String properties) {
        try {
            return new PropertyResourceBundle(new StringReader(properties));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static ErrorCatalog saying(String properties) {
        return CATALOG.withMessages(locale -> bundle(properties));
    }

    @Test
    void the_messages_of_the_service_replace_the_standard_ones() {
        ErrorCatalog catalog = saying("order.late=Zu sp\u00e4t\ninput.null=Nichts");
        assertThat(catalog.message(Violation.of(OrderError.LATE), Locale.GERMAN))
                .isEqualTo("Zu sp\u00e4t");
        assertThat(catalog.message(Violation.of(StandardError.NULL), Locale.ENGLISH))
                .isEqualTo("Nichts");
        assertThat(catalog.message(Violation.of(StandardError.EMPTY), Locale.ENGLISH))
                .isEqualTo("This field must not be empty");
        assertThat(catalog.message(Violation.of(OrderError.NOT_FOUND), Locale.ENGLISH))
                .isEqualTo("There is no such order");
        ErrorCatalog withTypes = catalog.withTypesAt("urn:x:");
        assertThat(withTypes.message(Violation.of(StandardError.NULL), Locale.ENGLISH))
                .isEqualTo("Nichts");
        assertThat(withTypes
                        .withMessages(locale -> bundle(""))
                        .problem(Failure.of(OrderError.LATE), Locale.ROOT)
                        .toMap())
                .containsEntry("type", "urn:x:order.late");
    }

    @Test
    void the_messages_of_the_service_get_the_locale_that_was_asked_for() {
        ErrorCatalog catalog = CATALOG.withMessages(locale -> bundle("input.null=" + locale.toLanguageTag()));
        assertThat(catalog.message(Violation.of(StandardError.NULL), Locale.CANADA_FRENCH))
                .isEqualTo("fr-CA");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void parameters_stand_where_their_names_do(String pattern, String expected) {
        ErrorCatalog catalog = saying("input.too_long=" + pattern);
        assertThat(catalog.message(TOO_LONG, Locale.ENGLISH)).isEqualTo(expected);
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                Arguments.of("{max}", "40"),
                Arguments.of("{max}{actual}", "4041"),
                Arguments.of("a {max} b {actual} c", "a 40 b 41 c"),
                Arguments.of("{unknown} and {max}", "{unknown} and 40"),
                Arguments.of("{} {max", "{} {max"),
                Arguments.of("} {max} }", "} 40 }"),
                Arguments.of("{max} {", "40 {"),
                Arguments.of("{{max}}", "{40}"),
                Arguments.of("a { b {max}", "a { b 40"),
                Arguments.of("'{max}' ${max}", "'40' $40"),
                Arguments.of("none", "none"),
                Arguments.of("", ""));
    }

    @Test
    void a_bundle_that_is_missing_or_odd_does_not_stop_an_answer() {
        Violation violation = Violation.of(StandardError.NULL);
        String standard = "This field must not be null";
        assertThat(CATALOG.withMessages(locale -> {
                            throw new MissingResourceException("hunter", "a", "b");
                        })
                        .message(violation, Locale.ENGLISH))
                .isEqualTo(standard);
        assertThat(CATALOG.withMessages(locale -> null).message(violation, Locale.ENGLISH))
                .isEqualTo(standard);
        ResourceBundle ofObjects = new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"input.null", 5}};
            }
        };
        assertThat(CATALOG.withMessages(locale -> ofObjects).message(violation, Locale.ENGLISH))
                .isEqualTo(standard);
    }

    @Test
    void a_title_is_not_a_pattern() {
        SomeErrors.Hostile.become("hostile.one", "{max}");
        assertThat(CATALOG.message(Violation.of(SomeErrors.Hostile.ONE).with("max", 5), Locale.ENGLISH))
                .isEqualTo("{max}");
        assertThat(CATALOG.message(Violation.of(WithBodies.BUSY), Locale.ENGLISH))
                .isEqualTo(WithBodies.BUSY.title());
    }
}
