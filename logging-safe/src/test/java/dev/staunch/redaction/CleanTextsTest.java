package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.sensitive.Secret;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CleanTextsTest {

    private final Redactor redactor = Redactor.of(RedactionPolicy.standard());

    @Test
    void a_clean_text_is_the_same_instance_each_time() {
        String text = "http-nio-8080-exec-7";
        assertThat(redactor.redactRepeated(text)).isSameAs(text);
        assertThat(redactor.redactRepeated(text)).isSameAs(text);
        assertThat(redactor.redactRepeated("")).isEmpty();
    }

    @Test
    void a_secret_is_taken_out_each_time() {
        String text = "GET /?password=hunter2";
        assertThat(redactor.redactRepeated(text)).isEqualTo("GET /?password=[redacted]");
        assertThat(redactor.redactRepeated(text)).isEqualTo("GET /?password=[redacted]");
    }

    @Test
    void a_text_with_the_hash_of_a_clean_one_is_looked_at() {
        String clean = "worker AaQWERTY";
        String other = "worker BBQWERTY";
        assertThat(other).hasSameHashCodeAs(clean);
        Redactor erasing = Redactor.of(RedactionPolicy.standard().withFormat("BB", "A-Z", 6, 6));
        assertThat(erasing.redactRepeated(clean)).isSameAs(clean);
        assertThat(erasing.redactRepeated(other)).doesNotContain("QWERTY");
    }

    @Test
    void a_secret_that_becomes_known_later_is_found_in_a_text_that_was_clean() {
        String text = "worker of tenant-qv7Zt93kLm";
        Secret secret = Secret.of("qv7Zt93kLm".toCharArray());
        assertThat(redactor.redactRepeated(text)).isSameAs(text);
        KnownSecrets.ofProcess().add(secret);
        try {
            assertThat(redactor.redactRepeated(text)).doesNotContain("qv7Zt93kLm");
        } finally {
            KnownSecrets.ofProcess().remove(secret);
        }
        assertThat(redactor.redactRepeated(text)).isSameAs(text);
    }

    @Test
    void another_policy_looks_at_a_text_again() {
        AtomicReference<RedactionPolicy> policy = new AtomicReference<>(RedactionPolicy.standard());
        Redactor following = Redactor.following(policy::get);
        String text = "badge=wxyz-1234";
        assertThat(following.redactRepeated(text)).isSameAs(text);
        policy.set(RedactionPolicy.standard().withNames("badge"));
        assertThat(following.redactRepeated(text)).isEqualTo("badge=[redacted]");
    }
}
