package dev.staunch.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.staunch.error.Pointer;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.jdk.JdkTypes;
import dev.staunch.number.Numbers;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import dev.staunch.text.TextPolicy;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A parser of text, and what it owes whatever the text.
 *
 * @param type the type that has it, or a method that makes it
 * @param text gives the canonical text of a value, where it is known
 */
record Target(String type, Parser<String, ?> parser, Function<Object, Object> text) {

    private static final int LONG = 50_000;
    private static final long SECOND = 1_000_000_000;

    /** Words of errors have none of these, so that one that shows them has them from the input. */
    private static final String FOREIGN = "!\"#$%&'()+:;<>?@\\^`|~";

    /** All parsers of the published modules by the last word of their package. */
    static Map<String, List<Target>> byFamily() {
        Map<String, List<Target>> families = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().importPackages("dev.staunch")) {
            boolean isPublic = type.getModifiers().contains(JavaModifier.PUBLIC);
            if (isPublic
                    && type.tryGetField("PARSER").isPresent()
                    && !type.getPackageName().endsWith(".fuzz")) {
                String family = type.getPackageName().substring("dev.staunch.".length());
                families.computeIfAbsent(family, unused -> new ArrayList<>()).addAll(of(type.reflect()));
            }
        }
        families.put("jdk", ofJdk());
        families.put("number", ofNumbers());
        return families;
    }

    @SuppressWarnings("unchecked") // its first type argument is looked at
    private static List<Target> of(Class<?> type) {
        try {
            var field = type.getField("PARSER");
            boolean ofText = field.getGenericType() instanceof ParameterizedType generic
                    && generic.getActualTypeArguments()[0] == String.class;
            return ofText
                    ? List.of(new Target(type.getSimpleName(), (Parser<String, ?>) field.get(null), textOf(type)))
                    : List.of();
        } catch (ReflectiveOperationException notPublic) {
            throw new LinkageError(type.getName(), notPublic);
        }
    }

    private static Function<Object, Object> textOf(Class<?> type) {
        if (type == String.class) {
            return text -> text;
        }
        if (type.isRecord() && type.getRecordComponents().length == 1) {
            Method component = type.getRecordComponents()[0].getAccessor();
            Function<Object, Object> text = textOf(component.getReturnType());
            return value -> text.apply(call(component, value));
        }
        for (Method method : type.getMethods()) {
            if (method.getName().equals("value") && method.getReturnType() == String.class) {
                return value -> call(method, value);
            }
            if (method.getName().equals("expose")) {
                return value -> call(method, value, Function.identity());
            }
        }
        return Object::toString;
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException defect) {
            throw new LinkageError(method.toString(), defect);
        }
    }

    private static List<Target> ofJdk() {
        List<Target> targets = new ArrayList<>();
        for (Method method : JdkTypes.class.getMethods()) {
            if (Modifier.isStatic(method.getModifiers())
                    && method.getReturnType() == Parser.class
                    && method.getParameterCount() == 0) {
                targets.add(unrendered(method.getName(), (Parser<?, ?>) call(method, JdkTypes.class)));
            }
        }
        return targets;
    }

    private static List<Target> ofNumbers() {
        return List.of(
                unrendered("intBetween", Numbers.intBetween(-100, 100)),
                unrendered("longBetween", Numbers.longBetween(Long.MIN_VALUE, Long.MAX_VALUE)),
                unrendered("decimal", Numbers.decimal(30, 10)),
                unrendered("decimalBetween", Numbers.decimalBetween(BigDecimal.ONE, BigDecimal.TEN, 2)));
    }

    static Target of(String name, TextPolicy policy) {
        return new Target(name, policy.parser(), text -> text);
    }

    @SuppressWarnings("unchecked") // all of these read text
    private static Target unrendered(String name, Parser<?, ?> parser) {
        return new Target(name, (Parser<String, ?>) parser, value -> "");
    }

    /** No exception, idempotent, nothing of the input in an error, and no long wait. */
    void accept(String raw) {
        Result<?, Violations> parsed = parser.parse(raw);
        parsed.errorToOptional().ifPresent(found -> assertSilent(found, raw));
        // What is closed is a secret, and two of these are never equal.
        parsed.toOptional().filter(value -> !(value instanceof AutoCloseable)).ifPresent(this::assertIdempotent);
        if (!raw.isEmpty() && raw.length() <= 4) {
            long before = cpuTime();
            Result<?, Violations> ofLong = parser.parse(raw.repeat(LONG / raw.length()));
            assertThat(cpuTime() - before).as("%s: nanoseconds", type).isLessThan(SECOND);
            ofLong.errorToOptional().ifPresent(found -> assertSilent(found, raw.repeat(4)));
        }
    }

    private void assertIdempotent(Object value) {
        if (text.apply(value) instanceof String canonical && !canonical.isEmpty()) {
            Object again = parser.parse(canonical).fold(same -> same, found -> found);
            assertThat(again).as(type).isEqualTo(value).hasSameHashCodeAs(value);
            assertThat(text.apply(again)).as(type).isEqualTo(canonical);
        }
    }

    private void assertSilent(Violations found, String raw) {
        for (Violation violation : found.asList()) {
            assertThat(violation.pointer()).as(type).isEqualTo(Pointer.root());
            for (Object parameter : violation.parameters().values()) {
                assertThat(parameter instanceof Long || parameter.toString().matches("[A-Z0-9_]{1,40}"))
                        .as(type)
                        .isTrue();
            }
        }
        assertNoneOf(raw, found.toString(), type);
    }

    /** That a text shows no four characters of the input that it cannot have from elsewhere. */
    static void assertNoneOf(String raw, String shown, String what) {
        for (int i = 0; i + 4 <= raw.length() && i < 1_000; i++) {
            String part = raw.substring(i, i + 4);
            if (part.chars().anyMatch(c -> c < 0x20 || c > 0x7e || FOREIGN.indexOf(c) >= 0)) {
                assertThat(shown).as(what).doesNotContain(part);
            }
        }
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
