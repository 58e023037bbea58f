package dev.staunch.parse;

import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The parsers that are made of other parsers. */
final class Combinators {

    private Combinators() {}

    record Mapped<I, M, O>(NodeParser<I, M> first, Function<? super M, ? extends O> mapper)
            implements NodeParser<I, O> {
        @Override
        public Result<O, Violations> parseNode(Object node, Fields in) {
            return first.parseNode(node, in).map(mapper);
        }

        @Override
        public boolean entersAny(Kind kind) {
            return first.entersAny(kind);
        }
    }

    record Then<I, M, O>(NodeParser<I, M> first, Function<? super M, Result<O, Violations>> next)
            implements NodeParser<I, O> {
        @Override
        public Result<O, Violations> parseNode(Object node, Fields in) {
            return first.parseNode(node, in).flatMap(next);
        }

        @Override
        public boolean entersAny(Kind kind) {
            return first.entersAny(kind);
        }
    }

    record Ensure<I, O>(NodeParser<I, O> first, Predicate<? super O> condition, Violations otherwise)
            implements NodeParser<I, O> {
        @Override
        public Result<O, Violations> parseNode(Object node, Fields in) {
            return first.parseNode(node, in).ensure(condition, () -> otherwise);
        }

        @Override
        public boolean entersAny(Kind kind) {
            return first.entersAny(kind);
        }
    }

    record OrNull<I, O>(NodeParser<I, O> first) implements NodeParser<I, Optional<O>> {
        @Override
        public Result<Optional<O>, Violations> parseNode(Object node, Fields in) {
            return node == Fields.Source.NULL
                    ? new Ok<>(Optional.empty())
                    : first.parseNode(node, in).map(Optional::of);
        }

        @Override
        public boolean entersAny(Kind kind) {
            return first.entersAny(kind);
        }
    }

    @SuppressWarnings("unchecked") // a parser only gives out O
    private static <I, O> NodeParser<I, O> widened(Parser<I, ? extends O> parser) {
        return (NodeParser<I, O>) parser;
    }

    record OneOf<I, O>(List<NodeParser<I, O>> alternatives) implements NodeParser<I, O> {

        static <I, O> OneOf<I, O> of(List<? extends Parser<I, ? extends O>> alternatives) {
            if (alternatives.isEmpty()) {
                throw new IllegalArgumentException("there must be an alternative");
            }
            List<NodeParser<I, O>> parsers = new ArrayList<>();
            for (Parser<I, ? extends O> alternative : alternatives) {
                parsers.add(widened(alternative));
            }
            requireOne(Kind.OBJECT, parsers);
            requireOne(Kind.LIST, parsers);
            return new OneOf<>(List.copyOf(parsers));
        }

        @Override
        public Result<O, Violations> parseNode(Object node, Fields in) {
            for (NodeParser<I, O> alternative : alternatives) {
                Result<O, Violations> result = alternative.parseNode(node, in);
                if (result.isOk()) {
                    return result;
                }
            }
            return node == Fields.Source.NULL || node instanceof Repeated
                    ? NodeParser.wrongType(Kind.OTHER, node)
                    : new Err<>(Violations.of(StandardError.NO_ALTERNATIVE));
        }

        @Override
        public boolean entersAny(Kind kind) {
            return alternatives.stream().anyMatch(each -> each.entersAny(kind));
        }

        private static void requireOne(Kind kind, List<? extends NodeParser<?, ?>> parsers) {
            if (parsers.stream().filter(each -> each.entersAny(kind)).count() > 1) {
                throw new IllegalArgumentException("only one alternative may read objects, and one lists: see tagged");
            }
        }
    }

    record ListOf<I, O>(NodeParser<I, O> element, int min, int max) implements NodeParser<List<? extends I>, List<O>> {

        ListOf {
            requireBounds(min, max);
        }

        @Override
        public Result<List<O>, Violations> parseNode(Object node, Fields in) {
            List<?> nodes = nodes(node, in);
            return nodes == null
                    ? NodeParser.wrongType(Kind.LIST, node)
                    : each(nodes, min, max, Fields.Source.NULL, each -> element.parseNode(each, in));
        }

        /** In a source that has only text, a list is the occurrences of a parameter. */
        private static @Nullable List<?> nodes(Object node, Fields in) {
            if (node instanceof List<?> list) {
                return list;
            }
            if (node instanceof Repeated repeated) {
                return repeated.occurrences();
            }
            return node instanceof String && !in.hasTypes() ? List.of(node) : null;
        }

        @Override
        public boolean entersAny(Kind kind) {
            return kind == Kind.LIST;
        }
    }

    static void requireBounds(int min, int max) {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("a list size must have 0 <= min <= max");
        }
    }

    /**
     * Parses all elements of a list whose size is in bounds.
     *
     * @param ifNull what is parsed for an element that is null; if null, such an element is a violation
     */
    @SuppressWarnings("unchecked") // first elements of the list, then values
    static <T, O> Result<List<O>, Violations> each(
            List<? extends @Nullable T> raw,
            int min,
            int max,
            @Nullable T ifNull,
            Function<? super T, Result<O, Violations>> element) {
        int size = raw.size();
        if (size < min || size > max) {
            return new Err<>(Violations.of(wrongSize(size, min, max)));
        }
        @Nullable Object[] each = raw.toArray();
        Violations violations = null;
        for (int i = 0; i < each.length; i++) {
            T node = each[i] == null ? ifNull : (T) each[i];
            Result<O, Violations> result = node == null ? new Err<>(Form.NULL) : element.apply(node);
            if (result instanceof Ok<O, Violations> ok) {
                each[i] = ok.value();
            } else {
                Violations found = ((Err<O, Violations>) result).error();
                violations = Violations.plus(violations, i, found);
            }
        }
        return violations == null
                ? new Ok<>(Collections.unmodifiableList(Arrays.asList((O[]) each)))
                : new Err<>(violations);
    }

    private static Violation wrongSize(int size, int min, int max) {
        if (size == 0) {
            return Violation.of(StandardError.EMPTY).with("min", min);
        }
        return size < min
                ? Violation.of(StandardError.TOO_FEW).with("min", min).with("actual", size)
                : Violation.of(StandardError.TOO_MANY).with("max", max).with("actual", size);
    }
}
