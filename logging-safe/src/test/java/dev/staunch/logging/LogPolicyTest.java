package dev.staunch.logging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.redaction.RedactionListener;
import dev.staunch.redaction.Redactor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogPolicyTest {

    @Test
    void reads_the_words_of_the_system_properties() {
        assertThat(LogPolicy.from("text", "redact", "").rendering()).isEqualTo(Rendering.TEXT);
        assertThat(LogPolicy.from(" Key-Values", "redact", "").rendering()).isEqualTo(Rendering.KEY_VALUES);
        assertThat(LogPolicy.from("text", "Redact ", "").showsExceptionMessages())
                .isTrue();
        assertThat(LogPolicy.from("text", "drop", "").showsExceptionMessages()).isFalse();
    }

    @Test
    void takes_the_stricter_side_of_an_unknown_word() {
        assertThat(LogPolicy.from("x", "show", "").rendering()).isEqualTo(Rendering.TEXT);
        assertThat(LogPolicy.from("x", "show", "").showsExceptionMessages()).isFalse();
    }

    @Test
    void reads_a_file_of_the_redaction_policy(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.properties"), "names = badge");
        LogPolicy policy = LogPolicy.from("text", "redact", " " + file);
        assertThat(policy.redactor().redact("badge=1 password=2")).isEqualTo("badge=[redacted] password=[redacted]");
        assertThat(policy.redactor().limit()).isEqualTo(16 * 1024);
        assertThat(policy.showsExceptionMessages()).isTrue();
    }

    @Test
    void drops_exception_messages_where_the_file_cannot_be_read(@TempDir Path folder) {
        LogPolicy policy =
                LogPolicy.from("text", "redact", folder.resolve("none").toString());
        assertThat(policy.redactor().redact("password=2")).isEqualTo("password=[redacted]");
        assertThat(policy.showsExceptionMessages()).isFalse();
    }

    @Test
    void tells_listeners_the_kind_and_the_rule_while_they_are_there() {
        List<String> heard = new ArrayList<>();
        RedactionListener fails = (kind, rule) -> {
            throw new IllegalStateException("a listener that fails");
        };
        RedactionListener counts = (kind, rule) -> heard.add(kind + " " + rule);
        LogPolicy.addListener(fails);
        LogPolicy.addListener(counts);
        try {
            assertThat(LogPolicy.standard().redactor().redact("password=hunter2"))
                    .isEqualTo("password=[redacted]");
            assertThat(Redactor.standard().redact("token=hunter2")).isEqualTo("token=[redacted]");
        } finally {
            LogPolicy.removeListener(counts);
            LogPolicy.removeListener(fails);
        }
        assertThat(LogPolicy.standard().redactor().redact("password=hunter3")).isEqualTo("password=[redacted]");
        assertThat(heard).containsExactly("VALUE value");
    }

    @Test
    void tells_listeners_of_what_a_policy_file_names(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.properties"), "format.tea = tea_ A-Z 8 8");
        LogPolicy policy = LogPolicy.from("text", "redact", file.toString());
        List<String> heard = new ArrayList<>();
        RedactionListener counts = (kind, rule) -> heard.add(rule);
        LogPolicy.addListener(counts);
        try {
            assertThat(policy.redactor().redact("with tea_ABCDEFGH")).isEqualTo("with [redacted:token]");
        } finally {
            LogPolicy.removeListener(counts);
        }
        assertThat(heard).containsExactly("tea_");
    }

    @Test
    void looks_at_each_message_that_is_another_instance() {
        LogPolicy policy = LogPolicy.standard();
        String clean = "order accepted";
        assertThat(policy.message(clean)).isSameAs(clean);
        assertThat(policy.message(clean)).isSameAs(clean);
        for (int i = 0; i < 3; i++) {
            assertThat(policy.message("password=x" + i)).isEqualTo("password=[redacted]");
        }
        // Two texts with one hash code.
        assertThat(policy.message("Aa token=x1")).isEqualTo("Aa token=[redacted]");
        assertThat(policy.message("BB token=x1")).isEqualTo("BB token=[redacted]");
    }

    @Test
    void is_text_with_redacted_exception_messages_by_default() {
        assertThat(LogPolicy.standard().rendering()).isEqualTo(Rendering.TEXT);
        assertThat(LogPolicy.standard().showsExceptionMessages()).isTrue();
    }
}
