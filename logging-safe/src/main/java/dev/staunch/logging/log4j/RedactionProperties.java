package dev.staunch.logging.log4j;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.logging.log4j.util.PropertySource;
import org.jspecify.annotations.Nullable;

/**
 * Tells Log4j who makes its events and who watches over its logger configurations and queues. Log4j creates it; it is found as a
 * service, so neither the application's own {@code log4j2.component.properties} nor its system properties are touched.
 *
 * <p>It is asked before all other sources. What the application itself has chosen for these properties is still used,
 * {@linkplain #beneath beneath} ours. Where there is only the API of Log4j nobody asks for them.
 */
public final class RedactionProperties implements PropertySource {

    private static final String EVENTS = RedactingEventFactory.class.getName();
    private static final String STRATEGY = GuardingStrategy.class.getName();
    private static final String QUEUES = GuardingQueuePolicy.class.getName();

    /** Under the names that Log4j asks for, and the normal forms of them. */
    private static final Map<String, String> VALUES = Map.of(
            "Log4jLogEventFactory", EVENTS,
            "log4j2.logEventFactory", EVENTS,
            "log4j.ReliabilityStrategy", STRATEGY,
            "log4j2.reliabilityStrategy", STRATEGY,
            "log4j2.AsyncQueueFullPolicy", QUEUES,
            "log4j2.asyncQueueFullPolicy", QUEUES);

    private static final ThreadLocal<Boolean> SILENT = new ThreadLocal<>();

    /** For Log4j. */
    public RedactionProperties() {}

    /** What Log4j would have done without these properties. */
    static <T> T beneath(Supplier<T> question) {
        Boolean before = SILENT.get();
        SILENT.set(Boolean.TRUE);
        try {
            return question.get();
        } finally {
            if (before == null) {
                SILENT.remove();
            }
        }
    }

    @Override
    public int getPriority() {
        return Integer.MIN_VALUE;
    }

    @Override
    public @Nullable String getProperty(String key) {
        return SILENT.get() == null ? VALUES.get(key) : null;
    }

    @Override
    public boolean containsProperty(String key) {
        return getProperty(key) != null;
    }
}
