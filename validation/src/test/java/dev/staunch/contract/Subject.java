package dev.staunch.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.staunch.account.Password;
import dev.staunch.convert.Conversion;
import dev.staunch.error.Pointer;
import dev.staunch.money.Money;
import dev.staunch.number.Numbers;
import dev.staunch.paging.Sort;
import dev.staunch.parse.Parser;
import dev.staunch.payment.PaymentCard;
import dev.staunch.phone.PhoneNumber;
import dev.staunch.place.CountryCode;
import dev.staunch.sensitive.Secret;
import dev.staunch.text.CharacterClass;
import dev.staunch.text.Normalization;
import dev.staunch.text.TextPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A parser of text that the module offers. Nobody lists them: they are found among the public classes. */
public record Subject(String name, Parser<String, ?> parser, Optional<Class<?>> type) {

    /** Methods that make a parser of arguments, with some that they make: a new one has to be added here. */
    private static final Map<String, List<Parser<String, ?>>> MADE = Map.of(
            "Numbers.intBetween", List.of(Numbers.intBetween(-100, 100_000)),
            "Numbers.longBetween", List.of(Numbers.longBetween(Long.MIN_VALUE, Long.MAX_VALUE)),
            "Numbers.decimal", List.of(Numbers.decimal(30, 10), Numbers.decimal(6, 0)),
            "Numbers.decimalBetween", List.of(Numbers.decimalBetween(BigDecimal.ONE, new BigDecimal("99999.5"), 2)),
            "Sort.parser", List.of(Sort.parser(Set.of("name", "createdAt")), Sort.parser(Map.of("name", "name"))),
            // An amount is written with its currency, which this parser does not read.
            "Money.parserOf",
                    List.of(Money.parserOf(Currency.getInstance("EUR")).map(Money::amount)),
            "PhoneNumber.parser", List.of(PhoneNumber.parser(new CountryCode("DE"))),
            "Secret.parser", List.of(Secret.parser(1, 20)));

    /** How a type of the JDK is written; others are written as they show themselves. */
    private static final Map<Class<?>, Function<Object, String>> WRITTEN = Map.of(
            Locale.class, value -> ((Locale) value).toLanguageTag(),
            BigDecimal.class, value -> ((BigDecimal) value).toPlainString(),
            OffsetDateTime.class, value -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((OffsetDateTime) value),
            OffsetTime.class, value -> DateTimeFormatter.ISO_OFFSET_TIME.format((OffsetTime) value),
            Secret.class, value -> ((Secret) value).<String>exposeChars(String::new),
            Password.class, value -> ((Password) value).<String>exposeChars(String::new),
            PaymentCard.class, value -> ((PaymentCard) value).<String>expose(digits -> digits));

    private static final List<Class<?>> PUBLIC = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.staunch").stream()
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    // What combines parsers, is not exported, or needs what is not here.
                    .filter(type -> !type.getPackageName().matches("dev\\.staunch\\.(parse|bound|vavr)"))
                    .<Class<?>>map(JavaClass::reflect)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();

    static List<Subject> all() {
        List<Subject> all = new ArrayList<>();
        PUBLIC.forEach(type -> all.addAll(of(type)));
        for (Conversion<?> each : Conversion.standard()) {
            all.add(new Subject("Conversion of " + each, each.parser(), Optional.of(each.type())));
        }
        TextPolicy stripped = TextPolicy.singleLine().stripping(CharacterClass.values());
        all.add(new Subject(
                "stripped and folded",
                stripped.normalizing(Normalization.NFKC).foldingCase().parser(),
                Optional.empty()));
        all.add(new Subject("Pointer", Parser.text(Pointer::parse), Optional.empty()));
        return List.copyOf(all);
    }

    /** Types that have a parser to themselves. */
    public static List<Class<?>> primitives() {
        return PUBLIC.stream().filter(Subject::isPrimitive).toList();
    }

    private static boolean isPrimitive(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> isOffered(field)
                        && isParser(field.getGenericType())
                        && ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[1] == type);
    }

    @SuppressWarnings("unchecked") // isParser looks at the type arguments
    private static List<Subject> of(Class<?> type) {
        List<Subject> found = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (isOffered(field) && isParser(field.getGenericType())) {
                found.add(new Subject(nameOf(field), (Parser<String, ?>) get(field), Optional.of(type)));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!isOffered(method)) {
                continue;
            }
            if (method.getReturnType() == TextPolicy.class && method.getParameterCount() == 0) {
                found.add(new Subject(nameOf(method), ((TextPolicy) call(method)).parser(), Optional.empty()));
            } else if (isParser(method.getGenericReturnType()) && method.getParameterCount() == 0) {
                found.add(new Subject(nameOf(method), (Parser<String, ?>) call(method), Optional.empty()));
            } else if (isParser(method.getGenericReturnType())) {
                List<Parser<String, ?>> made = MADE.get(nameOf(method));
                if (made == null) {
                    throw new AssertionError("a parser to be tested is made by " + nameOf(method));
                }
                for (int i = 0; i < made.size(); i++) {
                    found.add(new Subject(nameOf(method) + " " + i, made.get(i), Optional.empty()));
                }
            }
        }
        return found;
    }

    private static boolean isOffered(Member member) {
        return Modifier.isStatic(member.getModifiers()) && Modifier.isPublic(member.getModifiers());
    }

    private static boolean isParser(Type type) {
        return type instanceof ParameterizedType generic
                && generic.getRawType() == Parser.class
                && generic.getActualTypeArguments()[0] == String.class;
    }

    private static String nameOf(Member member) {
        return member.getDeclaringClass().getSimpleName() + "." + member.getName();
    }

    /** The canonical text of a value. */
    @SuppressWarnings("unchecked") // a writer is asked about its type alone
    static String write(Object value) {
        Function<Object, String> written = WRITTEN.get(value.getClass());
        if (written != null) {
            return written.apply(value);
        }
        for (Conversion<?> each : Conversion.standard()) {
            if (each.type() == value.getClass()) {
                return ((Function<Object, ?>) each.writer().orElseThrow())
                        .apply(value)
                        .toString();
            }
        }
        return value.toString();
    }

    /** What makes a value of a canonical text, for a programmer, and throws otherwise. */
    Optional<Function<String, Object>> constructor() {
        return type.flatMap(owner -> Stream.<Optional<Function<String, Object>>>of(
                        Arrays.stream(owner.getConstructors())
                                .filter(each -> Arrays.equals(each.getParameterTypes(), new Class<?>[] {String.class}))
                                .map(each -> (Function<String, Object>) text -> make(each, text))
                                .findAny(),
                        Arrays.stream(owner.getMethods())
                                .filter(each -> each.getName().equals("of")
                                        && isOffered(each)
                                        && Arrays.equals(each.getParameterTypes(), new Class<?>[] {String.class}))
                                .map(each -> (Function<String, Object>) text -> call(each, text))
                                .findAny())
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Object get(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new LinkageError(field.toString(), hidden);
        }
    }

    private static Object make(Constructor<?> constructor, String text) {
        try {
            return constructor.newInstance(text);
        } catch (InvocationTargetException thrown) {
            throw (RuntimeException) thrown.getCause();
        } catch (ReflectiveOperationException hidden) {
            throw new LinkageError(constructor.toString(), hidden);
        }
    }

    private static Object call(Method method, Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException thrown) {
            throw (RuntimeException) thrown.getCause();
        } catch (ReflectiveOperationException hidden) {
            throw new LinkageError(method.toString(), hidden);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
