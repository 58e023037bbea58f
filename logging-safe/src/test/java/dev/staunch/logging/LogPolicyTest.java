package dev.staunch.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogPolicyTest {

    @Test
    void reads_the_words_of_the_system_properties() {
        assertThat(LogPolicy.from("text", "redact").rendering()).isEqualTo(Rendering.TEXT);
        assertThat(LogPolicy.from(" Key-Values", "redact").rendering()).isEqualTo(Rendering.KEY_VALUES);
        assertThat(LogPolicy.from("text", "Redact ").showsExceptionMessages()).isTrue();
        assertThat(LogPolicy.from("text", "drop").showsExceptionMessages()).isFalse();
    }

    @Test
    void takes_the_stricter_side_of_an_unknown_word() {
        assertThat(LogPolicy.from("x", "show").rendering()).isEqualTo(Rendering.TEXT);
        assertThat(LogPolicy.from("x", "show").showsExceptionMessages()).isFalse();
    }

    @Test
    void is_text_with_redacted_exception_messages_by_default() {
        assertThat(LogPolicy.standard().rendering()).isEqualTo(Rendering.TEXT);
        assertThat(LogPolicy.standard().showsExceptionMessages()).isTrue();
    }
}
