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
    void keeps_32_causes_of_causes_and_cuts_the_next() {
        assertThat(redacted(deep(32))).hasRootCauseMessage("bottom");
        assertThat(ofRoot(redacted(deep(33)))).isEqualTo("[further exceptions left out]");
        assertThat(redacted(deep(10_000)).getStackTrace()).isNotEmpty();
        Exception suppressing = new Exception();
        suppressing.addSuppressed(deep(31));
        assertThat(redacted(suppressing).getSuppressed()[0]).hasRootCauseMessage("bottom");
        suppressing.addSuppressed(deep(32));
        assertThat(ofRoot(redacted(suppressing).getSuppressed()[1])).isEqualTo("[further exceptions left out]");
    }

    @Test
    void keeps_128_exceptions_and_says_once_that_there_are_more() {
        assertThat(redacted(wide(127)).getSuppressed())
                .hasSize(127)
                .allSatisfy(each -> assertThat(each).hasMessage("each"));
        Throwable[] kept = redacted(wide(10_000)).getSuppressed();
        assertThat(kept).hasSize(128);
        assertThat(kept[126]).hasMessage("each");
        assertThat(kept[127]).hasToString("[further exceptions left out]");
        assertThat(kept[127].getStackTrace()).isEmpty();
    }

    @Test
    void what_is_redacted_stays_the_same_wherever_it_is() {
        RedactedThrowable redacted = redacted(new Exception("token=" + CANARY));
        assertThat(redacted(redacted)).isSameAs(redacted);
        assertThat(redacted(new Exception(redacted)).getCause()).isSameAs(redacted);
        assertThat(redacted.fillInStackTrace()).isSameAs(redacted);
        assertThat(redacted.className()).isEqualTo("java.lang.Exception");
    }

    private static RedactedThrowable redacted(Throwable original) {
        return RedactedThrowable.of(original, LogPolicy.standard());
    }

    private static String ofRoot(Throwable top) {
        Throwable root = top;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }

    private static Throwable deep(int causes) {
        Throwable deep = new Exception("bottom");
        for (int i = 0; i < causes; i++) {
            deep = new Exception("level", deep);
        }
        return deep;
    }

    private static Throwable wide(int suppressed) {
        Exception wide = new Exception("wide");
        for (int i = 0; i < suppressed; i++) {
            wide.addSuppressed(new Exception("each"));
        }
        return wide;
    }

    @Test
    void survives_exceptions_that_throw() {
        log.error("m", new Hostile(true, false, false));
        log.error("m", new Hostile(false, true, false));
        log.error("m", new Hostile(false, false, true));
        assertThat(backend.count()).isEqualTo(3);
        assertThat(backend.written())
                .contains("RedactedThrowableTest$Hostile: [redacted:unreadable]")
                .containsPattern("(?s)(Hostile.*){3}")
                .doesNotContain(CANARY, "cannot be read");
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
