package dev.staunch.sensitive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import dev.staunch.classification.Classification;
import dev.staunch.classification.Classified;
import dev.staunch.parse.Field;
import dev.staunch.parse.Fields;
import dev.staunch.parse.Form;
import dev.staunch.parse.Parser;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    /** Latin, two bytes, three bytes, four bytes. */
    private static final String TEXT = "a\u00e9\u20ac\ud83d\ude00";

    private static Secret secret() {
        return Secret.of(TEXT.toCharArray());
    }

    private static String text(Secret secret) {
        return secret.exposeChars(String::new);
    }

    private static void assertGone(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the secret was closed or has been read once already")
                .hasNoCause();
    }

    @Test
    void is_read_from_the_configuration_and_wiped_after_use() {
        String apiKey = "key-" + Canary.random().text();
        Form config = Form.of(Fields.of(Map.of("API_KEY", apiKey)));
        Field<Secret> key = config.required("API_KEY", Secret.PARSER);
        Secret parsed = config.build(key::get).orElseThrow();
        try (Secret secret = parsed) {
            int length = secret.exposeBytes(bytes -> bytes.length);
            assertThat(length).isEqualTo(apiKey.length());
        }
        assertGone(() -> text(parsed));
    }

    @Test
    void lends_text_as_characters_and_as_utf_8() {
        try (Secret secret = secret()) {
            byte[] bytes = secret.exposeBytes(byte[]::clone);
            assertThat(text(secret)).isEqualTo(TEXT);
            assertThat(bytes).isEqualTo(TEXT.getBytes(UTF_8));
        }
    }

    @Test
    void lends_bytes_that_are_text_as_characters() {
        assertThat(text(Secret.of(TEXT.getBytes(UTF_8)))).isEqualTo(TEXT);
    }

    @Test
    void bytes_that_are_not_text_are_not_lent_as_characters_and_are_wiped_nevertheless() {
        Secret secret = Secret.of(new byte[] {(byte) 0xC3, (byte) 0x28});
        assertThatThrownBy(() -> text(secret))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the secret is not text")
                .hasNoCause();
        byte[] bytes = secret.exposeBytes(byte[]::clone);
        assertThat(bytes).containsExactly(0xC3, 0x28);
    }

    @Test
    void bytes_that_end_within_a_character_are_not_text() {
        assertThatThrownBy(() -> text(Secret.of(new byte[] {'a', (byte) 0xE2, (byte) 0x82})))
                .hasMessage("the secret is not text");
    }

    @Test
    void copies_what_it_is_made_of_and_leaves_the_array_to_the_caller() {
        char[] chars = TEXT.toCharArray();
        Secret ofChars = Secret.of(chars);
        assertThat(chars).isEqualTo(TEXT.toCharArray());
        Arrays.fill(chars, 'x');
        assertThat(text(ofChars)).isEqualTo(TEXT);

        byte[] bytes = TEXT.getBytes(UTF_8);
        Secret ofBytes = Secret.of(bytes);
        assertThat(bytes).isEqualTo(TEXT.getBytes(UTF_8));
        Arrays.fill(bytes, (byte) 'x');
        assertThat(text(ofBytes)).isEqualTo(TEXT);
    }

    @Test
    void is_not_made_of_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    var unused = Secret.of(new char[0]);
                })
                .withMessage("a secret must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    var unused = Secret.of(new byte[0]);
                })
                .withMessage("a secret must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc\ud800", "\udc00abc", "ab\ud800c", "\ude00\ud83d"})
    void is_not_made_of_text_with_a_lone_surrogate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    var unused = Secret.of(text.toCharArray());
                })
                .withMessage("a secret text must not have lone surrogates")
                .withNoCause();
    }

    @Test
    void wipes_the_arrays_that_it_lent() {
        Secret secret = secret();
        AtomicReference<byte[]> bytes = new AtomicReference<>();
        AtomicReference<char[]> chars = new AtomicReference<>();
        byte[] returned = secret.exposeBytes(lent -> {
            bytes.set(lent);
            assertThat(lent).isEqualTo(TEXT.getBytes(UTF_8));
            return lent;
        });
        char[] returnedChars = secret.exposeChars(lent -> {
            chars.set(lent);
            assertThat(lent).isEqualTo(TEXT.toCharArray());
            return lent;
        });
        assertThat(returned).isSameAs(bytes.get()).containsOnly(0);
        assertThat(returnedChars).isSameAs(chars.get()).containsOnly('\0');
        assertThat(text(secret)).isEqualTo(TEXT);
    }

    @Test
    void wipes_the_arrays_that_it_lent_to_a_function_that_throws() {
        AtomicReference<byte[]> bytes = new AtomicReference<>();
        AtomicReference<char[]> chars = new AtomicReference<>();
        IllegalStateException thrown = new IllegalStateException("constant");
        assertThatThrownBy(() -> {
                    var unused = secret().exposeBytes(lent -> {
                        bytes.set(lent);
                        throw thrown;
                    });
                })
                .isSameAs(thrown);
        assertThatThrownBy(() -> {
                    var unused = secret().exposeChars(lent -> {
                        chars.set(lent);
                        throw thrown;
                    });
                })
                .isSameAs(thrown);
        assertThat(bytes.get()).hasSize(10).containsOnly(0);
        assertThat(chars.get()).hasSize(5).containsOnly('\0');
    }

    @Test
    void lends_a_fresh_array_each_time() {
        Secret secret = secret();
        String again = secret.exposeBytes(lent -> {
            Arrays.fill(lent, (byte) 'x');
            return text(secret);
        });
        assertThat(again).isEqualTo(TEXT);
    }

    @Test
    void closing_wipes_the_bytes_inside() {
        byte[] inside = TEXT.getBytes(UTF_8);
        Secret secret = new Secret(new Cell(inside, false));
        assertThat(text(secret)).isEqualTo(TEXT);
        secret.close();
        assertThat(inside).containsOnly(0);
    }

    @Test
    void closing_leaves_a_reader_its_copy() {
        Secret secret = secret();
        String read = secret.exposeChars(lent -> {
            secret.close();
            return new String(lent);
        });
        assertThat(read).isEqualTo(TEXT);
    }

    @Test
    void nothing_works_after_closing_but_closing() {
        Secret secret = secret();
        secret.close();
        secret.close();
        assertGone(() -> text(secret));
        assertGone(() -> {
            var unused = secret.exposeBytes(bytes -> bytes);
        });
        assertGone(() -> {
            var unused = secret.matches(new byte[0]);
        });
        assertGone(() -> {
            var unused = secret.matches(secret());
        });
        assertGone(() -> {
            var unused = secret().matches(secret);
        });
        assertGone(() -> {
            var unused = secret.readOnce();
        });
    }

    @Test
    void a_secret_to_be_read_once_is_read_once() {
        Secret once = secret().readOnce();
        assertThat(text(once)).isEqualTo(TEXT);
        assertGone(() -> text(once));
        once.close();
    }

    @Test
    void reading_once_counts_when_the_function_throws() {
        Secret once = secret().readOnce();
        assertThatThrownBy(() -> {
                    var unused = once.exposeBytes(lent -> {
                        throw new IllegalStateException("constant");
                    });
                })
                .hasMessage("constant");
        assertGone(() -> text(once));
    }

    @Test
    void reading_once_leaves_no_bytes_inside() {
        byte[] inside = TEXT.getBytes(UTF_8);
        Secret once = new Secret(new Cell(inside, true));
        String read = once.exposeBytes(bytes -> new String(bytes, UTF_8));
        assertThat(read).isEqualTo(TEXT);
        assertThat(inside).containsOnly(0);
    }

    @Test
    void making_it_read_once_moves_the_content_and_closes_the_original() {
        byte[] inside = TEXT.getBytes(UTF_8);
        Secret original = new Secret(new Cell(inside, false));
        Secret once = original.readOnce();
        assertGone(() -> text(original));
        original.close();
        assertThat(text(once)).isEqualTo(TEXT);
        assertThat(inside).containsOnly(0);
    }

    @Test
    void comparing_does_not_count_as_reading() {
        Secret once = secret().readOnce();
        assertThat(once.matches(secret())).isTrue();
        assertThat(secret().matches(once)).isTrue();
        assertThat(text(once)).isEqualTo(TEXT);
    }

    @RepeatedTest(50)
    void exactly_one_of_many_threads_reads_a_secret_to_be_read_once() throws Exception {
        int threads = 8;
        Secret once = secret().readOnce();
        CyclicBarrier start = new CyclicBarrier(threads);
        Callable<String> reader = () -> {
            start.await();
            try {
                return text(once);
            } catch (IllegalStateException gone) {
                return "";
            }
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<String> read = new ArrayList<>();
            for (Future<String> each :
                    pool.invokeAll(List.of(reader, reader, reader, reader, reader, reader, reader, reader))) {
                read.add(each.get());
            }
            assertThat(read).hasSize(threads).containsOnlyOnce(TEXT).containsOnly(TEXT, "");
        } finally {
            pool.shutdownNow();
        }
    }

    @RepeatedTest(50)
    void a_reader_beside_a_closer_gets_the_whole_secret_or_nothing() throws Exception {
        Secret secret = secret();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<String> reading = pool.submit(() -> {
                start.await();
                try {
                    return text(secret);
                } catch (IllegalStateException gone) {
                    return "";
                }
            });
            Future<?> closing = pool.submit(() -> {
                start.await();
                secret.close();
                return null;
            });
            closing.get();
            assertThat(reading.get()).isIn(TEXT, "");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void matches_the_same_bytes_alone() {
        byte[] content = TEXT.getBytes(UTF_8);
        Secret secret = Secret.of(content);
        assertThat(secret.matches(content)).isTrue();
        assertThat(secret.matches(secret)).isTrue();
        assertThat(secret.matches(secret())).isTrue();
        for (int i = 0; i < content.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = content.clone();
                flipped[i] ^= (byte) (1 << bit);
                assertThat(secret.matches(flipped)).isFalse();
                assertThat(secret.matches(Secret.of(flipped))).isFalse();
            }
        }
        for (int length = 0; length < content.length; length++) {
            assertThat(secret.matches(Arrays.copyOf(content, length))).isFalse();
        }
        assertThat(secret.matches(Arrays.copyOf(content, content.length + 1))).isFalse();
    }

    @Test
    void comparing_leaves_both_as_they_were() {
        Secret one = secret();
        Secret other = secret();
        byte[] candidate = TEXT.getBytes(UTF_8);
        assertThat(one.matches(other)).isTrue();
        assertThat(one.matches(candidate)).isTrue();
        assertThat(candidate).isEqualTo(TEXT.getBytes(UTF_8));
        assertThat(text(one)).isEqualTo(text(other));
    }

    @Test
    void equality_is_identity_and_to_string_a_constant() {
        Secret secret = secret();
        assertThat(secret).isNotEqualTo(secret()).hasToString("[secret]");
        secret.close();
        assertThat(secret).hasToString("[secret]");
    }

    @Test
    void is_classified_as_secret() {
        assertThat(Secret.class.getAnnotation(Classified.class).value()).isEqualTo(Classification.SECRET);
    }

    @Test
    void an_instance_that_a_serialiser_made_holds_nothing() {
        Secret hollow = new Gson().fromJson("{\"concealed\":{}}", Secret.class);
        List<Consumer<Secret>> uses = List.of(Secret::close, each -> text(each), each -> {
            var unused = each.readOnce();
        });
        for (Consumer<Secret> use : uses) {
            assertThatThrownBy(() -> use.accept(hollow))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("a secret does not survive serialisation");
        }
    }

    @Test
    void no_factory_takes_a_default() {
        assertThat(Arrays.stream(Secret.class.getMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers()))
                        .filter(method -> method.getReturnType() == Parser.class)
                        .map(Method::getParameterTypes))
                .containsExactly(new Class<?>[] {int.class, int.class});
        assertThat(Arrays.stream(Secret.class.getMethods())
                        .filter(method -> method.getReturnType() == Secret.class)
                        .map(Method::getParameterCount))
                .allMatch(count -> count <= 1);
    }

    @Test
    void a_buffer_is_wiped_once_its_content_is_taken() {
        byte[] bytes = {1, 2, 3};
        char[] chars = {'a', 'b', 'c'};
        assertThat(Utf8.drain(bytes, 2)).containsExactly(1, 2);
        assertThat(Utf8.drain(chars, 2)).containsExactly('a', 'b');
        assertThat(bytes).containsOnly(0);
        assertThat(chars).containsOnly('\0');
    }
}
