package dev.staunch.logging;

import static dev.staunch.classification.Arg.pseudonym;
import static dev.staunch.classification.Arg.safe;
import static dev.staunch.classification.Arg.unsafe;
import static dev.staunch.classification.Arg.unsafelyDeclaredSafe;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import dev.staunch.classification.Arg;
import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import dev.staunch.error.Failure;
import dev.staunch.error.StandardError;
import dev.staunch.redaction.Pseudonymizer;
import dev.staunch.redaction.Redactor;
import dev.staunch.sensitive.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

class SafeLoggerTest {

    private static final String CANARY = "Canary" + "7Zq9Xk3";

    private final Backend backend = new Backend();
    private final SafeLogger log = SafeLogger.of(backend.logger());

    @AfterEach
    void close() {
        backend.close();
    }

    @Test
    void shows_safe_arguments_behind_the_message() {
        UUID id = new UUID(1, 2);
        log.info(
                "order accepted",
                safe("lines", 3),
                safe("ratio", 0.5),
                safe("first", true),
                safe("state", Classification.PUBLIC),
                safe("id", id),
                safe("at", Instant.EPOCH),
                safe("took", Duration.ofSeconds(2)),
                safe("note", "two words"));
        assertThat(backend.message())
                .isEqualTo("order accepted lines=3 ratio=0.5 first=true state=PUBLIC id=" + id
                        + " at=1970-01-01T00:00:00Z took=PT2S note=\"two words\"");
    }

    @Test
    void shows_only_the_type_of_unsafe_arguments() {
        log.info(
                "m",
                unsafe("email", CANARY),
                unsafe("none", null),
                unsafe("list", List.of(CANARY)),
                unsafe("many", new int[1]));
        assertThat(backend.message())
                .startsWith("m email=[redacted:String] none=[redacted:null] list=[redacted:List")
                .endsWith("many=[redacted:int_array]");
        assertThat(backend.written()).doesNotContain(CANARY);
    }

    @Test
    void shows_a_record_with_classified_components_by_component() {
        record Person(@Classified(Classification.PERSONAL) String name) {}
        log.info("m", unsafe("person", new Person(CANARY)));
        assertThat(backend.message()).isEqualTo("m person=\"Person[name=[redacted:personal]]\"");
    }

    @Test
    void keeps_a_marker_and_asks_the_backend_by_it() {
        Marker marker = MarkerFactory.getDetachedMarker("AUDIT");
        SafeLogger audit = log.with(marker);
        audit.info("m", safe("n", 1));
        assertThat(backend.only().getMarkerList()).containsExactly(marker);
        backend.level(Level.ERROR);
        assertThat(audit.isInfoEnabled()).isFalse();
        backend.acceptMarked(marker);
        assertThat(audit.isTraceEnabled()).isTrue();
        assertThat(audit.isDebugEnabled()).isTrue();
        assertThat(audit.isInfoEnabled()).isTrue();
        assertThat(audit.isWarnEnabled()).isTrue();
        assertThat(log.isWarnEnabled()).isFalse();
    }

    @Test
    void redacts_the_name_of_a_marker() {
        log.with(MarkerFactory.getDetachedMarker("password=hunter2")).info("m");
        assertThat(backend.only().getMarkerList().get(0).getName()).isEqualTo("password=[redacted]");
    }

    @Test
    void shows_nothing_of_a_secret_even_when_it_is_declared_safe() {
        Secret secret = Secret.of(CANARY.toCharArray());
        log.info("m", unsafe("a", secret), unsafelyDeclaredSafe("b", secret));
        assertThat(backend.message()).isEqualTo("m a=[redacted:Secret] b=[secret]");
    }

    @Test
    void shows_pseudonyms() {
        log.info("m", pseudonym("customer", CANARY));
        assertThat(backend.message())
                .isEqualTo("m customer=" + Pseudonymizer.ofProcess().pseudonymOf("customer", CANARY));
    }

    @Test
    void redacts_what_was_declared_safe_and_is_not() {
        log.info(
                "m", unsafelyDeclaredSafe("query", "a=1&password=" + CANARY), unsafelyDeclaredSafe("password", CANARY));
        assertThat(backend.message()).isEqualTo("m query=\"a=1&password=[redacted]\" password=[redacted]");
    }

    @Test
    void keeps_a_line_one_line_and_its_arguments_apart() {
        log.info(
                "m",
                unsafelyDeclaredSafe("a", "x\r\nERROR forged b=2"),
                unsafelyDeclaredSafe("c", "x\" admin=true d=\"\\"));
        assertThat(backend.message()).isEqualTo("m a=\"x\\r\\nERROR forged b=2\" c=\"x\\\" admin=true d=\\\"\\\\\"");
        assertThat(backend.written().lines()).hasSize(1);
    }

    @Test
    void makes_bidi_controls_visible() {
        log.info("m", unsafelyDeclaredSafe("a", "abc\u202edef"));
        assertThat(backend.message()).isEqualTo("m a=abc\\u202edef");
    }

    @Test
    void takes_nothing_in_a_value_for_a_placeholder() {
        log.info("{} {}", unsafelyDeclaredSafe("a", "{}"), unsafelyDeclaredSafe("b", "${jndi:ldap://x/y}"));
        assertThat(backend.message()).isEqualTo("{} {} a={} b=${jndi:ldap://x/y}");
        assertThat(backend.only().getArgumentArray()).isNullOrEmpty();
    }

    @Test
    @SuppressWarnings("CompileTimeConstant") // what a caller without Error Prone can do
    void redacts_a_message_that_is_not_constant() {
        String built = "password=" + CANARY.toString() + "\nERROR";
        log.info(built);
        assertThat(backend.message()).isEqualTo("password=[redacted]\\nERROR");
    }

    @Test
    void bounds_huge_arguments() {
        log.info("m", unsafelyDeclaredSafe("a", "x".repeat(1_000_000)));
        assertThat(backend.message()).hasSizeLessThan(17_000).endsWith("[truncated]");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without NullAway can do
    void survives_null_arguments() {
        log.info("m", (Arg) null);
        log.info("m", (Arg[]) null);
        log.info("m", (Throwable) null, (Arg[]) null);
        assertThat(backend.written()).contains("m _=\"[null argument]\"");
        assertThat(backend.count()).isEqualTo(3);
    }

    @Test
    void never_asks_an_unsafe_value_for_its_text() {
        log.info("m", unsafe("a", new Hostile()));
        assertThat(backend.message()).isEqualTo("m a=[redacted:Hostile]");
    }

    @Test
    void passes_arguments_as_key_values_when_told_so() {
        SafeLogger keyValues =
                SafeLogger.of(backend.logger(), LogPolicy.standard().with(Rendering.KEY_VALUES));
        keyValues.warn("m", safe("lines", 3), unsafe("email", CANARY), unsafelyDeclaredSafe("note", "{}\n"));
        assertThat(backend.message()).isEqualTo("m");
        assertThat(backend.only().getKeyValuePairs())
                .extracting(pair -> pair.key + "=" + pair.value)
                .containsExactly("lines=3", "email=[redacted:String]", "note={}\\n");
        assertThat(backend.only().getKeyValuePairs().get(0).value).isEqualTo(3L);
        assertThat(backend.written()).doesNotContain(CANARY);
    }

    @Test
    void keeps_the_callers_place() {
        log.error("m", new IllegalStateException("x"), safe("a", 1));
        StackTraceElement caller = backend.only().getCallerData()[0];
        assertThat(caller.getClassName()).isEqualTo(SafeLoggerTest.class.getName());
        assertThat(caller.getMethodName()).isEqualTo("keeps_the_callers_place");
        assertThat(backend.written())
                .startsWith("ERROR|orders|" + SafeLoggerTest.class.getName() + "|keeps_the_callers_place|");
    }

    @Test
    void logs_at_each_level_and_not_below_it() {
        Failure failure = Failure.of(StandardError.INTERNAL);
        Exception thrown = new IllegalStateException("x");
        for (Level level : List.of(Level.TRACE, Level.DEBUG, Level.INFO, Level.WARN, Level.ERROR, Level.OFF)) {
            try (Backend each = new Backend()) {
                each.level(level);
                SafeLogger logger = SafeLogger.of(each.logger());
                logger.trace("m");
                logger.trace("m", thrown);
                logger.trace("m", failure);
                logger.debug("m");
                logger.debug("m", thrown);
                logger.debug("m", failure);
                logger.info("m");
                logger.info("m", thrown);
                logger.info("m", failure);
                logger.warn("m");
                logger.warn("m", thrown);
                logger.warn("m", failure);
                logger.error("m");
                logger.error("m", thrown);
                logger.error("m", failure);
                int on = level == Level.OFF
                        ? 0
                        : 5
                                - List.of(Level.TRACE, Level.DEBUG, Level.INFO, Level.WARN, Level.ERROR)
                                        .indexOf(level);
                assertThat(each.count()).isEqualTo(3 * on);
                assertThat(List.of(
                                logger.isErrorEnabled(),
                                logger.isWarnEnabled(),
                                logger.isInfoEnabled(),
                                logger.isDebugEnabled(),
                                logger.isTraceEnabled()))
                        .isEqualTo(List.of(on >= 1, on >= 2, on >= 3, on >= 4, on >= 5));
            }
        }
    }

    @Test
    void writes_each_level_under_its_own_name() {
        log.trace("m");
        log.debug("m");
        log.info("m");
        log.warn("m");
        log.error("m");
        assertThat(backend.written().lines().map(line -> line.substring(0, line.indexOf('|'))))
                .containsExactly("TRACE", "DEBUG", "INFO", "WARN", "ERROR");
    }

    @Test
    void logs_a_failure_with_its_diagnostics_and_cause() {
        Failure failure = Failure.of(StandardError.INTERNAL)
                .with("lines", 3)
                .causedBy(new IllegalStateException("password=" + CANARY))
                .diagnosedWith(unsafe("email", CANARY), safe("attempt", 2));
        log.warn("refused", failure, safe("a", 1));
        assertThat(backend.message())
                .isEqualTo("refused code=internal incident=" + failure.incidentId()
                        + " lines=3 email=[redacted:String] attempt=2 a=1");
        assertThat(backend.written())
                .contains("java.lang.IllegalStateException: password=[redacted]")
                .doesNotContain(CANARY);
    }

    @Test
    void logs_the_cause_of_a_failure_that_was_thrown() {
        Failure failure = Failure.of(StandardError.INTERNAL).causedBy(new IllegalStateException("secret: " + CANARY));
        log.warn("refused", failure.toException());
        assertThat(backend.written())
                .contains("dev.staunch.error.FailureException: internal incident " + failure.incidentId())
                .contains("Caused by: java.lang.IllegalStateException: secret: [redacted]")
                .doesNotContain(CANARY);
    }

    @Test
    void uses_the_redactor_and_the_pseudonyms_of_its_policy() {
        Pseudonymizer pseudonymizer = Pseudonymizer.of("k9", Secret.of(new byte[32]));
        SafeLogger other = SafeLogger.of(
                backend.logger(),
                LogPolicy.standard().with(Redactor.standard().withLimit(64)).with(pseudonymizer));
        other.info("m", pseudonym("c", "x"), unsafelyDeclaredSafe("a", "y".repeat(100)));
        assertThat(backend.message())
                .isEqualTo("m c=" + pseudonymizer.pseudonymOf("c", "x") + " a=" + "y".repeat(64) + "[truncated]");
    }

    @Test
    void names_its_logger_after_the_class() {
        assertThat(SafeLogger.of(SafeLoggerTest.class).isErrorEnabled()).isTrue();
        ch.qos.logback.classic.Logger named =
                (ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger(SafeLoggerTest.class);
        ch.qos.logback.core.read.ListAppender<ch.qos.logback.classic.spi.ILoggingEvent> events =
                new ch.qos.logback.core.read.ListAppender<>();
        events.start();
        named.addAppender(events);
        SafeLogger.of(SafeLoggerTest.class).error("m");
        named.detachAppender(events);
        assertThat(events.list).hasSize(1);
    }

    private static final class Hostile {
        @Override
        public String toString() {
            throw new IllegalStateException(CANARY);
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException(CANARY);
        }

        @Override
        public boolean equals(Object other) {
            throw new IllegalStateException(CANARY);
        }
    }
}
