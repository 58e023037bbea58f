package dev.staunch.logging.log4j;

import dev.staunch.logging.EventRedactor;
import java.beans.PropertyChangeListener;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Filter;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.async.AsyncLoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.filter.AbstractFilter;
import org.apache.logging.log4j.core.filter.Filterable;
import org.apache.logging.log4j.core.impl.Log4jContextFactory;
import org.apache.logging.log4j.message.SimpleMessage;

/**
 * The first filter of a logger configuration. An event that nobody has redacted is denied, and logged again as it may be
 * shown.
 */
final class Guard extends AbstractFilter {

    private static final String WATCHED = Guard.class.getName();
    private static final PropertyChangeListener WATCH = change -> {
        if (change.getNewValue() instanceof Configuration configuration) {
            putAll(configuration);
            if (change.getSource() instanceof AsyncLoggerContext) {
                Start.withinLog4j();
            }
        }
    };

    private final LoggerConfig loggerConfig;
    private final boolean off = EventRedactor.isOff();

    private Guard(LoggerConfig loggerConfig) {
        this.loggerConfig = loggerConfig;
        start();
    }

    /** Ahead of the filters that are there, which would otherwise be asked twice. */
    static void put(LoggerConfig loggerConfig) {
        synchronized (loggerConfig) {
            if (!isGuarded(loggerConfig.getFilter())) {
                putFirst(loggerConfig, new Guard(loggerConfig));
            }
        }
    }

    /** Filters that are there come after it. */
    static void putFirst(Filterable place, Filter filter) {
        Filter others = place.getFilter();
        place.removeFilter(others);
        place.addFilter(filter);
        place.addFilter(others);
    }

    /**
     * Guards what is added to configurations by program, now and later. A context is in this list before it has its first
     * configuration from a file.
     */
    static void watchContexts() {
        if (LogManager.getFactory() instanceof Log4jContextFactory factory) {
            for (LoggerContext context : factory.getSelector().getLoggerContexts()) {
                if (context.putObjectIfAbsent(WATCHED, WATCH) == null) {
                    context.addPropertyChangeListener(WATCH);
                }
                putAll(context.getConfiguration());
            }
        }
    }

    private static void putAll(Configuration configuration) {
        put(configuration.getRootLogger());
        configuration.getLoggers().values().forEach(Guard::put);
    }

    private static boolean isGuarded(Filter filter) {
        if (filter instanceof Iterable<?> several) {
            for (Object each : several) {
                return each instanceof Guard;
            }
        }
        return filter instanceof Guard;
    }

    @Override
    public Result filter(LogEvent event) {
        if (off) {
            sayOnce();
            return Result.NEUTRAL;
        }
        if (event instanceof RedactedEvent) {
            return Result.NEUTRAL;
        }
        loggerConfig.log(RedactedEvent.of(event));
        return Result.DENY;
    }

    private void sayOnce() {
        String notice = EventRedactor.offNotice();
        if (notice != null) {
            loggerConfig.log("dev.staunch.logging", WATCHED, null, Level.WARN, new SimpleMessage(notice), null);
        }
    }
}
