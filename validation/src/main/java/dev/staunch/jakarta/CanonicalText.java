package dev.staunch.jakarta;

import dev.staunch.parse.Parser;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the parser of a domain primitive, and how it shows its canonical text. */
final class CanonicalText {

    private static final String WHAT_IT_TAKES =
            "a canonical type has a static Parser<String, T> PARSER and a text, and is accessible";

    /** Keyed by class, and kept with it, so that no class loader is held. */
    private static final ClassValue<Demand> DEMANDS = new ClassValue<>() {
        @Override
        protected Demand computeValue(Class<?> type) {
            return new Demand(parser(type), text(type));
        }
    };

    private CanonicalText() {}

    static Demand of(Class<?> type) {
        return DEMANDS.get(type);
    }

    @SuppressWarnings("unchecked") // its type arguments are looked at
    private static Parser<String, ?> parser(Class<?> type) {
        try {
            Field field = type.getDeclaredField("PARSER");
            if (Modifier.isStatic(field.getModifiers())
                    && field.getType() == Parser.class
                    && field.getGenericType() instanceof ParameterizedType generic
                    && generic.getActualTypeArguments()[0] == String.class
                    && generic.getActualTypeArguments()[1] == type) {
                return (Parser<String, ?>) accessible(field).get(null);
            }
            throw new IllegalArgumentException(WHAT_IT_TAKES);
        } catch (ReflectiveOperationException notThere) {
            throw new IllegalArgumentException(WHAT_IT_TAKES, notThere);
        }
    }

    private static Function<Object, @Nullable Object> text(Class<?> type) {
        if (type == String.class) {
            return text -> text;
        }
        if (type.isRecord() && type.getRecordComponents().length == 1) {
            Method component = accessible(type.getRecordComponents()[0].getAccessor());
            Function<Object, @Nullable Object> text = text(component.getReturnType());
            return value -> text.apply(call(component, value));
        }
        Method value = method(type, "value");
        if (value != null && value.getReturnType() == String.class) {
            return object -> call(value, object);
        }
        Method expose = method(type, "expose", Function.class);
        if (expose != null) {
            return object -> call(expose, object, Function.identity());
        }
        Method toString = method(type, "toString");
        if (toString == null || toString.getDeclaringClass() == Object.class) {
            throw new IllegalArgumentException(WHAT_IT_TAKES);
        }
        return Object::toString;
    }

    private static @Nullable Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return accessible(type.getMethod(name, parameters));
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private static <M extends AccessibleObject> M accessible(M member) {
        member.trySetAccessible();
        return member;
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException hidden) {
            throw new IllegalArgumentException(WHAT_IT_TAKES, hidden);
        } catch (InvocationTargetException defect) {
            // What it throws could show the text.
            throw new IllegalStateException("a canonical type could not give its text");
        }
    }
}
