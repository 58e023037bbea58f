package dev.staunch.logging.coverage;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.sink.Sink;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLoggerFactory;

/**
 * Which ways into the logs of this process are covered by redaction. A random canary is logged in every way, by SLF4J,
 * {@code java.util.logging}, {@code System.Logger}, commons-logging and the interface that a backend has of its own, through every
 * logger that has a sink; a watch at each sink (an appender, a handler) reads what arrives and keeps it from being written. What shows there would show in the log.
 *
 * <pre>{@code
 * CoverageReport report = CoverageReport.now();
 * if (!report.isComplete()) {
 *     throw new AssertionError(report.uncovered());
 * }
 * }</pre>
 *
 * <p>A service is asked when it starts: before the first event, or by Spring Boot when the context is up. Log4j with all loggers
 * asynchronous asks when its configuration has been read.
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

    private static final String LOGGER = "dev.staunch.logging.coverage";
    private static final String BOOT = "org.springframework.boot.";
    private static final AtomicBoolean ASKED = new AtomicBoolean();

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
        RandomCanaries canaries = new RandomCanaries();
        try (Watch watch = new Watch(canaries)) {
            return asked(canaries, watch);
        }
    }

    /**
     * Does what the property says. Spring Boot calls it.
     *
     * @throws IllegalStateException if full coverage is required and there is none
     */
    public static void atStart() {
        ASKED.set(true); // or a warning, which may be the first event, would ask again
        String word = word(PROPERTY);
        if (word.equals("off") || (EventRedactor.isOff() && !word.equals("require"))) {
            return;
        }
        CoverageReport report = now();
        report.uncovered.forEach(CoverageReport::warn);
        if (word.equals("require") && !report.isComplete()) {
            throw new IllegalStateException("redaction does not cover all logs: " + report.uncovered);
        }
    }

    /**
     * As {@link #atStart}, the first time in a process. Backends call it before their first event. Where Spring Boot is starting it
     * does nothing, since Spring Boot configures the backend again, and asks when the context is up.
     *
     * @throws IllegalStateException if full coverage is required and there is none
     */
    public static void atFirstEvent() {
        if (!ASKED.get() && ASKED.compareAndSet(false, true) && !isBootStarting()) {
            atStart();
        }
    }

    private static boolean isBootStarting() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith(BOOT)));
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
     * The sinks that were found.
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

    private static CoverageReport asked(RandomCanaries canaries, Watch watch) {
        Calls calls = new Calls(canaries);
        watch.logOwn(LOGGER);
        calls.system(LOGGER);
        boolean commons = calls.commons(LOGGER);
        watch.logSlf4j(LOGGER, calls);
        watch.await();

        List<String> uncovered = new ArrayList<>();
        for (Sink each : watch.sinks()) {
            Set<String> shown = shown(each, canaries);
            if (!shown.isEmpty()) {
                uncovered.add(each.name() + " shows " + String.join(", ", shown) + ". " + each.remedy());
            } else if (each.isBlind()) {
                uncovered.add(each.name() + " cannot be looked at. " + each.remedy());
            }
        }
        addUnknownBackend(uncovered, watch);
        if (watch.saw("message")) {
            addUnseen(uncovered, watch, Calls.SYSTEM, "slf4j-jdk-platform-logging");
            if (commons) {
                addUnseen(uncovered, watch, Calls.COMMONS, "jcl-over-slf4j");
            }
        }
        return new CoverageReport(watch.sinks().stream().map(Sink::name).toList(), uncovered);
    }

    private static Set<String> shown(Sink sink, RandomCanaries canaries) {
        Set<String> shown = new LinkedHashSet<>();
        for (Map.Entry<String, String> each : canaries.ways()) {
            if (sink.events().stream().anyMatch(event -> event.contains(each.getValue()))) {
                shown.add(each.getKey());
            }
        }
        return shown;
    }

    private static void addUnknownBackend(List<String> uncovered, Watch watch) {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        boolean silent = factory instanceof NOPLoggerFactory;
        if (!silent && watch.sinks().stream().noneMatch(sink -> sink.api() == Sink.Api.SLF4J)) {
            uncovered.add("the backend of SLF4J is " + factory.getClass().getName()
                    + ", where nothing can be looked at. Use Logback or Log4j with a configuration, or start with "
                    + "-Dslf4j.provider=dev.staunch.logging.slf4j.RedactingProvider.");
        }
    }

    private static void addUnseen(List<String> uncovered, Watch watch, String way, String bridge) {
        if (!watch.saw(way)) {
            uncovered.add(way + " writes to what cannot be looked at. Add org.slf4j:" + bridge + ".");
        }
    }

    /** Where SLF4J has no backend, another library logs, and nobody would hear. */
    private static void warn(String path) {
        if (LoggerFactory.getILoggerFactory() instanceof NOPLoggerFactory) {
            System.err.println("not covered by redaction: " + path);
        } else {
            LoggerFactory.getLogger(LOGGER).warn("not covered by redaction: {}", path);
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
