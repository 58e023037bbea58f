package dev.staunch.logging.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SinkTest {

    private final Sink sink = new Sink("appender A", Sink.Api.SLF4J, "Mend it.");

    @Test
    void it_has_the_names_of_its_loggers_in_their_order() {
        assertThat(sink.reachedBy("shop")).isSameAs(sink);
        sink.reachedBy("audit").reachedBy("shop");
        assertThat(sink.name()).isEqualTo("appender A of shop, audit");
        assertThat(sink.loggers()).containsExactlyInAnyOrder("shop", "audit");
        assertThat(sink.api()).isEqualTo(Sink.Api.SLF4J);
        assertThat(sink.remedy()).isEqualTo("Mend it.");
    }

    @Test
    void a_blind_one_says_so() {
        assertThat(sink.isBlind()).isFalse();
        assertThat(sink.blind()).isSameAs(sink);
        assertThat(sink.isBlind()).isTrue();
    }

    @Test
    void closed_it_does_what_it_was_told_and_otherwise_nothing() {
        assertThatCode(sink::close).doesNotThrowAnyException();
        AtomicInteger closed = new AtomicInteger();
        assertThat(sink.onClose(closed::incrementAndGet)).isSameAs(sink);
        sink.close();
        assertThat(closed).hasValue(1);
    }

    @Test
    @Timeout(30)
    void it_waits_until_the_event_comes_and_not_longer() throws InterruptedException {
        sink.see("another");
        Thread later = new Thread(() -> sink.see("the end of shop"));
        later.start();
        sink.await("end of shop", 1_000_000);
        assertThat(sink.events()).containsExactly("another", "the end of shop");
        later.join();
    }

    @Test
    @Timeout(30)
    void it_gives_up_when_the_time_is_over() throws InterruptedException {
        long start = System.nanoTime();
        sink.await("what never comes", 20);
        sink.await("what never comes", -1);
        assertThat(System.nanoTime() - start).isGreaterThan(15_000_000);
        assertThat(sink.events()).isEmpty();
    }

    @Test
    void canaries_are_named_and_secret_by_the_name_beside_them() {
        Sinks.Canaries canaries = new Sinks.Canaries() {
            @Override
            public String token() {
                return "t1";
            }

            @Override
            public String canary(String way) {
                return "canary of " + way;
            }
        };
        assertThat(canaries.start("MDC")).isEqualTo("t1 MDC:");
        assertThat(canaries.secret("MDC")).isEqualTo("password=canary of MDC");
        Throwable exception = canaries.exception("a", "b", "c");
        assertThat(exception).hasMessage("password=canary of a").hasRootCauseMessage("password=canary of b");
        assertThat(exception.getSuppressed()[0]).hasMessage("password=canary of c");
        assertThat(Sink.Api.LOG4J.endOf("shop")).isEqualTo("end of shop by LOG4J");
    }
}
