package dev.staunch.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.staunch.classification.Arg;
import dev.staunch.redaction.Redactor;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** What costs nothing must allocate nothing. */
class AllocationTest {

    private static final int CALLS = 20_000;
    private static final Arg[] NO_ARGS = {};

    private static final String[] SIGNATURE = {"long"};

    private final long thread = Thread.currentThread().getId();
    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

    /** The bytes of many calls; a few for the measuring itself are allowed. */
    private long allocatedBy(Runnable call) {
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        long before = allocated();
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        return allocated() - before;
    }

    private long allocated() {
        try {
            ObjectName threads = ObjectName.getInstance(ManagementFactory.THREAD_MXBEAN_NAME);
            return (Long) server.invoke(threads, "getThreadAllocatedBytes", new Object[] {thread}, SIGNATURE);
        } catch (JMException absent) {
            throw new AssertionError("this virtual machine does not count allocations");
        }
    }

    @Test
    void a_level_that_is_off() {
        try (Backend backend = new Backend()) {
            backend.level(Level.OFF);
            SafeLogger log = SafeLogger.of(backend.logger());
            IllegalStateException thrown = new IllegalStateException();
            assertThat(allocatedBy(() -> {
                        log.trace("m", thrown, NO_ARGS);
                        log.debug("m", thrown, NO_ARGS);
                        log.info("m", NO_ARGS);
                        log.warn("m", NO_ARGS);
                        log.error("m", NO_ARGS);
                    }))
                    .isLessThan(CALLS);
        }
    }

    @Test
    void a_clean_line() {
        Redactor redactor = Redactor.standard();
        String line =
                "2026-11-22T21:35:14.123Z INFO [main] o.e.Orders - order 17 id=3f2504e0-4f89-11d3-9a0c-0305e82c3301 ok";
        assertThat(redactor.redact(line)).isSameAs(line);
        assertThat(allocatedBy(() -> {
                    if (redactor.redact(line).isEmpty()) {
                        throw new AssertionError("a line must not vanish");
                    }
                }))
                .isLessThan(CALLS);
    }
}
