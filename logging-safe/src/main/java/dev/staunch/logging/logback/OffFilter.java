package dev.staunch.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import dev.staunch.logging.EventRedactor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/** Says once, when there are appenders that would show it, that there is no redaction; then it takes itself out. */
final class OffFilter extends TurboFilter {

    private static final String LOGGER = "dev.staunch.logging";

    private final AtomicBoolean busy = new AtomicBoolean();

    private OffFilter() {}

    /** Says it now, or when it can be seen. Spring Boot lets nothing be seen until it has configured the context. */
    static void in(LoggerContext context) {
        OffFilter filter = new OffFilter();
        context.addTurboFilter(filter);
        filter.sayIfSeen(context);
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            @Nullable Object @Nullable [] params,
            @Nullable Throwable thrown) {
        LoggerContext context = logger.getLoggerContext();
        if (!Boot.isStarting() && sayIfSeen(context)) {
            StartCheck.ofFirstEvent(context);
        }
        return FilterReply.NEUTRAL;
    }

    private boolean sayIfSeen(LoggerContext context) {
        if (!hasAppenders(context) || !busy.compareAndSet(false, true)) {
            return false;
        }
        Logger log = context.getLogger(LOGGER);
        boolean seen = log.isWarnEnabled();
        if (seen) {
            boolean unused = context.getTurboFilterList().remove(this);
            String notice = EventRedactor.offNotice();
            if (notice != null) {
                log.warn(notice);
            }
        }
        busy.set(false);
        return seen;
    }

    private static boolean hasAppenders(LoggerContext context) {
        return context.getLoggerList().stream()
                .anyMatch(logger -> logger.iteratorForAppenders().hasNext());
    }
}
