package dev.staunch.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import com.sun.management.ThreadMXBean;
import dev.staunch.classification.Arg;
import dev.staunch.redaction.Redactor;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What costs nothing must allocate nothing. */
class AllocationTest {

    private static final int CALLS = 20_000;
    private static final Arg[] NO_ARGS = {};

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** The bytes of many calls; a few for the measuring itself are allowed. */
    private long allocatedBy(Runnable call) {
        long thread = Thread.currentThread().getId();
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        long before = threads.getThreadAllocatedBytes(thread);
        for (int i = 0; i < CALLS; i++) {
            call.run();
        }
        return threads.getThreadAllocatedBytes(thread) - before;
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
