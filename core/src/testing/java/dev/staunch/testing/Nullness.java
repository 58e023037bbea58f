package dev.staunch.testing;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes signatures with each {@code @Nullable} in its place. */
final class Nullness {

    private Nullness() {}

    static boolean isMentioned(String signature) {
        return signature.contains("@Nullable");
    }

    static String signature(Executable executable) {
        String parameters = Stream.of(executable.getAnnotatedParameterTypes())
                .map(Nullness::of)
                .collect(Collectors.joining(", ", "(", ")"));
        String variables =
                Stream.of(executable.getTypeParameters()).map(Nullness::of).collect(Collectors.joining(", "));
        String result = executable instanceof Method method ? of(method.getAnnotatedReturnType()) + " " : "";
        String name = executable instanceof Method ? executable.getName() : "new";
        return (variables.isEmpty() ? "" : "<" + variables + "> ") + result + name + parameters;
    }

    private static String of(TypeVariable<?> variable) {
        String bounds =
                Stream.of(variable.getAnnotatedBounds()).map(Nullness::of).collect(Collectors.joining(" & "));
        return bounds.equals("Object") ? variable.getName() : variable.getName() + " extends " + bounds;
    }

    private static String of(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return of(array.getAnnotatedGenericComponentType()) + (mark(array).isEmpty() ? "" : " " + mark(array))
                    + "[]";
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return mark(type)
                    + nameOf(type.getType())
                    + Stream.of(parameterized.getAnnotatedActualTypeArguments())
                            .map(Nullness::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return mark(type) + of(wildcard);
        }
        return mark(type)
                + (type instanceof AnnotatedTypeVariable ? type.getType().getTypeName() : nameOf(type.getType()));
    }

    private static String of(AnnotatedWildcardType wildcard) {
        if (wildcard.getAnnotatedLowerBounds().length > 0) {
            return "? super " + of(wildcard.getAnnotatedLowerBounds()[0]);
        }
        AnnotatedType[] upper = wildcard.getAnnotatedUpperBounds();
        String bound = upper.length == 0 ? "Object" : of(upper[0]);
        return bound.equals("Object") ? "?" : "? extends " + bound;
    }

    private static String mark(AnnotatedElement element) {
        return element.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    }

    private static String nameOf(Type type) {
        if (type instanceof Class<?> named) {
            return named.getSimpleName();
        }
        if (type instanceof ParameterizedType parameterized) {
            return nameOf(parameterized.getRawType());
        }
        if (type instanceof GenericArrayType array) {
            return nameOf(array.getGenericComponentType()) + "[]";
        }
        return type.getTypeName();
    }
}
