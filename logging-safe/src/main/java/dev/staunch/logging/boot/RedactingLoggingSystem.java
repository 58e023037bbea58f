package dev.staunch.logging.boot;

import ch.qos.logback.classic.LoggerContext;
import dev.staunch.logging.logback.RedactingConfigurator;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.logback.LogbackLoggingSystem;

/**
 * Boot's own system for Logback, which puts redaction back each time Boot has stopped and configured the context. Boot
 * configures it in three ways: by its defaults, by a file, and by what it generated ahead of time.
 */
final class RedactingLoggingSystem extends LogbackLoggingSystem {

    RedactingLoggingSystem(ClassLoader classLoader) {
        super(classLoader);
    }

    @Override
    protected void loadDefaults(LoggingInitializationContext initialization, @Nullable LogFile file) {
        super.loadDefaults(initialization, file);
        redact();
    }

    @Override
    protected void loadConfiguration(
            LoggingInitializationContext initialization, String location, @Nullable LogFile file) {
        super.loadConfiguration(initialization, location, file);
        redact();
    }

    @Override
    public void initialize(
            LoggingInitializationContext initialization, @Nullable String location, @Nullable LogFile file) {
        super.initialize(initialization, location, file);
        redact();
    }

    private static void redact() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            RedactingConfigurator configurator = new RedactingConfigurator();
            configurator.setContext(context);
            var unused = configurator.configure(context);
        }
    }
}
