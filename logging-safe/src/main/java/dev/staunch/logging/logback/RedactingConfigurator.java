package dev.staunch.logging.logback;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.core.spi.ContextAwareBase;
import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.jul.JulSinks;

/**
 * Puts redaction before all appenders of a Logback context, now and after each reset, and lets Logback go on with its
 * usual configuration. Logback creates it, ahead of other configurators.
 *
 * <p>Covered: message, arguments, key-values, diagnostic context, marker and thread names, and exceptions, of every call
 * that reaches a logger of the context, whatever appenders there are or come later; and what handlers of
 * {@code java.util.logging} write. Needs Logback 1.5.21 or newer: older
 * ones show calls of the fluent API to no filter, and then a status warning says so.
 *
 * <p>Not covered: events that are handed to {@code Logger.callAppenders} or to an appender directly, properties of the
 * context, and names of loggers. Spring Boot configures Logback anew without asking configurators: what this library has for
 * Boot then calls {@link #configure} again. It may be called any number of times.
 *
 * <p>On the module path Logback sees the services of modules only. There the application's module {@code provides
 * ch.qos.logback.classic.spi.Configurator with} a public class of its own, which has a method {@code public static
 * Configurator provider()} that returns a new {@code RedactingConfigurator}.
 *
 * <p>{@code -Dstaunch.logging.redaction=off} leaves it out; a warning in the log says so once.
 */
@SuppressWarnings("exports") // who calls this requires Logback; who does not must compile without
@ConfiguratorRank(ConfiguratorRank.CUSTOM_TOP_PRIORITY)
public final class RedactingConfigurator extends ContextAwareBase implements Configurator {

    /** For Logback. */
    public RedactingConfigurator() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        try {
            if (EventRedactor.isOff()) {
                OffFilter.in(context);
            } else {
                if (!RedactingFilter.seesFluentCalls()) {
                    addWarn("Logback older than 1.5.21 shows no filter what the fluent API logs: it is not redacted");
                }
                Installation.in(context);
                JulSinks.redact();
            }
        } catch (RuntimeException | LinkageError failure) {
            addError(EventRedactor.failure(failure));
            throw failure;
        }
        return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
}
