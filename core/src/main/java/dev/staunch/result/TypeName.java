package dev.staunch.result;

/** The name of a content's type: all that {@code toString} of a result shows of it. */
final class TypeName {

    private TypeName() {}

    /** An enum constant with a body is named by its enum, and a lambda, whose own name changes with each run, by nothing. */
    static String of(Object content) {
        Class<?> type = content instanceof Enum<?> constant ? constant.getDeclaringClass() : content.getClass();
        String name = type.getSimpleName();
        return name.isEmpty() || type.isHidden() ? "anonymous" : name;
    }
}
