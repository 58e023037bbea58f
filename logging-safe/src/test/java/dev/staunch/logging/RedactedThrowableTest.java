package dev.staunch.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ThrowableProxy;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RedactedThrowableTest {

    private static final String CANARY = "Canary" + "7Zq9Xk3";

    private final Backend backend = new Backend();
    private final SafeLogger log = SafeLogger.of(backend.logger());

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void redacts_the_messages_of_the_whole_graph_and_keeps_names_and_frames() {
        Exception suppressed = new IllegalArgumentException("token=" + CANARY, new Exception("pwd=" + CANARY));
        Exception cause = new java.io.IOException("{\"password\":\"" + CANARY + "\"}");
        Exception top = new IllegalStateException("call to https://app:" + CANARY + "@db failed\nERROR forged", cause);
        top.addSuppressed(suppressed);
        log.error("m", top);
        assertThat(backend.written())
                .contains(
                        "java.lang.IllegalStateException: call to https://[redacted:userinfo]@db failed\\nERROR forged")
                .contains("Caused by: java.io.IOException: {\"password\":\"[redacted]\"}")
                .contains("Suppressed: java.lang.IllegalArgumentException: token=[redacted]")
                .contains("Caused by: java.lang.Exception: pwd=[redacted]")
                .contains("at dev.staunch.logging.RedactedThrowableTest.redacts_the_messages_of_the_whole_graph")
                .doesNotContain("RedactedThrowable:")
                .doesNotContain(CANARY);
    }

    @Test
    void keeps_no_way_back_to_the_original() {
        Exception top = new IllegalStateException("token=" + CANARY);
        log.error("m", top);
        Throwable given = ((ThrowableProxy) backend.only().getThrowableProxy()).getThrowable();
        assertThat(given).isNotSameAs(top).hasNoCause();
        StringWriter printed = new StringWriter();
        given.printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString())
                .startsWith("java.lang.IllegalStateException: token=[redacted]")
                .doesNotContain(CANARY);
        assertThat(given.getStackTrace()).isEqualTo(top.getStackTrace());
    }

    @Test
    void drops_messages_when_told_so() {
        SafeLogger dropping =
                SafeLogger.of(backend.logger(), LogPolicy.standard().withoutExceptionMessages());
        dropping.error("m", new IllegalStateException(CANARY, new Exception(CANARY)));
        assertThat(backend.written())
                .contains("java.lang.IllegalStateException\n")
                .contains("Caused by: java.lang.Exception\n")
                .doesNotContain(CANARY);
    }

    @Test
    void cuts_cycles() {
        Exception first = new Exception("first");
        Exception second = new Exception("second", first);
        first.initCause(second);
        first.addSuppressed(second);
        log.error("m", first);
        assertThat(backend.written()).contains("[circular reference: java.lang.Exception]");
    }

    @Test
    void cuts_deep_and_wide_graphs() {
        Throwable deep = new Exception("bottom");
        for (int i = 0; i < 100_000; i++) {
            deep = new Exception("level", deep);
        }
        Exception wide = new Exception("wide", deep);
        for (int i = 0; i < 100_000; i++) {
            wide.addSuppressed(new Exception("each"));
        }
        log.error("m", wide);
        assertThat(backend.written()).contains("[further exceptions left out]").hasSizeLessThan(2_000_000);
    }

    @Test
    void survives_exceptions_that_throw() {
        log.error("m", new Hostile(true, false, false));
        log.error("m", new Hostile(false, true, false));
        log.error("m", new Hostile(false, false, true));
        assertThat(backend.count()).isEqualTo(3);
        assertThat(backend.written())
                .contains("RedactedThrowableTest$Hostile: [redacted:unreadable]")
                .doesNotContain(CANARY);
    }

    @Test
    @SuppressWarnings("OverrideThrowableToString") // what some libraries do
    void does_not_ask_for_the_text_of_an_exception() {
        log.error("m", new Exception("plain") {
            private static final long serialVersionUID = 1L;

            @Override
            public String toString() {
                return CANARY;
            }

            @Override
            public String getLocalizedMessage() {
                return CANARY;
            }
        });
        assertThat(backend.written()).contains("RedactedThrowableTest$1: plain").doesNotContain(CANARY);
    }

    private static final class Hostile extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean message;
        private final boolean cause;
        private final boolean frames;

        Hostile(boolean message, boolean cause, boolean frames) {
            this.message = message;
            this.cause = cause;
            this.frames = frames;
        }

        @Override
        public @Nullable String getMessage() {
            if (message) {
                throw new IllegalStateException(CANARY);
            }
            return null;
        }

        @Override
        public synchronized @Nullable Throwable getCause() {
            if (cause) {
                throw new IllegalStateException(CANARY);
            }
            return null;
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            if (frames) {
                throw new IllegalStateException(CANARY);
            }
            return super.getStackTrace();
        }
    }
}
