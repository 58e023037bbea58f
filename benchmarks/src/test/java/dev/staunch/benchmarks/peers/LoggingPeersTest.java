package dev.staunch.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.encoder.Encoder;
import com.palantir.logsafe.SafeArg;
import com.palantir.logsafe.UnsafeArg;
import dev.staunch.classification.Arg;
import dev.staunch.redaction.Redactor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.logstash.logback.encoder.LogstashEncoder;
import net.logstash.logback.mask.MaskingJsonGeneratorDecorator;
import org.apache.logging.log4j.core.config.DefaultConfiguration;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What else keeps secrets out of logs. */
class LoggingPeersTest {

    private static final String CANARY = "canary7h3k9";
    private static final String SECRET = "password=" + CANARY;
    private static final String RULE = "{'password=\\S+', 'password=***'}";

    private final LoggerContext context = new LoggerContext();
    private final Logger logger = context.getLogger("shop");

    private LoggingEvent event(String message, Object... arguments) {
        return new LoggingEvent("", logger, Level.INFO, message, new IOException(SECRET), arguments);
    }

    private String encoded(Encoder<ILoggingEvent> encoder, LoggingEvent event) {
        encoder.setContext(context);
        encoder.start();
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }

    private String laidOut(String pattern, LoggingEvent event) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setPattern(pattern);
        return encoded(encoder, event);
    }

    @BeforeEach
    void start() {
        context.setMDCAdapter(new LogbackMDCAdapter());
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void palantir_classifies_arguments_and_leaves_the_rest_to_what_writes() {
        assertThat(SafeArg.of("attempt", 2).isSafeForLogging()).isTrue();
        assertThat(UnsafeArg.of("user", CANARY).isSafeForLogging()).isFalse();
        assertThat(laidOut("%msg%nopex", event("login of {}", UnsafeArg.of("user", CANARY))))
                .contains(CANARY);
        assertThat(Arg.unsafe("user", CANARY).toString()).doesNotContain(CANARY);
    }

    @Test
    void replace_of_logback_is_for_the_part_of_a_pattern_that_it_is_around() {
        assertThat(laidOut("%replace(%msg)" + RULE + "%nopex", event(SECRET)))
                .contains("***")
                .doesNotContain(CANARY);
        assertThat(laidOut("%replace(%msg)" + RULE + "%n", event(SECRET))).contains(CANARY);
        assertThat(laidOut("%replace(%msg %ex)" + RULE + "%nopex", event(SECRET)))
                .doesNotContain(CANARY);
    }

    @Test
    void logstash_masks_in_its_own_json() {
        MaskingJsonGeneratorDecorator masks = new MaskingJsonGeneratorDecorator();
        masks.addValueMask(new MaskingJsonGeneratorDecorator.ValueMask("password=\\S+", "password=***"));
        masks.start();
        LogstashEncoder encoder = new LogstashEncoder();
        encoder.addDecorator(masks);
        assertThat(encoded(encoder, event(SECRET + "\nINFO")))
                .contains("***", "\\nINFO")
                .doesNotContain(CANARY);
    }

    @Test
    void log4j_replaces_and_encodes_where_the_pattern_says_so() {
        var event = Log4jLogEvent.newBuilder()
                .setMessage(new SimpleMessage(SECRET + "\nINFO all is well"))
                .build();
        var configuration = new DefaultConfiguration();
        assertThat(PatternLayout.newBuilder()
                        .setConfiguration(configuration)
                        .setPattern("%replace{%enc{%m}{CRLF}}{password=[^ ]+}{***}")
                        .build()
                        .toSerializable(event))
                .doesNotContain(CANARY)
                .doesNotContain("\n");
        assertThat(PatternLayout.newBuilder()
                        .setConfiguration(configuration)
                        .setPattern("%m")
                        .build()
                        .toSerializable(event))
                .contains(CANARY)
                .contains("\nINFO");
    }

    @Test
    void ours_needs_no_rule_for_a_name_that_it_knows() {
        assertThat(Redactor.standard().redact(SECRET)).doesNotContain(CANARY);
    }
}
