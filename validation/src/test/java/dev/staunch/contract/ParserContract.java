package dev.staunch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.jakarta.CanonicalTexts;
import dev.staunch.parse.Parser;
import dev.staunch.result.Result;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every parser of text owes, whatever it parses. */
public abstract class ParserContract<T> {

    private static final int MEGABYTE = 1 << 20;

    /** No word of an error has one of these, so that any of them in an error comes from the input. */
    private static final String CANARIES = "QZKW@%\u00e9\u4e2d";

    static final String[] HOSTILE = {
        "\u0000",
        "\n",
        "\r\n",
        "\u001b[2J",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u200d",
        "\ufe0f",
        "\ufeff",
        "\ud83d",
        "\ude00",
        "\udb40\udc41",
        "\uffff",
        "\u0301",
        "\uff11",
        "\u0661",
        " ",
        "\u00a0",
        "%00",
        "%2e",
        "..",
        "/",
        "\\",
        "'",
        "\"",
        "<",
        "-",
        "+",
        "0",
        "0x",
        "e9",
        ".",
        "@",
        ":",
        "[",
        "]",
        "#",
        "?",
        "&",
        "${",
        "QZKW",
        "QZKWQZKW"
    };

    protected abstract Parser<String, T> parser();

    /** Texts that are accepted. */
    protected abstract List<String> accepted();

    /** The canonical text of a value. */
    protected abstract String render(T value);

    /** Whether the canonical text may appear in {@code toString}. */
    protected abstract boolean isShown();

    /** That two values of one text are equal; a secret is equal to itself alone, and overrides this. */
    protected void assertEqual(T again, T value) {
        assertThat(again).isEqualTo(value).hasSameHashCodeAs(value);
    }

    @Provide
    protected Arbitrary<String> hostile() {
        Arbitrary<String> noise = Arbitraries.of(HOSTILE).list().ofMaxSize(6).map(parts -> String.join("", parts));
        Arbitrary<String> nearly = Combinators.combine(
                        Arbitraries.of(accepted()), Arbitraries.integers().between(0, 1000), noise)
                .as((text, at, insert) -> {
                    int index = at % (text.length() + 1);
                    return text.substring(0, index) + insert + text.substring(index);
                });
        return Arbitraries.oneOf(
                noise,
                nearly,
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.strings().ascii().ofMaxLength(40),
                Arbitraries.of(accepted()));
    }

    @Example
    void null_is_a_violation() {
        assertThat(parser().parse(null).errorToOptional()).contains(Violations.of(StandardError.NULL));
    }

    @Example
    void accepts_what_it_promises() {
        assertThat(accepted())
                .allSatisfy(text ->
                        assertThat(parser().parse(text).errorToOptional()).isEmpty());
    }

    @Property
    void never_throws(@ForAll("hostile") String raw) {
        assertThat(parser().parse(raw)).isNotNull();
    }

    @Property
    void parsing_the_canonical_text_gives_the_same_value(@ForAll("hostile") String raw) {
        parser().parse(raw).toOptional().ifPresent(value -> {
            T again = parser().parse(render(value)).orElseThrow();
            assertEqual(again, value);
            assertThat(render(again)).isEqualTo(render(value));
        });
    }

    @Property
    void the_annotation_accepts_the_canonical_text_and_nothing_else(@ForAll("hostile") String raw) {
        Result<T, Violations> parsed = parser().parse(raw);
        Class<?> type = parser().parse(accepted().get(0)).orElseThrow().getClass();
        if (CanonicalTexts.isPrimitive(type)) {
            assertThat(CanonicalTexts.accept(type, raw))
                    .isEqualTo(parsed.fold(value -> render(value).equals(raw), unused -> false));
        }
    }

    @Property
    void an_error_shows_nothing_of_the_input(@ForAll("hostile") String raw) {
        parser().parse(raw).errorToOptional().ifPresent(found -> {
            String shown = found.toString();
            for (int i = 0; i + 4 <= raw.length(); i++) {
                String part = raw.substring(i, i + 4);
                if (part.chars().anyMatch(c -> CANARIES.indexOf(c) >= 0 || c < 0x20 || c > 0x7e)) {
                    assertThat(shown).doesNotContain(part);
                }
            }
        });
    }

    @Property
    void to_string_shows_the_value_only_if_it_may(@ForAll("hostile") String raw) {
        parser().parse(raw).toOptional().ifPresent(value -> {
            if (!isShown() && render(value).length() >= 4) {
                assertThat(value.toString()).doesNotContain(render(value));
            }
        });
    }

    @Example
    void survives_a_megabyte_of_anything() {
        for (String part : HOSTILE) {
            Result<T, Violations> result = parser().parse(part.repeat(MEGABYTE / part.length()));
            assertThat(result.isErr()).as("one megabyte").isTrue();
        }
        for (String text : accepted()) {
            String unit = text.isEmpty() ? "a" : text;
            assertThat(parser().parse(unit.repeat(MEGABYTE / unit.length() + 1)).isErr())
                    .isTrue();
        }
    }
}
