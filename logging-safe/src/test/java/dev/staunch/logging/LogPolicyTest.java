package dev.staunch.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
