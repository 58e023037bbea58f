package dev.staunch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.staunch.convert.Samples;
import dev.staunch.error.Violations;
import dev.staunch.invariant.InvariantViolation;
import dev.staunch.result.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What all parsers of text owe, found by themselves: each text is given to each of them. */
class AllParsersProperties {

    private static final List<Subject> SUBJECTS = Subject.all();

    static final List<String> VALID = valid();

    /** Too short to be shown as a part. */
    private static final List<String> SHORT = List.of(
            "", " ", "a", "A", "0", "-", "\n", "\ud800", "\u202e", "a/", "/a", "..", "1.", "a b", "A-", "\u00df");

    private static final Exposure EXPOSURE = new Exposure();
    private static final Map<Subject, Set<String>> MESSAGES = new HashMap<>();

    private static List<String> valid() {
        List<String> valid = new ArrayList<>(Samples.all());
        valid.addAll(List.of(
                "7",
                "-42",
                "99999",
                "12.34",
                "name,desc",
                "3a1c1ab5-8d0f-4a1e-9d53-7e6b1b2f9a10",
                "2024-02-29",
                "12:34:56.5",
                "12:34:56+01:00",
                "2024-02-29T12:00:00.5+01:00",
                "PT36H",
                "P1Y2M3D",
                "EUR",
                "de-CH-1996",
                "Europe/Berlin",
                "b\u00fccher.example",
                "030 12345678",
                "/lines/0/quantity",
                "ann lee",
                "Fass\u00df \u0416\u5c71",
                "\"a b\"@[IPv6:2001:db8::1]",
                "http://[2001:db8::1]:8080/a/../b?c#d"));
        return valid;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> hostile = Arbitraries.of(ParserContract.HOSTILE);
        Arbitrary<String> fragment = Arbitraries.oneOf(
                hostile,
                Arbitraries.of(VALID),
                Arbitraries.strings().all().ofMaxLength(6),
                Arbitraries.strings().ascii().ofMaxLength(6));
        Arbitrary<String> mixed = fragment.list().ofMaxSize(6).map(parts -> String.join("", parts));
        Arbitrary<String> nearly = Combinators.combine(
                        Arbitraries.of(VALID), Arbitraries.integers().between(0, 100), fragment)
                .as(AllParsersProperties::changed);
        return Arbitraries.frequencyOf(
                Tuple.of(3, mixed),
                Tuple.of(5, nearly),
                Tuple.of(1, Arbitraries.of(VALID)),
                Tuple.of(
                        1,
                        Combinators.combine(fragment, Arbitraries.integers().between(1, 2000))
                                .as(String::repeat)));
    }

    private static String changed(String text, int at, String noise) {
        int index = at % text.length();
        String before = text.substring(0, index);
        String after = text.substring(index + 1);
        return switch (at % 5) {
            case 0 -> before + noise + after;
            case 1 -> before + noise + text.substring(index);
            case 2 -> before + after;
            case 3 -> before + text.charAt(index) + text.substring(index);
            default -> text + noise;
        };
    }

    @Example
    void parsers_of_all_kinds_are_found() {
        assertThat(SUBJECTS)
                .extracting(Subject::name)
                .contains(
                        "EmailAddress.PARSER",
                        "EmailAddress.PLAIN",
                        "JdkTypes.zoneId",
                        "TextPolicy.displayName",
                        "Conversion of Iban",
                        "Secret.PARSER",
                        "Secret.parser 0");
    }

    @Example
    void each_parser_accepts_one_of_the_valid_texts() {
        assertThat(SUBJECTS)
                .allSatisfy(subject -> assertThat(VALID)
                        .anyMatch(text -> subject.parser().parse(text).isOk()));
    }

    @Property(tries = 1000)
    void a_text_is_parsed_or_refused_in_the_same_way_again(@ForAll("texts") String raw) {
        for (Subject subject : SUBJECTS) {
            Result<?, Violations> first = subject.parser().parse(raw);
            Result<?, Violations> second = subject.parser().parse(raw);
            first.errorToOptional()
                    .ifPresentOrElse(
                            found -> assertThat(second.errorToOptional()).contains(found),
                            () -> assertSame(subject, second.orElseThrow(), first.orElseThrow()));
        }
    }

    @Property(tries = 1000)
    void the_canonical_text_is_parsed_to_the_same_value(@ForAll("texts") String raw) {
        for (Subject subject : SUBJECTS) {
            subject.parser().parse(raw).toOptional().ifPresent(value -> {
                String text = Subject.write(value);
                Result<?, Violations> again = subject.parser().parse(text);
                assertThat(again.errorToOptional()).as(subject.name()).isEmpty();
                assertSame(subject, again.orElseThrow(), value);
                assertThat(Subject.write(again.orElseThrow()))
                        .as(subject.name())
                        .isEqualTo(text);
            });
        }
    }

    /** A secret equals itself alone. */
    private static void assertSame(Subject subject, Object again, Object value) {
        if (value instanceof AutoCloseable) {
            assertThat(Subject.write(again)).as(subject.name()).isEqualTo(Subject.write(value));
        } else {
            assertThat(again).as(subject.name()).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    @Property(tries = 1000)
    void nothing_of_a_refused_text_is_shown(@ForAll("texts") String raw) {
        for (Subject subject : SUBJECTS) {
            subject.parser().parse(raw).errorToOptional().ifPresent(found -> {
                EXPOSURE.check(subject.name(), raw, found);
                subject.constructor()
                        .ifPresent(constructor -> refused(constructor, raw)
                                .ifPresent(thrown ->
                                        Exposure.checkMessage(subject.name(), raw, thrown, messages(subject))));
            });
        }
    }

    @Example
    void what_grows_when_it_is_normalised_is_counted_then() {
        nothing_of_a_refused_text_is_shown(" \u0f9d".repeat(50));
        nothing_of_a_refused_text_is_shown("\u0f9d".repeat(100));
    }

    @Example
    void what_every_error_shows_is_none_of_the_input() {
        nothing_of_a_refused_text_is_shown("ba%2etery staple");
        nothing_of_a_refused_text_is_shown("a4111111111111111 b");
        nothing_of_a_refused_text_is_shown("\"parameters\":{\"offset\":9}");
    }

    private static Set<String> messages(Subject subject) {
        return MESSAGES.computeIfAbsent(subject, unused -> {
            Set<String> messages = new HashSet<>();
            SHORT.forEach(text -> refused(subject.constructor().orElseThrow(), text)
                    .ifPresent(thrown -> messages.add(thrown.toString())));
            return messages;
        });
    }

    private static Optional<InvariantViolation> refused(Function<String, Object> constructor, String raw) {
        try {
            assertThat(constructor.apply(raw)).isNotNull();
            return Optional.empty();
        } catch (InvariantViolation thrown) {
            return Optional.of(thrown);
        }
    }
}
