package dev.staunch.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.classic.turbo.TurboFilter;
import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.LogPolicy;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the filter where it must be: a reset, which each reconfiguration begins with, takes all filters out, and a filter
 * before ours could let an event pass unseen.
 */
final class Installation implements LoggerContextListener {

    private final RedactingFilter filter;

    Installation(RedactingFilter filter) {
        this.filter = filter;
    }

    /** Installs redaction, or puts it back where a stop of the context has taken it out. */
    static synchronized void in(LoggerContext context) {
        Installation installation =
                first(context.getCopyOfListenerList(), Installation.class).orElse(null);
        if (installation == null) {
            // A stop forgets the listeners last, so that the filter may still be there. Two would ask each other for
            // ever.
            installation = new Installation(first(context.getTurboFilterList(), RedactingFilter.class)
                    .orElseGet(() -> new RedactingFilter(EventRedactor.of(LogPolicy.standard()))));
            context.addListener(installation);
        }
        installation.putFirst(context);
    }

    private static <T> Optional<T> first(List<? super T> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    synchronized void putFirst(LoggerContext context) {
        List<TurboFilter> filters = context.getTurboFilterList();
        if (filters.isEmpty() || filters.get(0) != filter) {
            filters.add(0, filter);
            int last = filters.lastIndexOf(filter);
            if (last > 0) {
                TurboFilter unused = filters.remove(last);
            }
        }
        filter.setContext(context);
        filter.start();
    }

    @Override
    public boolean isResetResistant() {
        return true;
    }

    @Override
    public void onStart(LoggerContext context) {
        putFirst(context);
    }

    @Override
    public void onReset(LoggerContext context) {
        putFirst(context);
    }

    @Override
    public void onStop(LoggerContext context) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {
        putFirst(logger.getLoggerContext());
    }
}
