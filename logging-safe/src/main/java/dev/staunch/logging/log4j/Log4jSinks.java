package dev.staunch.logging.log4j;

import dev.staunch.logging.sink.Sink;
import dev.staunch.logging.sink.Sinks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AsyncAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.filter.Filterable;
import org.apache.logging.log4j.core.impl.Log4jContextFactory;
import org.slf4j.LoggerFactory;

/**
 * The appenders of all logger configurations; of an asynchronous one, those behind it. A watch is the first filter of an
 * appender: what one hands on after rewriting or routing is looked at before it does.
 */
public final class Log4jSinks implements Sinks {

    private static final String ROOT = "ROOT";
    private static final String SLF4J_BINDING = "org.apache.logging.slf4j.";
    private static final String REMEDY =
            "Nothing may take the guard of dev.staunch.logging out of the logger configurations or put "
                    + "a filter before it that accepts; a logger configuration that a program adds needs updateLoggers(); the PropertySource of "
                    + "this library must be in META-INF/services, also of a shaded jar; staunch.logging.redaction must not be off.";

    /** For the service loader. */
    public Log4jSinks() {}

    @Override
    public void prepare() {
        if (!contexts().isEmpty()) {
            Start.now();
        }
    }

    @Override
    public List<Sink> watch(String token) {
        Map<Appender, Sink> sinks = new LinkedHashMap<>();
        for (LoggerContext context : contexts()) {
            for (LoggerConfig each : loggerConfigs(context.getConfiguration())) {
                String logger = each.getName().isEmpty() ? ROOT : each.getName();
                for (Appender leaf : leaves(each.getAppenders().values())) {
                    sinks.computeIfAbsent(leaf, appender -> watch(appender, token))
                            .reachedBy(logger);
                }
            }
        }
        return new ArrayList<>(sinks.values());
    }

    @Override
    public void log(String logger, Canaries canaries) {
        for (LoggerContext each : contexts()) {
            new Log4jCalls(canaries).log(each.getLogger(logger.equals(ROOT) ? LogManager.ROOT_LOGGER_NAME : logger));
        }
    }

    private static List<LoggerContext> contexts() {
        return LogManager.getFactory() instanceof Log4jContextFactory factory
                ? factory.getSelector().getLoggerContexts()
                : List.of();
    }

    private static Collection<LoggerConfig> loggerConfigs(Configuration configuration) {
        Map<String, LoggerConfig> all = new LinkedHashMap<>(configuration.getLoggers());
        all.put(LogManager.ROOT_LOGGER_NAME, configuration.getRootLogger());
        return all.values();
    }

    private static Set<Appender> leaves(Collection<Appender> appenders) {
        Set<Appender> leaves = new LinkedHashSet<>();
        Set<Appender> seen = new HashSet<>();
        Deque<Appender> open = new ArrayDeque<>(appenders);
        while (!open.isEmpty()) {
            Appender each = open.removeFirst();
            if (!(each instanceof AsyncAppender async)) {
                leaves.add(each);
            } else if (seen.add(each)) {
                open.addAll(async.getAppenders());
            }
        }
        return leaves;
    }

    private static Sink watch(Appender appender, String token) {
        String name = "Log4j appender " + appender.getName();
        Sink.Api api = isBehindSlf4j() ? Sink.Api.SLF4J : Sink.Api.LOG4J;
        if (!(appender instanceof Filterable filterable)) {
            return new Sink(name, api, "Let it extend AbstractAppender, which asks filters.").blind();
        }
        Sink sink = new Sink(name, api, REMEDY);
        SinkFilter watch = new SinkFilter(sink, token);
        Guard.putFirst(filterable, watch);
        return sink.onClose(() -> filterable.removeFilter(watch));
    }

    private static boolean isBehindSlf4j() {
        return LoggerFactory.getILoggerFactory().getClass().getName().startsWith(SLF4J_BINDING);
    }
}
