package dev.staunch.logging.slf4j;

import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.coverage.CoverageReport;
import dev.staunch.logging.sink.Sink;
import dev.staunch.logging.sink.Sinks;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.spi.MDCAdapter;

/** One redacting logger for each name. Watched, it shows what it would hand to the backend, which takes no watch itself. */
final class RedactingLoggers implements ILoggerFactory, Sinks {

    private static final String REMEDY = "This is a defect of the redaction: please report it.";

    private final EventRedactor redactor;
    private final ILoggerFactory beneath;
    private final MDCAdapter shownContext;
    private final ConcurrentMap<String, Logger> loggers = new ConcurrentHashMap<>();
    private volatile @Nullable SinkText watch;

    RedactingLoggers(EventRedactor redactor, ILoggerFactory beneath, MDCAdapter shownContext) {
        this.redactor = redactor;
        this.beneath = beneath;
        this.shownContext = shownContext;
    }

    @Override
    public Logger getLogger(String name) {
        Logger known = loggers.get(name);
        return known != null
                ? known
                : loggers.computeIfAbsent(name, each -> new RedactingLogger(this, redactor, beneath.getLogger(each)));
    }

    @Nullable
    SinkText watch() {
        return watch;
    }

    @Override
    public void prepare() {
        CoverageReport.atFirstEvent();
    }

    @Override
    public List<Sink> watch(String token) {
        Sink sink = new Sink(beneath.getClass().getName(), Sink.Api.SLF4J, REMEDY).reachedBy(Logger.ROOT_LOGGER_NAME);
        watch = new SinkText(sink, token, shownContext);
        return List.of(sink.onClose(() -> watch = null));
    }
}
