package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {

    @TempDir
    private Path folder;

    private Path file;
    private int changes;

    @BeforeEach
    void name() {
        file = folder.resolve("redaction.properties");
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
        // Each change has a time of its own, however fast the test is.
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000L * ++changes));
    }

    private PolicyFile open() {
        return PolicyFile.of(file, RedactionPolicy.standard(), Pseudonymizer.ofProcess());
    }

    @Test
    void all_properties_are_read() throws IOException {
        write("""
                kind.email = off
                kind.card = last-four
                kind.national-id = erase
                kind.iban = pseudonym
                names = badge, door-code
                names.allowed = session_color
                format.acme = acme_ a-z0-9 8 12
                lookups = off
                limit = 100
                """);
        Redactor redactor = Redactor.of(open().get());
        assertThat(redactor.redact(
                        "ann@example.com 4111111111111111 078-05-1120 badge=1 door_code=2 session_color=3 other=1"))
                .isEqualTo("ann@example.com [redacted:...1111] [redacted:national-id] badge=[redacted]"
                        + " door_code=[redacted] sess[truncated]");
        assertThat(redactor.redact("acme_abcd1234 ${x} DE89370400440532013000"))
                .matches("\\[redacted:token] \\$\\\\u007bx} \\[pseudonym:p[0-9a-f]{4}:[0-9a-f]{32}]");
        assertThat(redactor.limit()).isEqualTo(100);
    }

    @Test
    void a_change_is_seen_and_a_broken_file_keeps_the_last_good_policy() throws IOException {
        write("names = badge");
        PolicyFile policies = open();
        Redactor redactor = Redactor.following(policies);
        assertThat(redactor.redact("badge=1 door=2")).isEqualTo("badge=[redacted] door=2");
        write("names = door");
        policies.refresh();
        assertThat(redactor.redact("badge=1 door=2")).isEqualTo("badge=1 door=[redacted]");
        assertThat(policies.isCurrent()).isTrue();
        RedactionPolicy last = policies.get();
        write("nmaes = door");
        policies.refresh();
        assertThat(policies.isCurrent()).isFalse();
        assertThat(policies.get()).isSameAs(last);
        Files.delete(file);
        policies.refresh();
        assertThat(policies.isCurrent()).isFalse();
        assertThat(policies.get()).isSameAs(last);
        write("names = badge");
        policies.refresh();
        assertThat(policies.isCurrent()).isTrue();
        assertThat(redactor.redact("badge=1 door=2")).isEqualTo("badge=[redacted] door=2");
    }

    @Test
    void nothing_is_read_again_without_a_change() throws IOException {
        write("names = badge");
        PolicyFile policies = open();
        RedactionPolicy first = policies.get();
        policies.refresh();
        assertThat(policies.get()).isSameAs(first);
    }

    @Test
    void a_file_is_looked_at_once_a_second() throws IOException {
        AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10); // such clocks may run over
        write("names = badge");
        PolicyFile policies = new PolicyFile(file, RedactionPolicy.standard(), Pseudonymizer.ofProcess(), nanos::get);
        RedactionPolicy first = policies.get();
        write("names = door");
        nanos.addAndGet(999_999_999);
        assertThat(policies.get()).isSameAs(first);
        nanos.addAndGet(1);
        RedactionPolicy second = policies.get();
        assertThat(second.names).containsExactly("door");
        write("names = key");
        nanos.addAndGet(999_999_999);
        assertThat(policies.get()).isSameAs(second);
        nanos.addAndGet(1);
        assertThat(policies.get().names).containsExactly("key");
    }

    @Test
    void another_size_at_the_same_time_is_a_change() throws IOException {
        write("names = badge");
        PolicyFile policies = open();
        changes--;
        write("names = door-code");
        policies.refresh();
        assertThat(policies.get().names).containsExactly("door-code");
    }

    @Test
    void what_is_not_known_is_told_without_what_it_is() {
        for (String key : List.of("names.x", "kind.x", "lookups", "format.x", "kind.card")) {
            Properties properties = new Properties();
            properties.setProperty(key, "hunter2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> {
                        var unused = PolicyProperties.apply(
                                properties, RedactionPolicy.standard(), Pseudonymizer.ofProcess());
                    })
                    .withMessage("a policy says what is not known");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name = x",
                "kind.emial = off",
                "kind.email = yes",
                "kind.email = ",
                "names = -",
                "names = a,,b",
                "format.x = acme_ a-z 8",
                "format.x = acme_ a-z 8 12 1",
                "format.x = acme_ a-z eight 12",
                "format.x = a a-z 8 12",
                "lookups = on",
                "limit = 1",
                "limit = many",
            })
    void what_is_not_known_is_refused(String text) throws IOException {
        write(text);
        assertThatIllegalArgumentException().isThrownBy(this::open).withMessageNotContaining(text);
    }

    @Test
    void a_missing_or_large_file_is_refused() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(this::open);
        write("#".repeat(1024 * 1024 + 1));
        assertThatIllegalArgumentException().isThrownBy(this::open);
        write("#".repeat(1024 * 1024));
        assertThat(open().isCurrent()).isTrue();
    }
}
