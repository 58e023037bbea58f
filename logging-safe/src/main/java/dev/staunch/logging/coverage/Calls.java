package dev.staunch.logging.coverage;

import dev.staunch.logging.sink.Sink;
import dev.staunch.logging.sink.Sinks.Canaries;
import java.lang.reflect.Method;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.helpers.BasicMarkerFactory;

/** Logs a canary in each way that is no backend's own, at the highest level, so that thresholds let it pass. */
final class Calls {

    static final String SYSTEM = "System.Logger";
    static final String COMMONS = "commons-logging";

    private static final String LOG_FACTORY = "org.apache.commons.logging.LogFactory";

    /** Log4j's own warns that it cannot do without registering. */
    private static final IMarkerFactory MARKERS = new BasicMarkerFactory();

    private final Canaries canaries;

    Calls(Canaries canaries) {
        this.canaries = canaries;
    }

    /** A logger of SLF4J. */
    void slf4j(String name) {
        Logger log = LoggerFactory.getLogger(name);
        log.error(canaries.start("message") + " " + canaries.secret("message"));
        log.error(canaries.start("argument") + " password={}", canaries.canary("argument"));
        log.error(canaries.start("exception"), canaries.exception("exception", "cause", "suppressed"));
        log.error(MARKERS.getDetachedMarker(canaries.secret("marker")), canaries.start("marker"));
        log.atError().addKeyValue("password", canaries.canary("key-value")).log(canaries.start("key-value"));
        log.atError().log(canaries.start("fluent message") + " " + canaries.secret("fluent message"));
        context(log);
        thread(log);
        log.error(canaries.start(Sink.Api.SLF4J.endOf(name)));
    }

    void system(String name) {
        System.Logger log = System.getLogger(name);
        log.log(System.Logger.Level.ERROR, canaries.start(SYSTEM) + " " + canaries.secret(SYSTEM));
        log.log(System.Logger.Level.ERROR, canaries.start(SYSTEM), canaries.exception(SYSTEM, SYSTEM, SYSTEM));
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
                    canaries.exception(COMMONS, COMMONS, COMMONS));
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
}
