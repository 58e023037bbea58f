package dev.staunch.logging.slf4j;

import dev.staunch.logging.EventRedactor;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;

/** One redacting logger for each name. */
final class RedactingLoggers implements ILoggerFactory {

    private final EventRedactor redactor;
    private final ILoggerFactory beneath;
    private final ConcurrentMap<String, Logger> loggers = new ConcurrentHashMap<>();

    RedactingLoggers(EventRedactor redactor, ILoggerFactory beneath) {
        this.redactor = redactor;
        this.beneath = beneath;
    }

    @Override
    public Logger getLogger(String name) {
        Logger known = loggers.get(name);
        return known != null
                ? known
                : loggers.computeIfAbsent(name, each -> new RedactingLogger(redactor, beneath.getLogger(each)));
    }
}
