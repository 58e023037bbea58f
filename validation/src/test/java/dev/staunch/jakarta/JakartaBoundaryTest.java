package dev.staunch.jakarta;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.Violations;
import dev.staunch.jakarta.Orders.Address;
import dev.staunch.jakarta.Orders.Dynamic;
import dev.staunch.jakarta.Orders.Line;
import dev.staunch.jakarta.Orders.Order;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("MultipleNullnessAnnotations") // the constraint is tested with null
class JakartaBoundaryTest {

    private static final String CANARY = "QZKWQZKW";
    private static final JakartaBoundary BOUNDARY = JakartaBoundary.standard();

    private static String translated(Collection<? extends ConstraintViolation<?>> found) {
        return BOUNDARY.violations(found).map(Violations::toString).orElse("");
    }

    static Stream<Arguments> standardConstraints() {
        String input = "/property input.";
        String constraint = "/property constraint.";
        List<Object[]> rows = List.of(
                new Object[] {"notNull", null, input + "null"},
                new Object[] {"notEmpty", null, input + "null"},
                new Object[] {"notEmpty", "", input + "empty"},
                new Object[] {"notBlank", null, input + "null"},
                new Object[] {"notBlank", " ", input + "empty"},
                new Object[] {"text", "", input + "empty {min=2}"},
                new Object[] {"text", "Q", input + "too_short {min=2, actual=1}"},
                new Object[] {"text", CANARY, input + "too_long {max=3, actual=8}"},
                new Object[] {"list", List.of(), input + "too_few {min=2, actual=0}"},
                new Object[] {"list", List.of(CANARY, 2, 3, 4), input + "too_many {max=3, actual=4}"},
                new Object[] {"map", Map.of(CANARY, 1), input + "too_few {min=2, actual=1}"},
                new Object[] {"array", new int[4], input + "too_many {max=3, actual=4}"},
                new Object[] {"min", 1L, constraint + "too_small {min=5}"},
                new Object[] {"max", 987654321L, constraint + "too_great {max=5}"},
                new Object[] {"decimalMin", "4.99", constraint + "too_small {min=5}"},
                new Object[] {"decimalMax", "987654321", constraint + "too_great {max=5}"},
                new Object[] {"aboveFive", "5", constraint + "too_small {constraint=DecimalMin}"},
                new Object[] {"belowHalf", "987654321", constraint + "too_great {constraint=DecimalMax}"},
                new Object[] {"positive", -987654321, constraint + "too_small {constraint=Positive}"},
                new Object[] {"positiveOrZero", -987654321, constraint + "too_small {min=0}"},
                new Object[] {"negative", 987654321, constraint + "too_great {constraint=Negative}"},
                new Object[] {"negativeOrZero", 987654321, constraint + "too_great {max=0}"},
                new Object[] {"digits", "987654321", "/property number.too_many_digits {precision=5, scale=2}"},
                new Object[] {"pattern", CANARY, input + "malformed {constraint=Pattern}"},
                new Object[] {"email", CANARY, input + "malformed {constraint=Email}"},
                new Object[] {"future", LocalDate.EPOCH, constraint + "too_early {constraint=Future}"},
                new Object[] {"presentOrFuture", LocalDate.EPOCH, constraint + "too_early {constraint=FutureOrPresent}"
                },
                new Object[] {"past", LocalDate.MAX, constraint + "too_late {constraint=Past}"},
                new Object[] {"pastOrPresent", LocalDate.MAX, constraint + "too_late {constraint=PastOrPresent}"},
                new Object[] {"none", CANARY, input + "not_allowed {constraint=Null}"},
                new Object[] {"yes", false, input + "not_allowed {constraint=AssertTrue}"},
                new Object[] {"no", true, input + "not_allowed {constraint=AssertFalse}"},
                new Object[] {"foreign", CANARY, constraint + "violated {constraint=Foreign, min=2}"},
                new Object[] {"inLists", CANARY, constraint + "violated {constraint=Range, min=2, max=3}"});
        return Stream.of(Provider.values())
                .flatMap(provider -> rows.stream().map(row -> Arguments.of(provider, row[0], row[1], row[2])));
    }

    @ParameterizedTest
    @MethodSource("standardConstraints")
    void a_constraint_has_a_code_and_the_parameters_of_the_rule(
            Provider provider, String property, @Nullable Object value, String expected) {
        Set<ConstraintViolation<Standard>> found = provider.validator().validateValue(Standard.class, property, value);
        assertThat(translated(found)).isEqualTo("[" + expected.replace("property", property) + "]");
    }

    @ParameterizedTest
    @EnumSource
    void each_place_is_a_pointer(Provider provider) {
        Order order = new Order();
        order.lines = Arrays.asList(new Line("TEA-001", 1), new Line(null, 0), null);
        order.byRoom = new LinkedHashMap<>();
        order.byRoom.put("kitchen", List.of("", "ok"));
        order.byRoom.put(CANARY + "/~\r\n", List.of(""));
        order.byRoom.put("", List.of("ok"));
        order.addresses = Map.of(Orders.Kind.HOME, new Address(null), Orders.Kind.WORK, new Address("Oak Road"));
        order.colours = Set.of("", "red");
        order.shelves = new Line[] {new Line("TEA-001", 1), new Line("TEA-001", -1)};
        order.note = Optional.of("");
        order.matrix = List.of(List.of("ok"), List.of("ok", ""));
        order.addressLine2 = "";

        assertThat(translated(provider.validator().validate(order)))
                .isEqualTo("[constraint.violated {constraint=Consistent}, "
                        + "/addressLine2 input.empty, "
                        + "/addresses/HOME/street input.null, "
                        + "/byRoom/* input.empty, "
                        + "/byRoom/*/0 input.empty, "
                        + "/byRoom/kitchen/0 input.empty, "
                        + "/colours/* input.empty, "
                        + "/lines/1 constraint.violated {constraint=Consistent}, "
                        + "/lines/1/quantity constraint.too_small {min=1}, "
                        + "/lines/1/sku input.null, "
                        + "/lines/2 input.null, "
                        + "/matrix/1/1 input.empty, "
                        + "/note input.empty, "
                        + "/shelves/1 constraint.violated {constraint=Consistent}, "
                        + "/shelves/1/quantity constraint.too_small {min=1}, "
                        + "/shipping constraint.violated {constraint=Consistent}]");
    }

    private static Method method(String name, Class<?>... parameters) throws NoSuchMethodException {
        return Orders.Service.class.getDeclaredMethod(name, parameters);
    }

    @ParameterizedTest
    @EnumSource
    void executables_and_their_parameters_have_no_tokens(Provider provider) throws NoSuchMethodException {
        Validator validator = provider.validator();
        Orders.Service service = new Orders.Service();
        Line bad = new Line(null, 1);

        Method place = method("place", int.class, Line.class, List.class);
        assertThat(translated(validator
                        .forExecutables()
                        .validateParameters(service, place, new Object[] {0, bad, List.of("ok", "")})))
                .isEqualTo("[constraint.too_small {min=1}, "
                        + "constraint.violated {constraint=InOrder}, "
                        + "/1 input.empty, "
                        + "/sku input.null]");

        Method find = method("find");
        assertThat(translated(validator.forExecutables().validateReturnValue(service, find, List.of(bad, bad))))
                .isEqualTo("[input.too_many {max=1, actual=2}, /0/sku input.null, /1/sku input.null]");

        assertThat(translated(validator
                        .forExecutables()
                        .validateConstructorParameters(
                                Orders.Service.class.getDeclaredConstructor(String.class), new Object[] {""})))
                .isEqualTo("[input.empty]");
    }

    @ParameterizedTest
    @EnumSource
    void names_that_a_validator_made_up_are_shown_only_if_a_property_could_have_them(Provider provider) {
        for (String name : List.of(
                "a@b",
                "x y",
                "4111111111111111",
                "key_20260101_4711",
                CANARY.repeat(9),
                "a/b~c",
                "\u202ea",
                "a\u0000")) {
            assertThat(translated(provider.validator().validate(new Dynamic(name))))
                    .as("a name of %d characters", name.length())
                    .isEqualTo("[/* constraint.violated {constraint=Named}]");
        }
        assertThat(translated(provider.validator().validate(new Dynamic("zipCode"))))
                .isEqualTo("[/zipCode constraint.violated {constraint=Named}]");
        assertThat(translated(provider.validator().validate(new Dynamic("gr\u00f6\u00dfe2"))))
                .isEqualTo("[/gr\u00f6\u00dfe2 constraint.violated {constraint=Named}]");
    }

    @ParameterizedTest
    @EnumSource
    void what_exceeds_the_limit_is_counted_and_the_order_is_by_number(Provider provider) {
        Order order = new Order();
        order.lines = new ArrayList<>(Collections.nCopies(500, null));
        order.consistent = true;
        order.shipping.consistent = true;
        Violations violations =
                BOUNDARY.violations(provider.validator().validate(order)).orElseThrow();
        assertThat(violations.total()).isEqualTo(500);
        assertThat(violations.asList())
                .extracting(each -> each.pointer().toString())
                .isEqualTo(IntStream.range(0, Violations.LIMIT)
                        .mapToObj(i -> "/lines/" + i)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_the_input_is_kept(Provider provider) {
        Order order = new Order();
        order.lines = List.of(new Line(CANARY, -987654321));
        order.byRoom = Map.of(CANARY + "." + CANARY, List.of(CANARY.repeat(40)));
        order.colours = Set.of(CANARY, "");
        order.email = CANARY;
        Set<ConstraintViolation<Order>> found = provider.validator().validate(order);

        assertThat(found.toString()
                        + found.stream()
                                .map(each -> "" + each.getInvalidValue())
                                .toList())
                .contains(CANARY);
        assertThat(translated(found)).contains("/email", "/colours/*").doesNotContain(CANARY, "98765");
    }

    private enum Own implements ErrorCode {
        INCONSISTENT;

        @Override
        public String id() {
            return "order.inconsistent";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_REFUSED;
        }

        @Override
        public String title() {
            return "The order is not consistent";
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_service_gives_constraints_codes_of_its_own(Provider provider) {
        JakartaBoundary own =
                BOUNDARY.with(Orders.Consistent.class, Own.INCONSISTENT).with(NotNull.class, Own.INCONSISTENT);
        Order order = new Order();
        order.lines = Arrays.asList((Line) null);
        assertThat(own.violations(provider.validator().validate(order)))
                .hasToString("Optional[[order.inconsistent, /lines/0 order.inconsistent, "
                        + "/shipping order.inconsistent]]");
        assertThat(translated(provider.validator().validate(order))).contains("constraint=Consistent");
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_code_is_an_enum_constant_and_a_constraint_is_not_null() {
        ErrorCode lambda = new ErrorCode() {
            @Override
            public String id() {
                return CANARY;
            }

            @Override
            public Kind kind() {
                return Kind.INVALID_INPUT;
            }

            @Override
            public String title() {
                return CANARY;
            }
        };
        assertThatThrownBy(() -> BOUNDARY.with(NotNull.class, lambda)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BOUNDARY.with(null, Own.INCONSISTENT)).isInstanceOf(NullPointerException.class);
    }

    interface Strict {}

    record Grouped(@NotNull(groups = Strict.class) @Nullable String text) {}

    @ParameterizedTest
    @EnumSource
    void a_bean_is_checked_in_groups(Provider provider) {
        Grouped bean = new Grouped(null);
        assertThat(BOUNDARY.check(provider.validator(), bean).orElseThrow()).isSameAs(bean);
        assertThat(BOUNDARY.check(provider.validator(), bean, Default.class).isOk())
                .isTrue();
        assertThat(BOUNDARY.check(provider.validator(), bean, Default.class, Strict.class)
                        .errorToOptional())
                .map(Violations::toString)
                .contains("[/text input.null]");
    }

    @Size(min = 2, max = 3)
    private static final int SIZED = 7;

    @Test
    void a_size_of_what_has_no_known_size_is_a_constraint_like_any_other() throws NoSuchFieldException {
        Size size = requireNonNull(
                JakartaBoundaryTest.class.getDeclaredField("SIZED").getAnnotation(Size.class));
        ConstraintViolation<?> found = (ConstraintViolation<?>) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ConstraintViolation.class},
                (proxy, method, arguments) -> SIZED);
        assertThat(Rules.breach(size, found)).hasToString("constraint.violated {constraint=Size, min=2, max=3}");
    }

    @Test
    void no_violations_are_none() {
        assertThat(BOUNDARY.violations(Set.of())).isEmpty();
    }
}
