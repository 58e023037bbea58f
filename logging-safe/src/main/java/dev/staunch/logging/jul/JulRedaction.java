package dev.staunch.logging.jul;

import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.LogPolicy;
import java.util.Objects;
import java.util.logging.Filter;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A filter of each handler, which redacts a record in place: a handler has no other hook before it writes. Other handlers
 * see the redacted record too. A handler that comes later has no filter until the configuration is read again.
 */
final class JulRedaction implements Filter {

    private static final SimpleFormatter FORMATTER = new SimpleFormatter();

    private final EventRedactor redactor;
    private final @Nullable Filter before;

    private JulRedaction(EventRedactor redactor, @Nullable Filter before) {
        this.redactor = redactor;
        this.before = before;
    }

    static synchronized void install() {
        if (!Listening.STARTED) {
            return;
        }
        EventRedactor redactor = EventRedactor.of(LogPolicy.standard());
        Handlers.forEach((logger, handler) -> {
            Filter filter = handler.getFilter();
            if (!(filter instanceof JulRedaction)) {
                handler.setFilter(new JulRedaction(redactor, filter));
            }
        });
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        if (before != null && !before.isLoggable(record)) {
            return false;
        }
        try {
            redact(record);
        } catch (RuntimeException | StackOverflowError failure) {
            record.setMessage(EventRedactor.failure(failure));
            record.setParameters(null);
            record.setThrown(null);
        }
        return true;
    }

    private void redact(LogRecord record) {
        String message = record.getMessage();
        if (message != null) {
            String whole = FORMATTER.formatMessage(record);
            String shown = redactor.text(whole);
            if (record.getParameters() != null || record.getResourceBundle() != null || !shown.equals(whole)) {
                record.setResourceBundle(null);
                record.setParameters(null);
                record.setMessage(shown);
            }
        }
        if (record.getThrown() != null) {
            record.setThrown(redactor.throwable(record.getThrown()));
        }
        if (record.getSourceMethodName() != null) {
            record.setSourceClassName(redactor.text(Objects.toString(record.getSourceClassName(), "")));
            record.setSourceMethodName(redactor.text(record.getSourceMethodName()));
        }
    }

    /** Once: the manager of logs keeps its listeners. */
    private static final class Listening {

        static final boolean STARTED = start();

        private static boolean start() {
            LogManager manager = LogManager.getLogManager().addConfigurationListener(JulRedaction::install);
            return manager != null;
        }
    }
}
