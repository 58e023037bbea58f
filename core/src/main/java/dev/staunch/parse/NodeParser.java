package dev.staunch.parse;

import dev.staunch.error.ErrorCode;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Result;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A parser as a form sees it: it reads a raw node of whatever type the source has. The implementations are records,
 * because the JIT trusts the final fields of records and so inlines through constant parsers.
 */
sealed interface NodeParser<I, O> extends Parser<I, O>
        permits ScalarParsers.Text,
                ScalarParsers.Numeric,
                ScalarParsers.Bool,
                ScalarParsers.Objects,
                ScalarParsers.Choice,
                Tagged,
                Combinators.Mapped,
                Combinators.Then,
                Combinators.Ensure,
                Combinators.OrNull,
                Combinators.OneOf,
                Combinators.ListOf {

    /**
     * Parses a node.
     *
     * @param node what the source gave: never null, {@link Fields.Source#NULL} for a null
     * @param in the object or list that the node is in, for its limits and types
     */
    Result<O, Violations> parseNode(Object node, Fields in);

    /** Whether it goes into nodes of a type that has nodes inside: what a choice between parsers may do once only. */
    boolean entersAny(Kind kind);

    @Override
    default Result<O, Violations> parse(@Nullable I raw) {
        return parseNode(Fields.outermost(raw), Fields.UNTYPED);
    }

    @Override
    default Result<O, Violations> parseTyped(@Nullable Object raw) {
        return parseNode(Fields.outermost(raw), Fields.TYPED);
    }

    @Override
    default <P> Parser<I, P> map(Function<? super O, ? extends P> mapper) {
        return new Combinators.Mapped<>(this, mapper);
    }

    @Override
    default <P> Parser<I, P> then(Function<? super O, Result<P, Violations>> next) {
        return new Combinators.Then<>(this, next);
    }

    @Override
    default Parser<I, O> ensure(Predicate<? super O> condition, ErrorCode otherwise) {
        return new Combinators.Ensure<>(this, condition, Violations.of(otherwise));
    }

    @Override
    default Parser<I, Optional<O>> nullable() {
        return new Combinators.OrNull<>(this);
    }

    @Override
    default Parser<List<? extends I>, List<O>> list(int min, int max) {
        return new Combinators.ListOf<>(this, min, max);
    }

    /** Reads a node with any parser: what a parser reads is checked on the node, not by its type argument. */
    @SuppressWarnings("unchecked") // results and parsers only give out O
    static <I, O> Result<O, Violations> read(Parser<?, ? extends O> parser, Object node, Fields in) {
        return ((NodeParser<I, O>) parser).parseNode(node, in);
    }

    /** The violation of a node that is not of the type that a parser reads. */
    static <O> Result<O, Violations> wrongType(Kind expected, Object node) {
        if (node == Fields.Source.NULL) {
            return new Err<>(Violations.of(StandardError.NULL));
        }
        if (node instanceof Repeated repeated) {
            return new Err<>(Violations.of(Violation.of(StandardError.REPEATED)
                    .with("actual", repeated.occurrences().size())));
        }
        return new Err<>(Violations.of(Violation.of(StandardError.WRONG_TYPE)
                .with("expected", expected)
                .with("actual", Kind.of(node))));
    }
}
