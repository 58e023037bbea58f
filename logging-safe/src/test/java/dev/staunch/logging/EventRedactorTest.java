package dev.staunch.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;

class EventRedactorTest {

    private static final EventRedactor REDACTOR = EventRedactor.of(LogPolicy.standard());
    private static final String CARD = "4111" + "1111" + "1111" + "1111";

    private static @Nullable Object shown(@Nullable Object value) {
        return REDACTOR.argument(value);
    }

    @Test
    void what_can_be_no_secret_is_the_same_instance() {
        for (Object each : Arrays.asList(
                null,
                true,
                1234,
                (short) 1234,
                (byte) 123,
                1234.5,
                1234.5f,
                123_456L,
                new BigInteger("123456"),
                new BigDecimal("1234.50"))) {
            assertThat(shown(each)).isSameAs(each);
        }
        String text = "calm";
        assertThat(shown(text)).isSameAs(text);
    }

    @Test
    void numbers_that_are_a_secret_are_not_shown() {
        assertThat(shown(Long.valueOf(CARD))).isEqualTo("[redacted:card]");
        assertThat(shown(new BigInteger(CARD))).isEqualTo("[redacted:card]");
        assertThat(shown(new BigDecimal(CARD))).isEqualTo("[redacted:card]");
    }

    @Test
    void a_number_of_a_class_of_its_own_becomes_a_text() {
        class Own extends BigInteger {
            private static final long serialVersionUID = 1L;

            Own() {
                super("17");
            }
        }
        assertThat(shown(new Own())).isEqualTo("17");
    }

    @Test
    void arrays_are_spelt_to_a_bounded_depth_and_length() {
        assertThat(shown(new int[] {1, 2})).isEqualTo("[1, 2]");
        assertThat(shown(new Object[] {1, null, new long[] {3}, "x"})).isEqualTo("[1, null, [3], x]");
        assertThat(shown(new int[1001])).isEqualTo("[" + "0, ".repeat(999) + "0]");
        assertThat(shown(Collections.nCopies(1000, 0).toArray())).isEqualTo("[" + "0, ".repeat(999) + "0]");
        assertThat(shown(Collections.nCopies(1001, 0).toArray())).isEqualTo("[" + "0, ".repeat(1000) + "...]");
        Object[] deep = {"x"};
        for (int i = 0; i < 7; i++) {
            deep = new Object[] {deep};
        }
        assertThat(shown(deep)).isEqualTo("[[[[[[[[x]]]]]]]]");
        assertThat(shown(new Object[] {deep})).isEqualTo("[[[[[[[[[...]]]]]]]]]");
    }

    @Test
    void characters_and_bytes_are_not_spelt() {
        assertThat(shown("hunter2".toCharArray())).isEqualTo("[redacted:char_array]");
        assertThat(shown(new Object[] {new byte[] {1}})).isEqualTo("[[redacted:byte_array]]");
    }

    @Test
    void what_cannot_be_read_is_said_to_be_so() {
        Object silent = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("hunter2");
            }
        };
        assertThat(shown(silent)).isEqualTo("[redacted:unreadable]");
        assertThat(shown(new Object[] {silent, 1})).isEqualTo("[redacted:unreadable]");
        assertThat(EventRedactor.failure(new IllegalStateException("hunter2")))
                .isEqualTo("[redaction failed: java.lang.IllegalStateException]");
    }

    @Test
    void a_name_says_what_is_secret() {
        Integer pin = 1234;
        assertThat(REDACTOR.named("pin", pin)).isEqualTo("[redacted]");
        assertThat(REDACTOR.named("lines", pin)).isSameAs(pin);
        assertThat(REDACTOR.named("token", "abc")).isEqualTo("[redacted]");
        assertThat(REDACTOR.named("token", List.of("abc"))).isEqualTo("[redacted]");
        assertThat(REDACTOR.named("note", "calm")).isEqualTo("calm");
        assertThat(REDACTOR.named("password", true)).isEqualTo(true);
        assertThat(REDACTOR.named("password", null)).isNull();
    }

    @Test
    void a_context_without_secrets_is_the_same_map() {
        Map<String, String> context = new HashMap<>(Map.of("user", "ann"));
        context.put("none", null);
        assertThat(REDACTOR.context(context)).isSameAs(context);
        context.put("token", "abc");
        assertThat(REDACTOR.context(context)).isEqualTo(Map.of("user", "ann", "none", "null", "token", "[redacted]"));
        assertThat(REDACTOR.context(Map.of("password=hunter2", "x")))
                .isEqualTo(Map.of("password=[redacted]", "[redacted]"));
    }

    @ParameterizedTest
    @CsvSource({"off, true", "' OFF ', true", "'', false", "on, false", "offline, false"})
    void only_the_word_off_switches_it_off(String word, boolean off) {
        String before = System.getProperty(EventRedactor.PROPERTY);
        System.setProperty(EventRedactor.PROPERTY, word);
        try {
            assertThat(EventRedactor.isOff()).isEqualTo(off);
        } finally {
            if (before == null) {
                System.clearProperty(EventRedactor.PROPERTY);
            } else {
                System.setProperty(EventRedactor.PROPERTY, before);
            }
        }
    }

    @Test
    void only_our_own_instance_of_the_boundary_is_a_proof() {
        assertThat(EventRedactor.isRendered(LogCall.BOUNDARY)).isTrue();
        assertThat(EventRedactor.isRendered(SafeLogger.class.getName())).isFalse();
        assertThat(EventRedactor.isRendered(null)).isFalse();
    }

    @Test
    @SuppressWarnings("deprecation") // markers with references are still logged
    void references_of_markers_are_followed_to_a_bounded_number() {
        Marker marker = MarkerFactory.getDetachedMarker("last");
        for (int i = 0; i < 64; i++) {
            Marker next = MarkerFactory.getDetachedMarker("m" + i);
            next.add(marker);
            next.add(MarkerFactory.getDetachedMarker("side"));
            marker = next;
        }
        assertThat(REDACTOR.marker(marker)).isSameAs(marker);
        Marker longer = MarkerFactory.getDetachedMarker("one more");
        longer.add(marker);
        assertThat(REDACTOR.marker(longer)).isNotSameAs(longer);
        assertThat(REDACTOR.marker(longer).contains("m1")).isTrue();
        assertThat(REDACTOR.marker(longer).contains("last")).isFalse();
    }
}
