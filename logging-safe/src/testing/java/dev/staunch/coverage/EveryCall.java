package dev.staunch.coverage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/**
 * Calls every method that logs, of SLF4J, {@code java.util.logging}, {@code System.Logger} and commons-logging, with a canary wherever
 * one fits. All loggers are {@code every}, whose level must be the finest.
 */
public final class EveryCall {

    private static final Set<String> LEVELS = Set.of("trace", "debug", "info", "warn", "error", "fatal");
    private static final Set<String> JUL = Set.of(
            "severe",
            "warning",
            "info",
            "config",
            "fine",
            "finer",
            "finest",
            "entering",
            "exiting",
            "throwing",
            "log",
            "logp",
            "logrb");

    private EveryCall() {}

    /** Calls them all, and returns a way for each. */
    public static List<String> ask() throws IllegalAccessException, InvocationTargetException {
        java.util.logging.Logger jul = java.util.logging.Logger.getLogger("every");
        jul.setLevel(Level.ALL);
        List<String> ways = new ArrayList<>();
        ways.addAll(call("slf4j", Logger.class, LEVELS, LoggerFactory.getLogger("every")));
        ways.addAll(call("jul", java.util.logging.Logger.class, JUL, jul));
        ways.addAll(call("system", System.Logger.class, Set.of("log"), System.getLogger("every")));
        ways.addAll(call("commons", Log.class, LEVELS, LogFactory.getLog("every")));
        return ways;
    }

    private static List<String> call(String prefix, Class<?> type, Set<String> names, Object logger)
            throws IllegalAccessException, InvocationTargetException {
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(method -> names.contains(method.getName()))
                .filter(method -> method.getDeclaringClass() == type)
                .sorted(Comparator.comparing(Method::toString))
                .toList();
        List<String> ways = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            String way = prefix + "-" + methods.get(i).getName() + "-" + i + "-";
            ways.add(way);
            methods.get(i).invoke(logger, arguments(methods.get(i), way));
        }
        return ways;
    }

    private static @Nullable Object[] arguments(Method method, String way) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> argument(type, way))
                .toArray();
    }

    private static @Nullable Object argument(Class<?> type, String way) {
        String text = "at-" + way + " " + Canary.secret(way);
        if (type == Throwable.class) {
            return new IllegalStateException(text);
        } else if (type == Object[].class) {
            return new Object[] {text, text};
        } else if (type == Marker.class) {
            return MarkerFactory.getDetachedMarker(text);
        } else if (type == Supplier.class) {
            return (Supplier<String>) () -> text;
        } else if (type == LogRecord.class) {
            LogRecord record = new LogRecord(Level.INFO, text);
            record.setLoggerName("every");
            return record;
        } else if (type == Level.class) {
            return Level.INFO;
        } else if (type == System.Logger.Level.class) {
            return System.Logger.Level.INFO;
        } else if (type == ResourceBundle.class || type == Class.class) {
            return null;
        }
        return text;
    }
}
