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
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
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
        List<Sink> sinks = new ArrayList<>();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            Set<Appender<ILoggingEvent>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Logger logger : context.getLoggerList()) {
                watch(logger.iteratorForAppenders(), logger.getName(), token, seen, sinks);
            }
        }
        return sinks;
    }

    private static void watch(
            Iterator<Appender<ILoggingEvent>> appenders,
            String logger,
            String token,
            Set<Appender<ILoggingEvent>> seen,
            List<Sink> sinks) {
        while (appenders.hasNext()) {
            Appender<ILoggingEvent> each = appenders.next();
            if (!seen.add(each)) {
                continue;
            }
            Iterator<Appender<ILoggingEvent>> nested = nested(each);
            if (nested.hasNext()) {
                watch(nested, logger, token, seen, sinks);
            } else {
                sinks.add(watch(each, logger, token));
            }
        }
    }

    @SuppressWarnings("unchecked") // an appender hands on what it is given
    private static Iterator<Appender<ILoggingEvent>> nested(Appender<ILoggingEvent> appender) {
        return appender instanceof AppenderAttachable<?> parent
                ? ((AppenderAttachable<ILoggingEvent>) parent).iteratorForAppenders()
                : Collections.emptyIterator();
    }

    private static Sink watch(Appender<ILoggingEvent> appender, String logger, String token) {
        Sink sink =
                new Sink("Logback appender " + appender.getName() + " of " + logger, Sink.Api.SLF4J, logger, REMEDY);
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
        sink.onClose(() -> {
            List<Filter<ILoggingEvent>> rest = appender.getCopyOfAttachedFiltersList();
            appender.clearAllFilters();
            rest.stream().filter(filter -> filter != watch).forEach(appender::addFilter);
        });
        return sink;
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
