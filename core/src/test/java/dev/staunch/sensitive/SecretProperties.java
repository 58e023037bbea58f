package dev.staunch.sensitive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SecretProperties {

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
        Arbitrary<String> words = Arbitraries.of(
                        "changeme", "${", "}", "<", ">", "{{", "}}", "your", "here", "-", "x", "\n")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(any, words);
    }

    @Provide
    Arbitrary<String> random_keys() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .numeric()
                .withChars("+/=")
                .ofMinLength(24)
                .ofMaxLength(80);
    }

    @Property
    void parsing_never_throws_and_keeps_the_text_whole(@ForAll("hostile") String text) {
        Result<Secret, Violations> result = Secret.parser(1, 30).parse(text);
        if (result instanceof Ok<Secret, Violations> ok) {
            String exposed = ok.value().exposeChars(String::new);
            assertThat(exposed).isEqualTo(text);
        } else {
            Violations violations = ((Err<Secret, Violations>) result).error();
            assertThat(violations.asList()).hasSize(1);
            assertThat(violations.asList().get(0).parameters().keySet()).isSubsetOf("min", "max");
        }
    }

    @Property
    void the_answer_does_not_depend_on_the_case_of_ascii_letters(@ForAll("hostile") String text) {
        StringBuilder swapped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            swapped.append(letter ? (char) (c ^ 0x20) : c);
        }
        assertThat(codeOf(swapped.toString())).isEqualTo(codeOf(text));
    }

    private static String codeOf(String text) {
        return Secret.parser(3, 30).parse(text).fold(secret -> "ok", Violations::toString);
    }

    @Property
    void random_keys_are_accepted(@ForAll("random_keys") String key) {
        boolean repeated = key.chars().distinct().count() < 3; // jqwik's edge cases
        assertThat(repeated || Secret.PARSER.parse(key).isOk()).isTrue();
    }

    @Property
    void a_word_repeated_to_any_length_is_refused(
            @ForAll("words") String word, @ForAll @IntRange(min = 1, max = 500) int times) {
        assertThat(Secret.parser(1, 100_000).parse(word.repeat(times)).isErr()).isTrue();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("changeme", "Test", "to-do", "x", "Pass word");
    }

    @Property
    void text_goes_through_bytes_and_back(@ForAll String text) {
        if (text.isEmpty()) {
            return;
        }
        byte[] encoded = Utf8.encode(text.toCharArray());
        boolean wellFormed = text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(encoded != null).isEqualTo(wellFormed);
        if (encoded != null) {
            String exposed = Secret.of(encoded).exposeChars(String::new);
            assertThat(exposed).isEqualTo(text);
        }
    }

    @Property
    void matches_as_arrays_are_equal(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 2) Integer> one,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 2) Integer> other) {
        byte[] first = bytes(one);
        byte[] second = bytes(other);
        assertThat(Secret.of(first).matches(second)).isEqualTo(Arrays.equals(first, second));
        assertThat(Secret.of(first).matches(Secret.of(second))).isEqualTo(Arrays.equals(first, second));
    }

    private static byte[] bytes(List<Integer> values) {
        byte[] bytes = new byte[values.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = values.get(i).byteValue();
        }
        return bytes;
    }
}
