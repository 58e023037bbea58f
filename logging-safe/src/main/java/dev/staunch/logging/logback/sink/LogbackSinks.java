package dev.staunch.logging.logback.sink;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.FilterReply;
import dev.staunch.logging.sink.Sink;
import dev.staunch.logging.sink.Sinks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** The appenders of all loggers; of one that hands on to others, those others. A watch is the first filter of an appender. */
public final class LogbackSinks implements Sinks {

    private static final String REMEDY =
            "Nothing may take the filter of dev.staunch.logging out of the context, or put one "
                    + "before it that accepts; Logback must be 1.5.21 or newer; under Spring Boot, no other LoggingSystem may be named. "
                    + "On the module path a module must provide RedactingConfigurator. "
                    + "Otherwise call RedactingConfigurator.configure when the context has been configured.";

    /** For the service loader. */
    public LogbackSinks() {}

    @Override
    public List<Sink> watch(String token) {
        Map<Appender<ILoggingEvent>, Sink> sinks = new LinkedHashMap<>();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            for (Logger logger : context.getLoggerList()) {
                watch(logger.iteratorForAppenders(), logger.getName(), token, sinks);
            }
        }
        return new ArrayList<>(sinks.values());
    }

    private static void watch(
            Iterator<Appender<ILoggingEvent>> appenders,
            String logger,
            String token,
            Map<Appender<ILoggingEvent>, Sink> sinks) {
        while (appenders.hasNext()) {
            Appender<ILoggingEvent> each = appenders.next();
            Iterator<Appender<ILoggingEvent>> nested = nested(each);
            if (nested.hasNext()) {
                watch(nested, logger, token, sinks);
            } else {
                sinks.computeIfAbsent(each, appender -> watch(appender, token)).reachedBy(logger);
            }
        }
    }

    @SuppressWarnings("unchecked") // an appender hands on what it is given
    private static Iterator<Appender<ILoggingEvent>> nested(Appender<ILoggingEvent> appender) {
        return appender instanceof AppenderAttachable<?> parent
                ? ((AppenderAttachable<ILoggingEvent>) parent).iteratorForAppenders()
                : Collections.emptyIterator();
    }

    private static Sink watch(Appender<ILoggingEvent> appender, String token) {
        Sink sink = new Sink("Logback appender " + appender.getName(), Sink.Api.SLF4J, REMEDY);
        Filter<ILoggingEvent> watch = new Filter<>() {
            @Override
            public FilterReply decide(ILoggingEvent event) {
                if (event.getMessage() == null || !event.getMessage().startsWith(token)) {
                    return FilterReply.NEUTRAL;
                }
                sink.see(textOf(event));
                return FilterReply.DENY;
            }
        };
        watch.start();
        List<Filter<ILoggingEvent>> others = appender.getCopyOfAttachedFiltersList();
        if (!others.isEmpty()) {
            appender.clearAllFilters();
        }
        appender.addFilter(watch);
        others.forEach(appender::addFilter);
        return sink.onClose(() -> {
            List<Filter<ILoggingEvent>> rest = appender.getCopyOfAttachedFiltersList();
            appender.clearAllFilters();
            rest.stream().filter(filter -> filter != watch).forEach(appender::addFilter);
        });
    }

    private static String textOf(ILoggingEvent event) {
        return String.join(
                "\n",
                event.getMessage(),
                event.getFormattedMessage(),
                Arrays.deepToString(event.getArgumentArray()),
                String.valueOf(event.getKeyValuePairs()),
                String.valueOf(event.getMDCPropertyMap()),
                String.valueOf(event.getMarkerList()),
                event.getThreadName(),
                event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
}
