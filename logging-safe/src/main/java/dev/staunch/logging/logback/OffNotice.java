package dev.staunch.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import java.util.concurrent.atomic.AtomicBoolean;

/** Says once, when the context has started with its appenders, that there is no redaction. */
final class OffNotice implements LoggerContextListener {

    private static final AtomicBoolean SAID = new AtomicBoolean();

    private OffNotice() {}

    /** Says it now, if there is where to. */
    static void in(LoggerContext context) {
        if (context.getLoggerList().stream()
                .anyMatch(logger -> logger.iteratorForAppenders().hasNext())) {
            say(context);
        } else {
            context.addListener(new OffNotice());
        }
    }

    private static void say(LoggerContext context) {
        if (SAID.compareAndSet(false, true)) {
            context.getLogger("dev.staunch.logging")
                    .warn("redaction of logs is off: {} is set to off", Switch.PROPERTY);
        }
    }

    @Override
    public boolean isResetResistant() {
        return true;
    }

    @Override
    public void onStart(LoggerContext context) {
        if (!Boot.isStarting()) {
            say(context);
        }
    }

    @Override
    public void onReset(LoggerContext context) {}

    @Override
    public void onStop(LoggerContext context) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}
}
