package dev.staunch.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.staunch.account.Password;
import dev.staunch.convert.Conversion;
import dev.staunch.net.IpAddress;
import dev.staunch.paging.PageRequest;
import dev.staunch.paging.Sort;
import dev.staunch.parse.Parser;
import dev.staunch.payment.PaymentCard;
import dev.staunch.sensitive.Secret;
import dev.staunch.testkit.HostileText;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrimitivesProperties {

    /** What reads a type, and its values as text. */
    private record Kind(Class<?> type, Parser<String, ?> parser, Arbitrary<String> texts) {}

    private record Case(Kind kind, String text) {

        boolean isValid() {
            return kind.parser().parse(text).isOk();
        }

        @Override
        public String toString() {
            return kind.type().getSimpleName() + " " + text;
        }
    }

    /** What is not written has its content read by the test alone. */
    private static final Map<Class<?>, Function<Object, String>> EXPOSED = Map.of(
            Secret.class, value -> ((Secret) value).<String>exposeChars(String::new),
            Password.class, value -> ((Password) value).<String>exposeChars(String::new),
            PaymentCard.class, value -> ((PaymentCard) value).<String>expose(digits -> digits));

    private static final List<Kind> KINDS = Arrays.stream(Primitives.class.getMethods())
            .filter(PrimitivesProperties::makesValues)
            .map(PrimitivesProperties::kind)
            .toList();

    private static boolean makesValues(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && method.getReturnType() == Arbitrary.class
                && method.getParameterCount() == 0
                && argument(method.getGenericReturnType(), 0) != PageRequest.class;
    }

    @SuppressWarnings("unchecked") // a value is given to what is for its type
    private static Kind kind(Method method) {
        Class<?> type = (Class<?>) argument(method.getGenericReturnType(), 0);
        try {
            Function<Object, ?> text = EXPOSED.get(type);
            for (Conversion<?> each : Conversion.standard()) {
                if (text == null && each.type() == type) {
                    text = (Function<Object, ?>) each.writer().orElseThrow();
                }
            }
            Function<Object, ?> writer = Objects.requireNonNull(text, method.getName());
            return new Kind(
                    type,
                    (Parser<String, ?>) type.getField("PARSER").get(null),
                    ((Arbitrary<Object>) method.invoke(null))
                            .map(value -> writer.apply(value).toString()));
        } catch (ReflectiveOperationException defect) {
            throw new LinkageError(method.getName(), defect);
        }
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    @Example
    void every_primitive_has_an_arbitrary() {
        Set<Class<?>> primitives = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.staunch").stream()
                        .filter(type -> type.tryGetField("PARSER").isPresent())
                        // Parses to another type, and needs a library that is not here.
                        .filter(type -> !type.getPackageName().equals("dev.staunch.icu"))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(PrimitivesProperties::isPrimitive)
                        .collect(Collectors.toSet());

        assertThat(primitives).contains(IpAddress.class);
        assertThat(KINDS).extracting(Kind::type).hasSameElementsAs(primitives);
    }

    private static boolean isPrimitive(Class<?> type) {
        return Arrays.stream(type.getFields())
                .map(Field::getGenericType)
                .anyMatch(each -> each instanceof ParameterizedType generic
                        && generic.getRawType() == Parser.class
                        && argument(generic, 0) == String.class
                        && argument(generic, 1) == type);
    }

    @Provide
    Arbitrary<Case> valid() {
        return Arbitraries.of(KINDS).flatMap(kind -> kind.texts().map(text -> new Case(kind, text)));
    }

    @Provide
    Arbitrary<Case> nearlyValid() {
        return Arbitraries.of(KINDS)
                .flatMap(kind -> Primitives.nearly(kind.texts()).map(text -> new Case(kind, text)));
    }

    @Provide
    Arbitrary<Case> hostile() {
        return Arbitraries.of(KINDS).flatMap(kind -> HostileText.arbitrary().map(text -> new Case(kind, text)));
    }

    @Property
    void values_are_valid(@ForAll("valid") Case each) {
        assertThat(each.isValid()).isTrue();
    }

    @Property
    void nearly_valid_texts_are_parsed_or_refused(@ForAll("nearlyValid") Case each) {
        assertThat(each.kind().parser().parse(each.text())).isNotNull();
    }

    @Property
    void hostile_texts_are_parsed_or_refused(@ForAll("hostile") Case each) {
        assertThat(each.kind().parser().parse(each.text())).isNotNull();
    }

    @Example
    void texts_that_are_nearly_valid_are_refused_for_each_primitive() {
        assertThat(KINDS)
                .allSatisfy(kind -> assertThat(
                                Primitives.nearly(kind.texts()).sampleStream().limit(200))
                        .anyMatch(text -> kind.parser().parse(text).isErr()));
    }

    @Property
    void a_page_has_at_most_a_hundred_entries(@ForAll("pages") int size) {
        assertThat(size).isBetween(1, 100);
    }

    @Provide
    Arbitrary<Integer> pages() {
        return Primitives.pageRequests().map(page -> page.size());
    }

    @Property
    void an_order_is_by_one_of_the_keys(@ForAll("sorts") Sort<String> sort) {
        assertThat(sort.key()).isIn("name", "age");
    }

    @Provide
    Arbitrary<Sort<String>> sorts() {
        return Primitives.sorts(List.of("name", "age"));
    }
}
