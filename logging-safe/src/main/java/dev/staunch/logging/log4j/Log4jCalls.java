package dev.staunch.logging.log4j;

import dev.staunch.logging.sink.Sink;
import dev.staunch.logging.sink.Sinks.Canaries;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.MarkerManager.Log4jMarker;
import org.apache.logging.log4j.ThreadContext;

/** Logs a canary in each way of Log4j's own interface. */
final class Log4jCalls {

    private static final String MESSAGE = "Log4j message";
    private static final String ARGUMENT = "Log4j argument";
    private static final String BUILDER = "Log4j builder";
    private static final String EXCEPTION = "Log4j exception";
    private static final String MARKER = "Log4j marker";
    private static final String CONTEXT = "Log4j thread context";
    private static final String STACK = "Log4j thread context stack";

    private final Canaries canaries;

    Log4jCalls(Canaries canaries) {
        this.canaries = canaries;
    }

    void log(Logger log) {
        log.error(canaries.start(MESSAGE) + " " + canaries.secret(MESSAGE));
        log.error(canaries.start(ARGUMENT) + " password={}", canaries.canary(ARGUMENT));
        log.atError().log(canaries.start(BUILDER) + " password={}", canaries.canary(BUILDER));
        log.error(canaries.start(EXCEPTION), canaries.exception(EXCEPTION, EXCEPTION, EXCEPTION));
        Log4jMarker marker = new Log4jMarker("staunch-coverage");
        log.error(marker.addParents(new Log4jMarker(canaries.secret(MARKER))), canaries.start(MARKER));
        context(log);
        log.error(canaries.start(Sink.Api.LOG4J.endOf(log.getName())));
    }

    private void context(Logger log) {
        String key = "staunch.coverage.password";
        ThreadContext.put(key, canaries.canary(CONTEXT));
        ThreadContext.push(canaries.secret(STACK));
        try {
            log.error(canaries.start(CONTEXT));
            log.error(canaries.start(STACK));
        } finally {
            ThreadContext.remove(key);
            String unused = ThreadContext.pop();
        }
    }
}
