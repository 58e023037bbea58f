package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.sensitive.Secret;
import java.util.List;
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

    /** Finds passwords, and counts how often it is asked. */
    private static final class Counting extends Matcher {

        private int asked;

        @Override
        String triggers() {
            return "=";
        }

        @Override
        SecretKind kind() {
            return SecretKind.VALUE;
        }

        @Override
        long match(String text, int floor, int at) {
            asked++;
            return text.startsWith("pw=x", at - 2) ? Span.of(at + 1, at + 2) : Span.NONE;
        }
    }

    private final Counting counting = new Counting();
    private final Engine counted = new Engine(
            RedactionPolicy.standard().without(SecretKind.ENCODED),
            RedactionPolicy.standard().limit,
            Names.STANDARD,
            Replacing.ERASING,
            new Scanner(List.of(counting), Replacing.ERASING));

    @Test
    void a_clean_text_that_is_not_long_is_looked_at_once() {
        CleanTexts texts = new CleanTexts(counted);
        String longest = "=" + "a".repeat(1023);
        assertThat(texts.redact(longest)).isSameAs(longest);
        assertThat(texts.redact(longest)).isSameAs(longest);
        assertThat(counting.asked).isOne();
        String longer = "=" + "a".repeat(1024);
        assertThat(texts.redact(longer)).isSameAs(longer);
        assertThat(texts.redact(longer)).isSameAs(longer);
        assertThat(counting.asked).isEqualTo(3);
    }

    @Test
    void many_texts_are_kept_and_another_instance_is_looked_at() {
        CleanTexts texts = new CleanTexts(counted);
        for (char c = 0x100; c < 0x300; c++) {
            String text = "=" + c;
            assertThat(texts.redact(text)).isSameAs(text);
        }
        counting.asked = 0;
        for (char c = 0x300; c < 0x380; c++) {
            String text = Character.toString(c) + '=';
            assertThat(texts.redact(text)).isSameAs(text);
            assertThat(texts.redact(text)).isSameAs(text);
            String other = Character.toString(c) + '=';
            assertThat(texts.redact(other)).isSameAs(other);
        }
        assertThat(counting.asked).isEqualTo(2 * 0x80);
    }

    @Test
    void what_is_not_clean_is_never_kept() {
        CleanTexts texts = new CleanTexts(counted);
        String text = "pw=x";
        for (int i = 0; i < 3; i++) {
            assertThat(texts.redact(text)).isEqualTo("pw=[redacted]");
        }
    }

    @Test
    void texts_are_clean_by_one_engine_and_by_what_it_knows() {
        KnownSecrets known = new KnownSecrets();
        Engine engine = Engine.of(RedactionPolicy.standard().with(known));
        CleanTexts texts = new CleanTexts(engine);
        assertThat(texts.isOf(engine)).isTrue();
        assertThat(texts.isOf(counted)).isFalse();
        assertThat(texts.isOf(Engine.of(RedactionPolicy.standard().with(known))))
                .isFalse();
        known.add(Secret.of("qv7Zt93kLm".toCharArray()));
        assertThat(texts.isOf(engine)).isFalse();
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
