package dev.staunch.logging.logback;

import ch.qos.logback.classic.spi.CallerData;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who called the logger, found on the stack below the filter. */
final class Caller {

    private static final StackWalker WALKER = StackWalker.getInstance();
    private static final String FILTER = RedactingFilter.class.getName();
    private static final String LOGGER = "ch.qos.logback.classic.Logger";
    private static final String QUESTION = "callTurboFilters";
    private static final int MAX_SEARCH = 32;

    /** SLF4J, its backend, and the bridges from other logging libraries. */
    private static final List<String> LOGGING = List.of(
            "ch.qos.logback.",
            "org.slf4j.",
            "dev.staunch.logging.logback.",
            "dev.staunch.logging.SafeLogger",
            "java.util.logging.",
            "java.lang.System$Logger",
            "jdk.internal.logger.",
            "sun.util.logging.",
            "org.apache.commons.logging.",
            "org.apache.log4j.",
            "org.apache.logging.",
            "org.jboss.logging.");

    private Caller() {}

    /** As {@link CallerData#extract}, from the thread that logs; nothing from another one. */
    static StackTraceElement[] find(int depth, @Nullable String boundary, @Nullable List<String> frameworkPackages) {
        return WALKER.walk(frames -> below(frames)
                .dropWhile(frame -> isLogging(frame.getClassName(), boundary, frameworkPackages))
                .limit(depth)
                .map(StackWalker.StackFrame::toStackTraceElement)
                .toArray(StackTraceElement[]::new));
    }

    /** Whether the filter was asked by a method such as {@code isInfoEnabled}. */
    static boolean asksForLevel() {
        return WALKER.walk(frames -> below(frames)
                .limit(MAX_SEARCH)
                .filter(frame -> frame.getClassName().equals(LOGGER))
                .findFirst()
                .filter(frame -> frame.getMethodName().equals(QUESTION))
                .isPresent());
    }

    private static Stream<StackWalker.StackFrame> below(Stream<StackWalker.StackFrame> frames) {
        return frames.dropWhile(frame -> !frame.getClassName().equals(FILTER));
    }

    private static boolean isLogging(String name, @Nullable String boundary, @Nullable List<String> frameworkPackages) {
        return name.equals(boundary)
                || LOGGING.stream().anyMatch(name::startsWith)
                || (frameworkPackages != null && frameworkPackages.stream().anyMatch(name::startsWith));
    }
}
