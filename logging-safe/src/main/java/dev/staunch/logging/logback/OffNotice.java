package dev.staunch.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;

/** Says once, when the context has started with its appenders, that there is no redaction. */
final class OffNotice implements LoggerContextListener {

    private boolean said;

    @Override
    public boolean isResetResistant() {
        return true;
    }

    @Override
    public synchronized void onStart(LoggerContext context) {
        if (!said) {
            said = true;
            context.getLogger("dev.staunch.logging")
                    .warn("redaction of logs is off: {} is set to off", Switch.PROPERTY);
        }
    }

    @Override
    public void onReset(LoggerContext context) {}

    @Override
    public void onStop(LoggerContext context) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}
}
