package dev.staunch.coverage;

import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.impl.DefaultLogEventFactory;
import org.apache.logging.log4j.core.impl.LogEventFactory;
import org.apache.logging.log4j.message.Message;
import org.jspecify.annotations.Nullable;

/** An application's own events: each has a property more. */
public final class OwnEventFactory implements LogEventFactory {

    private final LogEventFactory usual = new DefaultLogEventFactory();

    /** For Log4j. */
    public OwnEventFactory() {}

    @Override
    public LogEvent createEvent(
            String loggerName,
            Marker marker,
            String fqcn,
            Level level,
            Message data,
            @Nullable List<Property> properties,
            Throwable thrown) {
        return createEvent(loggerName, marker, fqcn, null, level, data, properties, thrown);
    }

    @Override
    public LogEvent createEvent(
            String loggerName,
            Marker marker,
            String fqcn,
            @Nullable StackTraceElement location,
            Level level,
            Message data,
            @Nullable List<Property> properties,
            Throwable thrown) {
        List<Property> own = List.of(Property.createProperty("note", "made by the application"));
        return usual.createEvent(loggerName, marker, fqcn, location, level, data, own, thrown);
    }
}
