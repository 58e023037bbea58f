package dev.staunch.logging.slf4j;

import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.LogPolicy;
import dev.staunch.logging.coverage.CoverageReport;
import dev.staunch.logging.jul.JulSinks;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import org.slf4j.helpers.Reporter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * A provider of SLF4J that redacts each event and hands it to the provider that would have been used without it. SLF4J
 * creates it, where {@code -Dslf4j.provider=dev.staunch.logging.slf4j.RedactingProvider} names it.
 *
 * <p>For slf4j-simple, slf4j-jdk14, slf4j-reload4j and others that write what SLF4J gives them. Covered: message, arguments, key-values,
 * diagnostic context, markers and exceptions of every call through SLF4J. Callers stay right where the backend finds them
 * by SLF4J's caller boundary. Names of threads are changed while an event is written, if they hold a secret. The handlers of
 * {@code java.util.logging} redact what reaches them without SLF4J.
 *
 * <p>Not covered: what reaches another backend without SLF4J, and names of loggers. Logback and Log4j have better hooks: with
 * them it does nothing.
 *
 * <p>{@code -Dstaunch.logging.redaction=off} leaves events as they are; a warning in the log says so once. Thread-safe.
 */
public final class RedactingProvider implements SLF4JServiceProvider {

    private static final Set<String> HOOKED = Set.of(
            "ch.qos.logback.classic.spi.LogbackServiceProvider", "org.apache.logging.slf4j.SLF4JServiceProvider");

    private final SLF4JServiceProvider beneath;
    private final boolean hooked;
    private final boolean off;
    private boolean initialized;
    private @Nullable ILoggerFactory loggers;
    private @Nullable MDCAdapter context;

    /** For SLF4J. */
    public RedactingProvider() {
        this(next(), EventRedactor.isOff());
    }

    RedactingProvider(SLF4JServiceProvider beneath, boolean off) {
        this.beneath = beneath;
        this.off = off;
        hooked = HOOKED.contains(beneath.getClass().getName());
    }

    private static SLF4JServiceProvider next() {
        ServiceLoader<SLF4JServiceProvider> providers =
                ServiceLoader.load(SLF4JServiceProvider.class, LoggerFactory.class.getClassLoader());
        for (ServiceLoader.Provider<SLF4JServiceProvider> each :
                providers.stream().toList()) {
            try {
                if (each.type() != RedactingProvider.class) {
                    return each.get();
                }
            } catch (ServiceConfigurationError unusable) {
                Reporter.error("A service provider failed to instantiate", unusable);
            }
        }
        Reporter.warn("No SLF4J provider was found beneath the redacting one: nothing is logged");
        return new NOP_FallbackServiceProvider();
    }

    /** SLF4J asks for the diagnostic context first, when providers other than Logback do not have theirs yet. */
    @Override
    public synchronized MDCAdapter getMDCAdapter() {
        if (off || hooked) {
            return beneath.getMDCAdapter();
        }
        start();
        if (context == null) {
            context = new RedactedContext(redactor(), beneath.getMDCAdapter());
        }
        return context;
    }

    @Override
    public synchronized void initialize() {
        start();
        String notice = off && !hooked ? EventRedactor.offNotice() : null;
        if (notice != null) {
            beneath.getLoggerFactory().getLogger("dev.staunch.logging").warn(notice);
        }
    }

    private void start() {
        if (!initialized) {
            initialized = true;
            beneath.initialize();
            if (!off && !hooked) {
                JulSinks.redact();
            }
        }
    }

    @Override
    public synchronized ILoggerFactory getLoggerFactory() {
        if (off && !hooked) {
            CoverageReport.atFirstEvent();
        }
        if (off || hooked) {
            return beneath.getLoggerFactory();
        }
        if (loggers == null) {
            loggers = new RedactingLoggers(redactor(), beneath.getLoggerFactory(), beneath.getMDCAdapter());
        }
        return loggers;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return beneath.getMarkerFactory();
    }

    @Override
    public String getRequestedApiVersion() {
        return beneath.getRequestedApiVersion();
    }

    private static EventRedactor redactor() {
        return EventRedactor.of(LogPolicy.standard());
    }
}
