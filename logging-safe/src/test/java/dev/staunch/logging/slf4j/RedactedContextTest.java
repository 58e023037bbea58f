package dev.staunch.logging.slf4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.logging.EventRedactor;
import dev.staunch.logging.LogPolicy;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.helpers.BasicMDCAdapter;

class RedactedContextTest {

    private final BasicMDCAdapter backend = new BasicMDCAdapter();
    private final RedactedContext context = new RedactedContext(EventRedactor.of(LogPolicy.standard()), backend);

    @AfterEach
    void clear() {
        context.clear();
    }

    @Test
    void the_backend_has_what_may_be_shown() {
        context.put("token", "abc");
        context.put("password=abc", "calm");
        context.put("none", null);
        assertThat(backend.getCopyOfContextMap())
                .containsEntry("token", "[redacted]")
                .containsEntry("password=[redacted]", "[redacted]")
                .containsEntry("none", null);
        assertThat(context.get("token")).isEqualTo("abc");
        assertThat(context.getCopyOfContextMap()).containsEntry("token", "abc");
    }

    @Test
    void what_is_removed_is_removed_from_both() {
        context.put("password=abc", "calm");
        context.put("note", "calm");
        context.remove("password=abc");
        assertThat(backend.getCopyOfContextMap()).containsOnlyKeys("note");
        assertThat(context.getCopyOfContextMap()).containsOnlyKeys("note");
        context.clear();
        assertThat(backend.getCopyOfContextMap()).isNullOrEmpty();
        assertThat(context.getCopyOfContextMap()).isNullOrEmpty();
    }

    @Test
    void a_whole_map_takes_the_place_of_what_was_there() {
        context.put("old", "x");
        context.setContextMap(Map.of("token", "abc"));
        assertThat(backend.getCopyOfContextMap()).isEqualTo(Map.of("token", "[redacted]"));
        context.setContextMap(null);
        assertThat(backend.getCopyOfContextMap()).isNullOrEmpty();
    }

    @Test
    void stacks_are_kept_in_both() {
        context.pushByKey("token", "abc");
        context.pushByKey("token", "def");
        assertThat(backend.getCopyOfDequeByKey("token")).containsExactly("[redacted]", "[redacted]");
        assertThat(context.popByKey("token")).isEqualTo("def");
        assertThat(context.getCopyOfDequeByKey("token")).containsExactly("abc");
        assertThat(backend.getCopyOfDequeByKey("token")).containsExactly("[redacted]");
        context.clearDequeByKey("token");
        assertThat(context.getCopyOfDequeByKey("token")).isNullOrEmpty();
        assertThat(backend.getCopyOfDequeByKey("token")).isNullOrEmpty();
    }
}
