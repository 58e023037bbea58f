package dev.staunch.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.sensitive.Secret;
import dev.staunch.sensitive.Sensitive;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownSecretsTest {

    private static final String TEXT = "correct horse & battery";

    private final KnownSecrets known = new KnownSecrets();
    private final Redactor redactor = Redactor.of(RedactionPolicy.standard().with(known));

    @Test
    void a_secret_is_caught_wherever_it_stands() {
        assertThat(known.add(Secret.of(TEXT.toCharArray()))).isTrue();
        assertThat(redactor.redact("x" + TEXT + "y " + TEXT)).isEqualTo("x[redacted:known]y [redacted:known]");
        assertThat(redactor.redact(TEXT)).isEqualTo("[redacted:known]");
        String other = "correct horse & batter";
        assertThat(redactor.redact(other)).isSameAs(other);
        assertThat(redactor.redact("x horse & battery")).isEqualTo("x horse & battery");
    }

    @Test
    void a_secret_is_caught_in_other_forms() {
        assertThat(known.add(Sensitive.of(TEXT))).isTrue();
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(redactor.redact("q=" + Base64.getEncoder().encodeToString(bytes)))
                .startsWith("q=[redacted:known]");
        assertThat(redactor.redact("q=" + Base64.getUrlEncoder().encodeToString(bytes)))
                .startsWith("q=[redacted:known]");
        String percent = URLEncoder.encode(TEXT, StandardCharsets.UTF_8).replace("+", "%20");
        assertThat(redactor.redact("q=" + percent + "&x")).isEqualTo("q=[redacted:known]&x");
    }

    @Test
    void a_secret_of_bytes_is_caught_in_base64_and_hexadecimal() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (200 + i);
        }
        assertThat(known.add(Secret.of(bytes.clone()))).isTrue();
        StringBuilder hex = new StringBuilder();
        for (byte each : bytes) {
            hex.append(String.format("%02x", each));
        }
        assertThat(redactor.redact("q " + hex)).isEqualTo("q [redacted:known]");
    }

    @Test
    void a_longer_one_wins_and_a_removed_one_is_forgotten() {
        Sensitive<String> longer = Sensitive.of("abc" + TEXT);
        assertThat(known.add(Sensitive.of(TEXT))).isTrue();
        assertThat(known.add(longer)).isTrue();
        assertThat(redactor.redact("abc" + TEXT)).isEqualTo("[redacted:known]");
        known.remove(longer);
        assertThat(redactor.redact("abc" + TEXT)).isEqualTo("abc[redacted:known]");
        known.remove(Secret.of(TEXT.toCharArray()));
        assertThat(redactor.redact("abc" + TEXT)).isEqualTo("abc" + TEXT);
        assertThat(known).hasToString("KnownSecrets[0]");
        known.remove(Sensitive.of("short"));
        assertThat(known).hasToString("KnownSecrets[0]");
    }

    @Test
    void a_long_secret_is_caught_piece_by_piece() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1027; i++) {
            text.append((char) ('a' + i * 31 % 26)).append(i % 7);
        }
        assertThat(known.add(Sensitive.of(text.toString()))).isTrue();
        assertThat(redactor.redact("<" + text + ">")).doesNotContainPattern("[a-z][0-6][a-z][0-6]");
    }

    @Test
    void a_short_text_is_not_taken() {
        assertThat(known.add(Secret.of("hunter2".toCharArray()))).isFalse();
        assertThat(known.add(Sensitive.of("hunter2"))).isFalse();
        assertThat(redactor.redact("hunter2")).isEqualTo("hunter2");
        assertThat(known.add(Secret.of(new byte[] {-1, -2, -3}))).isFalse();
        assertThat(known.add(Secret.of(new byte[] {-1, -2, -3, -4}))).isTrue();
        assertThat(redactor.redact("fffefd, fffefdfc")).isEqualTo("fffefd, [redacted:known]");
        assertThat(known.add(Secret.of("hunter22".toCharArray()))).isTrue();
        assertThat(redactor.redact("hunter22")).isEqualTo("[redacted:known]");
        known.remove(Sensitive.of("hunter22"));
        assertThat(redactor.redact("hunter22")).isEqualTo("hunter22");
    }

    /** Fingerprints of pieces of 1,024 characters, and of both forms of Base64 and the percent-encoded one if they are no longer. */
    @ParameterizedTest
    @CsvSource({
        "8, 2", // plain, Base64
        "768, 2", "769, 1", "1024, 1", "1025, 2", "2048, 2", "2049, 3"
    })
    void a_secret_has_as_many_fingerprints_as_forms(int length, int expected) {
        String text = IntStream.range(1000, 1600)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining())
                .substring(0, length);
        assertThat(known.add(Sensitive.of(text))).isTrue();
        assertThat(known).hasToString("KnownSecrets[" + expected + "]");
        assertThat(redactor.redact("<" + text + ">")).isEqualTo("<[redacted:known]>");
        if (length <= 768) {
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            assertThat(redactor.redact("<" + encoded + ">")).isEqualTo("<[redacted:known]>");
        }
        known.remove(Sensitive.of(text));
        assertThat(known).hasToString("KnownSecrets[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-b_c.d~e & f", "\u4e2d\u6587 \u00e4\ud83d\ude00 x?", "++//??>>~~\u007f\u0080"})
    void a_secret_is_caught_in_every_form_of_its_characters(String text) {
        assertThat(known.add(Sensitive.of(text))).isTrue();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder percent = new StringBuilder();
        for (byte each : bytes) {
            boolean plain = String.valueOf((char) (each & 0xFF)).matches("[A-Za-z0-9._~-]");
            percent.append(plain ? Character.toString((char) each) : String.format("%%%02X", each));
        }
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        String url = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        for (String form : List.of(text, percent.toString(), base64, url)) {
            assertThat(redactor.redact("<" + form + ">")).isEqualTo("<[redacted:known]>");
        }
    }

    @Test
    void what_was_lent_is_wiped() {
        List<char[]> lent = new ArrayList<>();
        assertThat(KnownSecrets.withChars(TEXT, lent::add)).isTrue();
        assertThat(KnownSecrets.withText(TEXT.getBytes(StandardCharsets.UTF_8), lent::add))
                .isTrue();
        assertThat(KnownSecrets.withText(new byte[] {-1, 65}, lent::add)).isTrue();
        KnownSecrets.forEachForm(TEXT.toCharArray(), lent::add);
        byte[] encoded = TEXT.getBytes(StandardCharsets.US_ASCII);
        KnownSecrets.forEncoded(encoded, lent::add);
        assertThat(lent)
                .hasSize(8)
                .allSatisfy(chars -> assertThat(chars).isNotEmpty().containsOnly('\0'));
        assertThat(encoded).containsOnly(0);
    }

    @Test
    void adding_twice_adds_nothing() {
        assertThat(known.add(Sensitive.of(TEXT))).isTrue();
        String once = known.toString();
        assertThat(known.add(Sensitive.of(TEXT))).isTrue();
        assertThat(known).hasToString(once);
    }

    @Test
    void many_secrets_are_caught() {
        for (int i = 0; i < 300; i++) {
            assertThat(known.add(Sensitive.of("sk_local_" + i * 7919L * 104729L)))
                    .isTrue();
        }
        for (int i = 0; i < 300; i++) {
            assertThat(redactor.redact("x sk_local_" + i * 7919L * 104729L + " y"))
                    .isEqualTo("x [redacted:known] y");
        }
    }

    @Test
    void the_standard_redactor_knows_those_of_the_process() {
        Sensitive<String> text = Sensitive.of("tangerine-umbrella-41");
        assertThat(KnownSecrets.ofProcess().add(text)).isTrue();
        assertThat(Redactor.standard().redact("x tangerine-umbrella-41")).isEqualTo("x [redacted:known]");
        KnownSecrets.ofProcess().remove(text);
        assertThat(Redactor.standard().redact("x tangerine-umbrella-41")).isEqualTo("x tangerine-umbrella-41");
    }

    @Test
    void no_copy_is_kept() throws IllegalAccessException {
        assertThat(known.add(Sensitive.of(TEXT))).isTrue();
        assertThat(holds(known, Collections.newSetFromMap(new IdentityHashMap<>())))
                .isFalse();
    }

    /** Whether the text, or its end, is in anything that can be reached by fields. */
    private static boolean holds(Object object, Set<Object> seen) throws IllegalAccessException {
        if (object == null || !seen.add(object)) {
            return false;
        }
        if (object instanceof CharSequence text) {
            return text.toString().contains("battery");
        }
        if (object instanceof char[] chars) {
            return new String(chars).contains("battery");
        }
        if (object instanceof Iterable<?> elements) {
            for (Object each : elements) {
                if (holds(each, seen)) {
                    return true;
                }
            }
            return false;
        }
        if (!object.getClass().getName().startsWith("dev.staunch.")) {
            return false;
        }
        for (Field field : object.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                if (holds(field.get(object), seen)) {
                    return true;
                }
            }
        }
        return false;
    }
}
