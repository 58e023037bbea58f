package dev.staunch.logging.log4j;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.async.AsyncQueueFullPolicy;
import org.apache.logging.log4j.core.async.AsyncQueueFullPolicyFactory;
import org.apache.logging.log4j.core.async.EventRoute;

/**
 * What Log4j makes together with each queue, and before a context whose loggers are all asynchronous has a configuration:
 * the one chance to guard such a context where there is no configuration to read. Otherwise does what Log4j's own policy
 * does. Log4j creates it, named by {@link RedactionProperties}.
 */
public final class GuardingQueuePolicy implements AsyncQueueFullPolicy {

    private final AsyncQueueFullPolicy beneath = RedactionProperties.beneath(AsyncQueueFullPolicyFactory::create);

    /** For Log4j. */
    public GuardingQueuePolicy() {
        Guard.watchContexts();
    }

    @Override
    public EventRoute getRoute(long backgroundThreadId, Level level) {
        return beneath.getRoute(backgroundThreadId, level);
    }
}
