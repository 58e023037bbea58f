package dev.staunch.logging.coverage;

import java.lang.reflect.Method;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.MarkerFactory;

/** Logs a canary in each way that there is, at the highest level, so that thresholds let it pass. */
final class Calls {

    static final String JUL = "java.util.logging message";
    static final String JUL_ARGUMENT = "java.util.logging argument";
    static final String JUL_EXCEPTION = "java.util.logging exception";
    static final String SYSTEM = "System.Logger";
    static final String COMMONS = "commons-logging";

    private static final String LOG_FACTORY = "org.apache.commons.logging.LogFactory";

    private final Canaries canaries;

    Calls(Canaries canaries) {
        this.canaries = canaries;
    }

    /** The way of the last event of a logger, which has no canary. */
    static String endOf(String logger) {
        return "end of " + logger;
    }

    /** A logger of SLF4J. */
    void slf4j(String name) {
        Logger log = LoggerFactory.getLogger(name);
        log.error(canaries.start("message") + " " + canaries.secret("message"));
        log.error(canaries.start("argument") + " password={}", canaries.canary("argument"));
        log.error(canaries.start("exception"), exception("exception", "cause", "suppressed"));
        log.error(MarkerFactory.getDetachedMarker(canaries.secret("marker")), canaries.start("marker"));
        log.atError().addKeyValue("password", canaries.canary("key-value")).log(canaries.start("key-value"));
        log.atError().log(canaries.start("fluent message") + " " + canaries.secret("fluent message"));
        context(log);
        thread(log);
        log.error(canaries.start(endOf(name)));
    }

    /** A logger of {@code java.util.logging}. */
    void jul(String name) {
        java.util.logging.Logger log = java.util.logging.Logger.getLogger(name);
        log.severe(canaries.start(JUL) + " " + canaries.secret(JUL));
        log.log(Level.SEVERE, canaries.start(JUL_ARGUMENT) + " password={0}", canaries.canary(JUL_ARGUMENT));
        log.log(Level.SEVERE, canaries.start(JUL_EXCEPTION), exception(JUL_EXCEPTION, JUL_EXCEPTION, JUL_EXCEPTION));
    }

    void system(String name) {
        System.Logger log = System.getLogger(name);
        log.log(System.Logger.Level.ERROR, canaries.start(SYSTEM) + " " + canaries.secret(SYSTEM));
        log.log(System.Logger.Level.ERROR, canaries.start(SYSTEM), exception(SYSTEM, SYSTEM, SYSTEM));
    }

    /** Without a dependency: whatever stands under this name is what libraries call. */
    boolean commons(String name) {
        try {
            Class<?> factory = Class.forName(LOG_FACTORY, true, Calls.class.getClassLoader());
            Object log = factory.getMethod("getLog", String.class).invoke(null, name);
            Method error = Class.forName("org.apache.commons.logging.Log", true, factory.getClassLoader())
                    .getMethod("error", Object.class, Throwable.class);
            error.invoke(
                    log,
                    canaries.start(COMMONS) + " " + canaries.secret(COMMONS),
                    exception(COMMONS, COMMONS, COMMONS));
            return true;
        } catch (ReflectiveOperationException | LinkageError absent) {
            return false;
        }
    }

    private void context(Logger log) {
        String key = "staunch.coverage.password";
        MDC.put(key, canaries.canary("MDC"));
        try {
            log.error(canaries.start("MDC"));
        } finally {
            MDC.remove(key);
        }
    }

    private void thread(Logger log) {
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        thread.setName(canaries.secret("thread name"));
        try {
            log.error(canaries.start("thread name"));
        } finally {
            thread.setName(name);
        }
    }

    private Throwable exception(String way, String causeWay, String suppressedWay) {
        Throwable cause = new IllegalStateException(canaries.secret(causeWay));
        Throwable exception = new IllegalStateException(canaries.secret(way), cause);
        exception.addSuppressed(new IllegalStateException(canaries.secret(suppressedWay)));
        return exception;
    }
}
