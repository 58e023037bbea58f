package dev.staunch.logging.log4j;

import dev.staunch.logging.EventRedactor;
import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.impl.DefaultLogEventFactory;
import org.apache.logging.log4j.core.impl.LogEventFactory;
import org.apache.logging.log4j.core.impl.ReusableLogEventFactory;
import org.apache.logging.log4j.core.util.Constants;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.status.StatusLogger;
import org.apache.logging.log4j.util.LoaderUtil;
import org.jspecify.annotations.Nullable;

/**
 * Makes the events of Log4j, of redacted parts. Log4j creates it, named by {@link RedactionProperties}. Not asked when all
 * loggers are asynchronous; {@link GuardingStrategy} is there for that.
 */
public final class RedactingEventFactory implements LogEventFactory {

    private final boolean off = EventRedactor.isOff();
    private final LogEventFactory beneath = RedactionProperties.beneath(RedactingEventFactory::ofApplication);

    /** For Log4j. */
    public RedactingEventFactory() {}

    private static LogEventFactory ofApplication() {
        try {
            return LoaderUtil.newCheckedInstanceOfProperty(
                    Constants.LOG4J_LOG_EVENT_FACTORY, LogEventFactory.class, DefaultLogEventFactory::new);
        } catch (ReflectiveOperationException unusable) {
            StatusLogger.getLogger().error("Unable to create the application's LogEventFactory", unusable);
            return new DefaultLogEventFactory();
        }
    }

    @Override
    public LogEvent createEvent(
            String loggerName,
            @Nullable Marker marker,
            String fqcn,
            Level level,
            Message data,
            @Nullable List<Property> properties,
            @Nullable Throwable thrown) {
        return createEvent(loggerName, marker, fqcn, null, level, data, properties, thrown);
    }

    @Override
    public LogEvent createEvent(
            String loggerName,
            @Nullable Marker marker,
            String fqcn,
            @Nullable StackTraceElement location,
            Level level,
            Message data,
            @Nullable List<Property> properties,
            @Nullable Throwable thrown) {
        Message message = Start.beforeEventOf(data);
        LogEvent event = beneath.createEvent(loggerName, marker, fqcn, location, level, message, properties, thrown);
        if (off) {
            return event;
        }
        try {
            return RedactedEvent.of(event);
        } finally {
            ReusableLogEventFactory.release(event);
        }
    }
}
