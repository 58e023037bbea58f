package dev.staunch.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.contact.EmailAddress;
import dev.staunch.error.Violations;
import dev.staunch.file.FileName;
import dev.staunch.net.OutboundUrl;
import dev.staunch.parse.Parser;
import dev.staunch.payment.PaymentCard;
import dev.staunch.text.CharSet;
import dev.staunch.text.TextPolicy;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code @Canonical} and {@code @SafeText} accept, on each provider. */
class ConstraintsTest {

    private static final String ADDRESS = "ann" + "@" + "example.com";

    static final class Bean {
        @Canonical(EmailAddress.class)
        @Nullable
        String email;

        @Canonical(FileName.class)
        @Nullable
        CharSequence file;

        @Canonical(OutboundUrl.class)
        @Nullable
        String url;

        @Canonical(PaymentCard.class)
        @Nullable
        String card;

        @Canonical(Sku.class)
        @Nullable
        String sku;

        @Canonical(Shelf.class)
        @Nullable
        String shelf;

        @SafeText(max = 8)
        @Nullable
        String name;

        @SafeText(min = 0, max = 20, multiLine = true)
        @Nullable
        String note;

        @CustomerEmail
        @Nullable
        String customer = ADDRESS;

        Optional<@Canonical(EmailAddress.class) String> copy = Optional.empty();

        @Nullable
        List<@SafeText(max = 3) String> tags;

        @Nullable
        Map<@Canonical(Sku.class) String, @SafeText(max = 3) String> labels;
    }

    /** A primitive of a service. */
    record Sku(String code) {
        private static final TextPolicy POLICY =
                TextPolicy.singleLine().length(3, 20).matching(CharSet.ASCII_UPPER_DIGIT_DASH);
        static final Parser<String, Sku> PARSER = POLICY.parser(Sku::new);
    }

    /** A primitive made of another. */
    record Shelf(Sku first) {
        static final Parser<String, Shelf> PARSER = Sku.PARSER.map(Shelf::new);
    }

    @NotNull
    @Canonical(EmailAddress.class)
    @jakarta.validation.Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface CustomerEmail {
        String message() default "no";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static Stream<Arguments> values() {
        List<Object[]> rows = List.of(
                new Object[] {"email", ADDRESS, ""},
                new Object[] {"email", null, ""},
                new Object[] {"email", "ann" + "@" + "EXAMPLE.com", "[/email constraint.not_canonical]"},
                new Object[] {"email", "ann", "[/email input.malformed]"},
                new Object[] {"email", "", "[/email input.empty]"},
                new Object[] {"email", "a".repeat(255), "[/email input.too_long {max=254, actual=255}]"},
                new Object[] {"email", ADDRESS + "\n", "[/email input.malformed]"},
                new Object[] {"file", CharBuffer.wrap("a.txt"), ""},
                new Object[] {"file", "../a", "[/file file.character_not_allowed {offset=2}]"},
                new Object[] {"file", "e\u0301", "[/file constraint.not_canonical]"},
                new Object[] {"url", "https://example.com/", ""},
                new Object[] {"url", "https://example.com", "[/url constraint.not_canonical]"},
                new Object[] {"url", "http://127.0.0.1/", "[/url url.host_not_public]"},
                new Object[] {"card", "4111111111111111", ""},
                new Object[] {"card", "4111 1111 1111 1111", "[/card constraint.not_canonical]"},
                new Object[] {"card", "4111111111111112", "[/card payment.checksum_wrong]"},
                new Object[] {"sku", "TEA-001", ""},
                new Object[] {"sku", " TEA-001", "[/sku constraint.not_canonical]"},
                new Object[] {"sku", "tea", "[/sku text.not_allowed_character {offset=0}]"},
                new Object[] {"shelf", "TEA-001", ""},
                new Object[] {"shelf", "TEA-001 ", "[/shelf constraint.not_canonical]"},
                new Object[] {"name", "Ann Lee", ""},
                new Object[] {"name", null, ""},
                new Object[] {"name", "", "[/name input.empty {min=1}]"},
                new Object[] {"name", "Ann Marie Lee", "[/name input.too_long {max=8, actual=13, unit=CODE_POINTS}]"},
                new Object[] {"name", " Ann", "[/name constraint.not_canonical]"},
                new Object[] {"name", "Ann\nLee", "[/name text.control_character {offset=3, class=CONTROL}]"},
                new Object[] {"name", "Ann\u202e", "[/name text.bidi_control {offset=3, class=BIDI_CONTROL}]"},
                new Object[] {"note", "", ""},
                new Object[] {"note", "a\n\tb  c", ""},
                new Object[] {"note", "a\r\nb", "[/note constraint.not_canonical]"},
                new Object[] {"customer", ADDRESS, ""},
                new Object[] {"customer", null, "[/customer input.null]"},
                new Object[] {"customer", "ann", "[/customer input.malformed]"},
                new Object[] {"copy", Optional.of(ADDRESS), ""},
                new Object[] {"copy", Optional.of("ann"), "[/copy input.malformed]"},
                new Object[] {"copy", Optional.empty(), ""},
                new Object[] {
                    "tags",
                    List.of("a", "b ", "abcd"),
                    "[/tags/1 constraint.not_canonical, /tags/2 input.too_long {max=3, actual=4, unit=CODE_POINTS}]"
                },
                new Object[] {
                    "labels",
                    Map.of("tea", "b "),
                    "[/labels/tea constraint.not_canonical, /labels/tea text.not_allowed_character {offset=0}]"
                });
        return Stream.of(Provider.values())
                .flatMap(provider -> rows.stream().map(row -> Arguments.of(provider, row[0], row[1], row[2])));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_valid_or_refused_with_the_codes_of_the_parser(
            Provider provider, String property, @Nullable Object value, String expected)
            throws ReflectiveOperationException {
        Bean bean = new Bean();
        Bean.class.getDeclaredField(property).set(bean, value);
        assertThat(JakartaBoundary.standard().check(provider.validator(), bean).fold(valid -> "", Violations::toString))
                .isEqualTo(expected);
    }

    record NoParser(String value) {}

    record OfNumber(int value) {
        static final Parser<String, Integer> PARSER = Parser.text(text -> new dev.staunch.result.Ok<>(text.length()));
    }

    static final class NoText {
        static final Parser<String, NoText> PARSER = Parser.text(text -> new dev.staunch.result.Ok<>(new NoText()));
    }

    static final class Unusable {
        @Canonical(NoParser.class)
        String text = "x";
    }

    @ParameterizedTest
    @EnumSource
    void a_type_without_a_parser_is_a_defect(Provider provider) {
        assertThatThrownBy(() -> provider.validator().validate(new Unusable()))
                .isInstanceOfAny(ValidationException.class, IllegalArgumentException.class);
    }

    @Test
    void a_canonical_type_has_a_parser_to_itself_and_a_text() {
        for (Class<?> type : new Class<?>[] {NoParser.class, OfNumber.class, NoText.class, String.class}) {
            assertThatThrownBy(() -> CanonicalText.of(type))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a canonical type has a static Parser<String, T> PARSER and a text, and is accessible");
        }
    }

    record Broken(String value) {
        static final Parser<String, Broken> PARSER = Parser.text(text -> new dev.staunch.result.Ok<>(new Broken(text)));

        @Override
        public String value() {
            throw new IllegalStateException("no " + value);
        }
    }

    @Test
    void what_a_type_throws_is_not_passed_on() {
        Demand demand = CanonicalText.of(Broken.class);
        assertThatThrownBy(() -> Demand.isMet(demand, "hunter"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("hunter")
                .hasNoCause();
    }

    @Test
    void only_our_annotations_make_demands() throws NoSuchFieldException {
        Annotation foreign = CustomerEmail.class.getAnnotation(NotNull.class);
        assertThat(Demand.of(foreign)).isNull();
        assertThatThrownBy(() -> new SafeText.Check().isValid("a", null)).isInstanceOf(IllegalStateException.class);
    }
}
