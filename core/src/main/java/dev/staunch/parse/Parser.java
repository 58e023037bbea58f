package dev.staunch.parse;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Violations;
import dev.staunch.result.Result;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns one untrusted value into a typed one, or into violations. A parser never throws on input, whatever it is, never
 * returns null, and never puts any part of the input into a violation.
 *
 * <p>Parsers are made by the factories here, so that each knows which JSON type it reads: {@link #text}, {@link #number},
 * {@link #bool}, {@link #object}. A {@link Form} on JSON holds fields to that type (the number {@code 5} is not the text
 * {@code "5"}), while a form on a source that has only text, such as a query string, lets every parser read from text.
 *
 * <p>Parsers are immutable and thread-safe if the functions they are made of are. Keep them in constants.
 *
 * @param <I> the type of the raw value: {@link String}, {@link Fields} or a list
 * @param <O> the type of the parsed value
 */
@CheckReturnValue
public sealed interface Parser<I, O> permits NodeParser {

    /**
     * Parses a raw value.
     *
     * @param raw the raw value; null is a violation ({@code input.null})
     * @return the parsed value or the violations, with pointers relative to the value
     */
    Result<O, Violations> parse(@Nullable I raw);

    /**
     * Parses a raw value of a source that has types, as JSON does, so that the text {@code "5"} is not the number 5: for
     * adapters.
     *
     * @param raw null, or what {@link Fields.Source#get} may return; a value of any other type is a violation
     * @return the parsed value or the violations, with pointers relative to the value
     */
    Result<O, Violations> parseTyped(@Nullable Object raw);

    /**
     * A parser that reads text.
     *
     * @param function parses a text; must not throw on any text
     * @param <O> the type of the parsed value
     * @return a parser
     */
    static <O> Parser<String, O> text(Function<? super String, Result<O, Violations>> function) {
        return new ScalarParsers.Text<>(function);
    }

    /**
     * A parser that reads a number: from a number where the source has numbers, from text where it has text alone.
     *
     * @param fromText parses a text; must not throw on any text
     * @param fromNumber parses a {@code Byte}, {@code Short}, {@code Integer}, {@code Long}, {@code BigInteger},
     *     {@code BigDecimal}, {@code Float} or {@code Double}, whose size is not bounded; must not throw
     * @param <O> the type of the parsed value
     * @return a parser
     */
    static <O> Parser<String, O> number(
            Function<? super String, Result<O, Violations>> fromText,
            Function<? super Number, Result<O, Violations>> fromNumber) {
        return new ScalarParsers.Numeric<>(fromText, fromNumber);
    }

    /**
     * A parser that reads {@code true} and {@code false}, and from text exactly these two words.
     *
     * @return a parser
     */
    static Parser<String, Boolean> bool() {
        return ScalarParsers.Bool.INSTANCE;
    }

    /**
     * A parser that reads an object, usually through a {@link Form}.
     *
     * @param function parses the fields
     * @param <O> the type of the parsed value
     * @return a parser
     */
    static <O> Parser<Fields, O> object(Function<? super Fields, Result<O, Violations>> function) {
        return new ScalarParsers.Objects<>(function);
    }

    /**
     * A parser that reads one of some words and gives what stands for it: an allow-list.
     *
     * @param allowed the values by word, compared exactly
     * @param <T> the type of a value
     * @return a parser that reports {@code input.not_allowed} for any other word
     */
    static <T> Parser<String, T> choice(Map<String, ? extends T> allowed) {
        return new ScalarParsers.Choice<>(Map.copyOf(allowed));
    }

    /**
     * A parser of objects of several shapes that a member tells apart. Only the parser that the tag names is run, and its
     * form need not name the tag again.
     *
     * @param tag the name of the member, which is a text
     * @param variants the parsers by tag
     * @param <O> the type of the parsed value
     * @return a parser that reports {@code input.not_allowed} at the tag if it names none of the parsers
     */
    static <O> Parser<Fields, O> tagged(String tag, Map<String, ? extends Parser<Fields, ? extends O>> variants) {
        return Tagged.of(tag, variants);
    }

    /**
     * The first of several parsers that accepts. The parsers may read different JSON types. Only one may read objects,
     * and one lists, so that no input is gone into twice: several shapes of object are a matter of {@link #tagged}.
     *
     * @param alternatives the parsers, in the order in which they are tried; at least one
     * @param <I> the type of the raw value
     * @param <O> the type of the parsed value
     * @return a parser that reports {@code input.no_alternative} where none accepts
     */
    static <I, O> Parser<I, O> oneOf(List<? extends Parser<I, ? extends O>> alternatives) {
        return Combinators.OneOf.of(alternatives);
    }

    /**
     * Applies a function to the parsed value.
     *
     * @param mapper a function that accepts every parsed value
     * @param <P> the type of the new value
     * @return a parser
     */
    <P> Parser<I, P> map(Function<? super O, ? extends P> mapper);

    /**
     * Goes on with a function that may itself reject.
     *
     * @param next applied to the parsed value; must not throw
     * @param <P> the type of the new value
     * @return a parser
     */
    <P> Parser<I, P> then(Function<? super O, Result<P, Violations>> next);

    /**
     * Demands a condition of the parsed value.
     *
     * @param condition what the value must satisfy
     * @param otherwise the code of the violation where it does not
     * @return a parser
     */
    Parser<I, O> ensure(Predicate<? super O> condition, ErrorCode otherwise);

    /**
     * Accepts null as empty. A missing field is the matter of {@link Form#optional}.
     *
     * @return a parser
     */
    Parser<I, Optional<O>> nullable();

    /**
     * A parser of lists whose elements this parser reads. The size is checked before any element is read; all elements
     * are read, and their violations have the index in the pointer. In a source that has only text, a list is the
     * occurrences of a parameter.
     *
     * @param min the least size
     * @param max the greatest size
     * @return a parser of unmodifiable lists
     */
    Parser<List<? extends I>, List<O>> list(int min, int max);
}
