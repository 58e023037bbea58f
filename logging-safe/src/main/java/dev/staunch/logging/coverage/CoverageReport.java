package dev.staunch.logging.coverage;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.logging.sink.Sink;
import dev.staunch.logging.sink.Sinks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which ways into the logs of this process are covered by redaction. A random canary is logged in every way, by SLF4J,
 * {@code java.util.logging}, {@code System.Logger} and commons-logging, through every logger that has a sink of its own; a watch at each sink
 * (an appender, a handler) reads what arrives and keeps it from being written. What shows there would show in the log.
 *
 * <pre>{@code
 * CoverageReport report = CoverageReport.now();
 * if (!report.isComplete()) {
 *     throw new AssertionError(report.uncovered());
 * }
 * }</pre>
 *
 * <p>A service on Logback or Spring Boot is asked when it starts. Elsewhere call {@link #atStart}.
 *
 * <table>
 * <caption>The system property {@value #PROPERTY}</caption>
 * <tr><th>value</th><th>{@link #atStart}</th></tr>
 * <tr><td>{@code report}, or another word, or none</td><td>logs a warning for each path that is not covered, unless redaction
 * is switched off</td></tr>
 * <tr><td>{@code require}</td><td>also throws if there is one: the start fails</td></tr>
 * <tr><td>{@code off}</td><td>does nothing</td></tr>
 * </table>
 *
 * <p>Not seen: what writes without a logger, such as {@code System.out}; sinks behind a backend that is not known, which are
 * reported as not covered; appenders that come later; filters that a sink asks only after ours, or never.
 *
 * <p>Immutable and thread-safe.
 */
@CheckReturnValue
public final class CoverageReport {

    /** The system property that says what happens at the start. */
    public static final String PROPERTY = "staunch.logging.coverage";

    private static final String REDACTION = "staunch.logging.redaction";
    private static final String LOGGER = "dev.staunch.logging.coverage";
    private static final int MAX_WAIT_MILLIS = 1000;

    private final List<String> sinks;
    private final List<String> uncovered;

    private CoverageReport(List<String> sinks, List<String> uncovered) {
        this.sinks = List.copyOf(sinks);
        this.uncovered = List.copyOf(uncovered);
    }

    /**
     * Asks now. One call at a time; it takes some milliseconds, and a second at most for appenders that work in
     * threads of their own.
     *
     * @return the report
     */
    public static synchronized CoverageReport now() {
        Canaries canaries = new Canaries();
        List<Sink> sinks = watched(canaries.token());
        try {
            return asked(canaries, sinks);
        } finally {
            sinks.forEach(Sink::close);
        }
    }

    /**
     * Does what the property says. Logback and Spring Boot call it.
     *
     * @throws IllegalStateException if full coverage is required and there is none
     */
    public static void atStart() {
        String word = word(PROPERTY);
        if (word.equals("off") || (word(REDACTION).equals("off") && !word.equals("require"))) {
            return;
        }
        CoverageReport report = now();
        Logger log = LoggerFactory.getLogger(LOGGER);
        report.uncovered.forEach(path -> log.warn("not covered by redaction: {}", path));
        if (word.equals("require") && !report.isComplete()) {
            throw new IllegalStateException("redaction does not cover all logs: " + report.uncovered);
        }
    }

    /**
     * Whether all paths are covered.
     *
     * @return false if a canary could be read, or if some sink could not be looked at
     */
    public boolean isComplete() {
        return uncovered.isEmpty();
    }

    /**
     * The sinks that were looked at.
     *
     * @return their names
     */
    public List<String> sinks() {
        return sinks;
    }

    /**
     * The paths that are not covered.
     *
     * @return a sentence for each: sink, what shows, and the remedy
     */
    public List<String> uncovered() {
        return uncovered;
    }

    /** Returns the sinks and the paths that are not covered, on a line each. */
    @Override
    public String toString() {
        StringJoiner out = new StringJoiner("\n");
        sinks.forEach(sink -> out.add("sink: " + sink));
        uncovered.forEach(path -> out.add("not covered: " + path));
        return out.toString();
    }

    private static List<Sink> watched(String token) {
        List<Sink> sinks = new ArrayList<>();
        Iterator<Sinks> backends = ServiceLoader.load(Sinks.class, CoverageReport.class.getClassLoader())
                .iterator();
        while (true) {
            try {
                if (!backends.hasNext()) {
                    return sinks;
                }
                sinks.addAll(backends.next().watch(token));
            } catch (ServiceConfigurationError | LinkageError absent) {
                // The backend is not there.
            }
        }
    }

    private static CoverageReport asked(Canaries canaries, List<Sink> sinks) {
        Calls calls = new Calls(canaries);
        try {
            loggers(sinks, Sink.Api.JUL).forEach(calls::jul);
        } catch (LinkageError absent) {
            // A runtime image without java.logging.
        }
        calls.system(LOGGER);
        boolean commons = calls.commons(LOGGER);
        loggers(sinks, Sink.Api.SLF4J).forEach(calls::slf4j);
        await(sinks, canaries);

        List<String> uncovered = new ArrayList<>();
        for (Sink each : sinks) {
            Set<String> shown = shown(each, canaries);
            if (!shown.isEmpty()) {
                uncovered.add(each.name() + " shows " + String.join(", ", shown) + ". " + each.remedy());
            }
        }
        if (sinks.stream().noneMatch(sink -> sink.api() == Sink.Api.SLF4J)) {
            uncovered.add("the backend of SLF4J is "
                    + LoggerFactory.getILoggerFactory().getClass().getName()
                    + ", which cannot be looked at. Use a backend that is covered.");
        }
        if (isSomewhere(sinks, canaries, "message")) {
            addUnseen(uncovered, sinks, canaries, Calls.SYSTEM, "slf4j-jdk-platform-logging");
            if (commons) {
                addUnseen(uncovered, sinks, canaries, Calls.COMMONS, "jcl-over-slf4j");
            }
        }
        return new CoverageReport(sinks.stream().map(Sink::name).toList(), uncovered);
    }

    /** Each logger before those that get its events too. */
    private static List<String> loggers(List<Sink> sinks, Sink.Api api) {
        return Stream.concat(
                        Stream.of(LOGGER),
                        sinks.stream().filter(sink -> sink.api() == api).map(Sink::logger))
                .distinct()
                .sorted(Comparator.comparingInt(
                        (String name) -> name.equals(Logger.ROOT_LOGGER_NAME) ? 0 : -name.length()))
                .toList();
    }

    /** For what works in a thread of its own: the last event that reaches a sink is the last one of its logger. */
    private static void await(List<Sink> sinks, Canaries canaries) {
        long end = System.nanoTime() + MAX_WAIT_MILLIS * 1_000_000L;
        try {
            for (Sink each : sinks) {
                if (each.api() == Sink.Api.SLF4J) {
                    each.await(canaries.start(Calls.endOf(each.logger())), (end - System.nanoTime()) / 1_000_000);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<String> shown(Sink sink, Canaries canaries) {
        Set<String> shown = new LinkedHashSet<>();
        for (Map.Entry<String, String> each : canaries.ways()) {
            if (sink.events().stream().anyMatch(event -> event.contains(each.getValue()))) {
                shown.add(each.getKey());
            }
        }
        return shown;
    }

    private static boolean isSomewhere(List<Sink> sinks, Canaries canaries, String way) {
        return sinks.stream()
                .flatMap(sink -> sink.events().stream())
                .anyMatch(event -> event.contains(canaries.start(way)));
    }

    private static void addUnseen(
            List<String> uncovered, List<Sink> sinks, Canaries canaries, String way, String bridge) {
        if (!isSomewhere(sinks, canaries, way)) {
            uncovered.add(way + " writes to what cannot be looked at. Add org.slf4j:" + bridge + ".");
        }
    }

    private static String word(String property) {
        try {
            return System.getProperty(property, "").trim().toLowerCase(Locale.ROOT);
        } catch (SecurityException unreadable) {
            return "";
        }
    }
}
