package dev.staunch.logging.log4j;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LocationAwareReliabilityStrategy;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.ReliabilityStrategy;
import org.apache.logging.log4j.core.config.ReliabilityStrategyFactory;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.util.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a guard into each logger configuration that Log4j makes from a file or a builder, before it has its first event,
 * and otherwise does what Log4j's own strategy does. Log4j creates it, named by {@link RedactionProperties}.
 */
public final class GuardingStrategy implements ReliabilityStrategy, LocationAwareReliabilityStrategy {

    private final ReliabilityStrategy beneath;

    /**
     * For Log4j.
     *
     * @param loggerConfig the logger configuration, which is being made
     */
    public GuardingStrategy(LoggerConfig loggerConfig) {
        beneath = RedactionProperties.beneath(() -> ReliabilityStrategyFactory.getReliabilityStrategy(loggerConfig));
        Guard.put(loggerConfig);
        Guard.watchContexts();
    }

    @Override
    public void log(
            Supplier<LoggerConfig> reconfigured,
            String loggerName,
            String fqcn,
            @Nullable Marker marker,
            Level level,
            Message data,
            @Nullable Throwable thrown) {
        beneath.log(reconfigured, loggerName, fqcn, marker, level, data, thrown);
    }

    @Override
    public void log(
            Supplier<LoggerConfig> reconfigured,
            String loggerName,
            String fqcn,
            @Nullable StackTraceElement location,
            @Nullable Marker marker,
            Level level,
            Message data,
            @Nullable Throwable thrown) {
        if (beneath instanceof LocationAwareReliabilityStrategy aware) {
            aware.log(reconfigured, loggerName, fqcn, location, marker, level, data, thrown);
        } else {
            beneath.log(reconfigured, loggerName, fqcn, marker, level, data, thrown);
        }
    }

    @Override
    public void log(Supplier<LoggerConfig> reconfigured, LogEvent event) {
        beneath.log(reconfigured, event);
    }

    @Override
    public LoggerConfig getActiveLoggerConfig(Supplier<LoggerConfig> next) {
        return beneath.getActiveLoggerConfig(next);
    }

    @Override
    public void afterLogEvent() {
        beneath.afterLogEvent();
    }

    @Override
    public void beforeStopAppenders() {
        beneath.beforeStopAppenders();
    }

    @Override
    public void beforeStopConfiguration(Configuration configuration) {
        beneath.beforeStopConfiguration(configuration);
    }
}
