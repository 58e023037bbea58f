package dev.staunch.coverage;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import javax.management.JMException;
import javax.management.ObjectName;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

/** Calls of loggers named {@code quiet} at a level that is off, which must allocate nothing. */
public final class QuietCalls {

    private static final int CALLS = 20_000;
    private static final int SMALLEST = 16;
    private static final String[] SIGNATURE = {"long"};

    private QuietCalls() {}

    /** The ways that allocate an object for each call. */
    public static List<String> allocating() throws JMException {
        List<String> allocating = new ArrayList<>();
        for (Map.Entry<String, Runnable> each : calls().entrySet()) {
            repeat(each.getValue());
            long before = allocated();
            repeat(each.getValue());
            if (allocated() - before >= CALLS * SMALLEST) {
                allocating.add(each.getKey());
            }
        }
        return allocating;
    }

    private static Map<String, Runnable> calls() {
        Logger log = LoggerFactory.getLogger("quiet");
        Marker marker = MarkerFactory.getMarker("quiet");
        Exception thrown = new IllegalStateException("password=x");
        Log commons = LogFactory.getLog("quiet");
        System.Logger system = System.getLogger("quiet");
        java.util.logging.Logger jul = java.util.logging.Logger.getLogger("quiet");
        Map<String, Runnable> calls = new LinkedHashMap<>();
        calls.put("message", () -> log.debug("m"));
        calls.put("arguments", () -> log.debug("m {} {}", "password=x", "y"));
        calls.put("exception", () -> log.debug("m", thrown));
        calls.put("marker", () -> log.trace(marker, "m"));
        calls.put("fluent", () -> log.atDebug().addKeyValue("password", "x").log("m"));
        calls.put("commons", () -> commons.debug("m", thrown));
        calls.put("system", () -> system.log(System.Logger.Level.DEBUG, "m"));
        calls.put("jul", () -> jul.log(Level.FINE, "m", thrown));
        return calls;
    }

    private static void repeat(Runnable call) {
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
    }

    private static long allocated() throws JMException {
        ObjectName threads = ObjectName.getInstance(ManagementFactory.THREAD_MXBEAN_NAME);
        Object[] thread = {Thread.currentThread().getId()};
        return (Long) ManagementFactory.getPlatformMBeanServer()
                .invoke(threads, "getThreadAllocatedBytes", thread, SIGNATURE);
    }
}
