package dev.staunch.logging.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.LogPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.impl.ContextDataFactory;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.impl.MutableLogEvent;
import org.apache.logging.log4j.core.time.MutableInstant;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.MessageFormatMessage;
import org.apache.logging.log4j.message.ObjectMessage;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.SimpleMessage;
import org.apache.logging.log4j.message.StringMapMessage;
import org.apache.logging.log4j.message.StructuredDataMessage;
import org.apache.logging.log4j.spi.MutableThreadContextStack;
import org.apache.logging.log4j.util.ReadOnlyStringMap;
import org.junit.jupiter.api.Test;

@SuppressWarnings("deprecation")
class RedactedEventTest {

    private static final String SECRET = "password=hunter2";
    private static final String SHOWN = "password=[redacted]";

    private static LogEvent event(Message message) {
        return builder(message).build();
    }

    private static Log4jLogEvent.Builder builder(Message message) {
        return Log4jLogEvent.newBuilder()
                .setLoggerName("shop")
                .setLoggerFqcn("some.Facade")
                .setLevel(Level.WARN)
                .setMessage(message);
    }

    private static Message shown(Message message) {
        return RedactedEvent.of(event(message)).getMessage();
    }

    @Test
    void what_holds_no_text_is_the_original_s() {
        MutableInstant instant = new MutableInstant();
        instant.initFromEpochMilli(17, 3);
        StackTraceElement source = new StackTraceElement("A", "b", "A.java", 5);
        LogEvent original = builder(new SimpleMessage("calm"))
                .setInstant(instant)
                .setNanoTime(19)
                .setThreadId(23)
                .setThreadName("worker")
                .setThreadPriority(7)
                .setSource(source)
                .setEndOfBatch(true)
                .setIncludeLocation(true)
                .build();
        RedactedEvent event = RedactedEvent.of(original);
        assertThat(event.getLoggerName()).isEqualTo("shop");
        assertThat(event.getLoggerFqcn()).isEqualTo("some.Facade");
        assertThat(event.getLevel()).isEqualTo(Level.WARN);
        assertThat(event.getTimeMillis()).isEqualTo(17);
        assertThat(event.getInstant()).isEqualTo(instant);
        assertThat(event.getNanoTime()).isEqualTo(19);
        assertThat(event.getThreadId()).isEqualTo(23);
        assertThat(event.getThreadName()).isEqualTo("worker");
        assertThat(event.getThreadPriority()).isEqualTo(7);
        assertThat(event.getSource()).isEqualTo(source);
        assertThat(event.isEndOfBatch()).isTrue();
        assertThat(event.isIncludeLocation()).isTrue();
        event.setEndOfBatch(false);
        event.setIncludeLocation(false);
        assertThat(event.isEndOfBatch()).isFalse();
        assertThat(event.isIncludeLocation()).isFalse();
        assertThat(event.getMessage().getFormattedMessage()).isEqualTo("calm");
        assertThat(event.getMarker()).isNull();
        assertThat(event.getThrown()).isNull();
        assertThat(event.getThrownProxy()).isNull();
        assertThat(event.getContextData().isEmpty()).isTrue();
        assertThat(event.getContextStack().getDepth()).isZero();
        assertThat(event.toImmutable()).isSameAs(event);
    }

    @Test
    void texts_are_redacted() {
        var context = ContextDataFactory.createContextData(Map.of("token", "t", "note", "calm", SECRET, "x"));
        LogEvent event = RedactedEvent.of(builder(new SimpleMessage(SECRET))
                .setThreadName("GET /?" + SECRET)
                .setContextData(context)
                .setContextStack(new MutableThreadContextStack(List.of("calm", SECRET)))
                .build());
        assertThat(event.getMessage().getFormattedMessage()).isEqualTo(SHOWN);
        assertThat(event.getThreadName()).isEqualTo("GET /?" + SHOWN);
        assertThat(event.getContextMap())
                .containsEntry("token", "[redacted]")
                .containsEntry("note", "calm")
                .containsKey(SHOWN);
        assertThat(event.getContextData()).isSameAs(event.getContextData());
        assertThat(event.getContextStack().asList()).containsExactly("calm", SHOWN);
    }

    @Test
    void context_without_secrets_is_the_same_instance() {
        var context = ContextDataFactory.createContextData(Map.of("note", "calm"));
        var stack = new MutableThreadContextStack(List.of("calm"));
        LogEvent event = RedactedEvent.of(builder(new SimpleMessage("calm"))
                .setContextData(context)
                .setContextStack(stack)
                .build());
        assertThat(event.getContextData()).isSameAs(context);
        assertThat(event.getContextStack()).isSameAs(stack);
    }

    @Test
    void an_event_that_is_used_again_is_copied() {
        MutableLogEvent reused = new MutableLogEvent();
        reused.setLoggerName("shop");
        reused.setLevel(Level.INFO);
        reused.setMessage(new SimpleMessage("first"));
        LogEvent event = RedactedEvent.of(reused);
        reused.setLoggerName("other");
        assertThat(event.getLoggerName()).isEqualTo("shop");
    }

    @Test
    void templates_and_arguments_stay_apart_where_nothing_shows() {
        Message message = shown(new ParameterizedMessage("{} of {}", 3, "four"));
        assertThat(message.getFormattedMessage()).isEqualTo("3 of four").isEqualTo(message.toString());
        assertThat(message.getFormat()).isEqualTo("{} of {}");
        assertThat(message.getParameters()).containsExactly(3, "four");
        assertThat(message.getThrowable()).isNull();
    }

    @Test
    void a_secret_of_the_whole_leaves_only_the_whole() {
        Message message = shown(new ParameterizedMessage("password={}", "hunter2"));
        assertThat(message.getFormattedMessage()).isEqualTo(SHOWN);
        assertThat(message.getFormat()).isEqualTo(SHOWN);
        assertThat(message.getParameters()).isNull();
    }

    @Test
    void an_argument_without_a_place_is_redacted() {
        Message message = shown(new ParameterizedMessage("{}", "calm", SECRET));
        assertThat(message.getParameters()).containsExactly("calm", SHOWN);
    }

    @Test
    void characters_and_bytes_are_not_spelt() {
        Object[] nested = {new Object[] {"hunter2".toCharArray()}};
        assertThat(shown(new ParameterizedMessage("{} {} {}", "hunter2".toCharArray(), new byte[] {104}, nested))
                        .getFormattedMessage())
                .isEqualTo("[redacted:char_array] [redacted:byte_array] [[[redacted:char_array]]]");
        Object[] deep = {"hunter2".toCharArray()};
        for (int i = 0; i < 20; i++) {
            deep = new Object[] {deep};
        }
        assertThat(shown(new ParameterizedMessage("{}", (Object) deep)).getFormattedMessage())
                .doesNotContain("h, u");
        assertThat(shown(new ParameterizedMessage("{}", (Object) new Object[] {1, 2}))
                        .getFormattedMessage())
                .isEqualTo("[1, 2]");
    }

    @Test
    void names_and_values_stay_what_they_are() {
        Message map = shown(new StringMapMessage().with("lines", "3").with("token", "t"));
        assertThat(((MapMessage<?, ?>) map).getData().toString()).isEqualTo("{lines=3, token=[redacted]}");
        Message structured = shown(new StructuredDataMessage("audit@1", SECRET, "kind", Map.of("token", "t")));
        assertThat(structured).isInstanceOf(StructuredDataMessage.class);
        assertThat(structured.getFormattedMessage()).isEqualTo("kind [audit@1 token=\"[redacted]\"] " + SHOWN);
        assertThat(shown(new StructuredDataMessage("id", null, null)).getFormattedMessage())
                .doesNotContain(SHOWN);
    }

    @Test
    void what_cannot_be_read_is_replaced_as_a_whole() {
        LogEvent event = RedactedEvent.of(builder(new ObjectMessage(new Object() {
                    @Override
                    public String toString() {
                        throw new IllegalStateException(SECRET);
                    }
                }))
                .setMarker(new MarkerManager.Log4jMarker("m"))
                .setThrown(new IllegalStateException("x"))
                .setContextData(ContextDataFactory.createContextData(Map.of("note", "calm")))
                .build());
        assertThat(event.getMessage().getFormattedMessage())
                .isEqualTo("[redaction failed: java.lang.IllegalStateException]");
        assertThat(event.getMarker()).isNull();
        assertThat(event.getThrown()).isNull();
        assertThat(event.getContextData().isEmpty()).isTrue();
    }

    @Test
    void a_message_that_is_null_is_the_word() {
        assertThat(RedactedMessage.of(EventRedactor.of(LogPolicy.standard()), null)
                        .getFormattedMessage())
                .isEqualTo("null");
    }

    @Test
    void serialised_is_what_is_shown() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(RedactedEvent.of(builder(new ParameterizedMessage("{}", "calm", SECRET))
                    .setContextData(ContextDataFactory.createContextData(Map.of("token", "hunter2")))
                    .setThrown(new IllegalStateException(SECRET))
                    .build()));
        }
        assertThat(bytes.toString(java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("hunter2");
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((LogEvent) in.readObject()).getMessage().getFormattedMessage())
                    .isEqualTo("calm");
        }
    }

    @Test
    void marker_and_exception_are_shown() {
        var marker = new MarkerManager.Log4jMarker("AUDIT");
        LogEvent event = RedactedEvent.of(builder(new SimpleMessage("calm"))
                .setMarker(marker)
                .setThrown(new IllegalStateException(SECRET))
                .build());
        assertThat(event.getMarker()).isSameAs(marker);
        assertThat(event.getThrown()).hasToString("java.lang.IllegalStateException: " + SHOWN);
        assertThat(event.getThrownProxy().getMessage()).isEqualTo(SHOWN);
    }

    @Test
    void a_message_that_formats_itself_does_so_where_no_characters_are_in_it() {
        assertThat(shown(new MessageFormatMessage("{0} of {1}", 3, "four")).getFormattedMessage())
                .isEqualTo("3 of four");
        assertThat(shown(new MessageFormatMessage("{0} of {1}", 3, new Object[] {new Object[] {1}}))
                        .getFormat())
                .isEqualTo("{0} of {1}");
    }

    @Test
    void each_kind_of_array_of_characters_is_found() {
        for (Object each : new Object[] {new char[] {'q'}, new byte[] {104}, new Object[] {new byte[] {104}}}) {
            assertThat(shown(new ParameterizedMessage("{} {}", 1, each)).getFormattedMessage())
                    .startsWith("1 ")
                    .contains("_array]")
                    .doesNotContain("q", "104");
        }
    }

    @Test
    void a_context_that_cannot_be_read_is_left_out() {
        ReadOnlyStringMap broken = (ReadOnlyStringMap) Proxy.newProxyInstance(
                RedactedEventTest.class.getClassLoader(),
                new Class<?>[] {ReadOnlyStringMap.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("isEmpty")) {
                        return false;
                    }
                    throw new IllegalStateException(SECRET);
                });
        EventRedactor redactor = EventRedactor.of(LogPolicy.standard());
        assertThat(ContextCopy.of(redactor, broken)).isSameAs(ContextCopy.NOTHING);
    }

    @Test
    void a_map_of_another_kind_can_be_made_of_entries() {
        EntriesMessage entries = (EntriesMessage) shown(new StringMapMessage().with("lines", "3"));
        assertThat(entries.newInstance(Map.of("lines", 4)).getData()).isEqualTo(Map.of("lines", 4));
    }
}
