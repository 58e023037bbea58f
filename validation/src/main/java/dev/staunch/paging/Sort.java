package dev.staunch.paging;

import com.google.errorprone.annotations.CheckReturnValue;
import dev.staunch.bound.Bounded;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violations;
import dev.staunch.parse.Parser;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * By what a list is sorted. The input chooses from an allow-list and never becomes part of the value: {@code key} is the
 * service's own object, so it can be a column and go into a query. Several are {@code form.list("sort", parser, 0, 3)}.
 * Immutable if the key is.
 *
 * <pre>{@code
 * enum Column { NAME, CREATED_AT }
 * static final Parser<String, Sort<Column>> SORT =
 *         Sort.parser(Map.of("name", Column.NAME, "createdAt", Column.CREATED_AT));
 * }</pre>
 *
 * <table>
 * <caption>{@code Sort.parser(Set.of("name", "createdAt"))}</caption>
 * <tr><th>input</th><th>result</th></tr>
 * <tr><td>{@code name}, {@code name,asc}, {@code name,ASC}</td><td>{@code name,asc}</td></tr>
 * <tr><td>{@code createdAt,desc}, {@code createdAt,DESC}</td><td>{@code createdAt,desc}</td></tr>
 * <tr><td>{@code password}, {@code owner.name}, {@code NAME}, {@code name;--}, {@code ,asc}</td>
 *     <td>{@code input.not_allowed}</td></tr>
 * <tr><td>{@code name,asc,desc}, {@code name,}, {@code name,up}, {@code name, asc}</td><td>{@code input.malformed}</td></tr>
 * <tr><td>15 characters</td><td>{@code input.too_long {max=14, actual=15}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 *
 * @param key what to sort by
 * @param direction in which direction
 * @param <K> the type of keys
 */
@CheckReturnValue
public record Sort<K>(K key, Direction direction) {

    private static final String LONGEST_DIRECTION = ",desc";

    /** In which direction. */
    public enum Direction {
        /** Least first. */
        ASC("asc"),
        /** Greatest first. */
        DESC("desc");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        /** Returns the word as it is in the input. */
        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * A parser that knows keys by the names that callers use.
     *
     * @param keys the keys by name
     * @param <K> the type of keys
     * @return a parser
     * @throws IllegalArgumentException if there are no keys, or a name is empty or contains a comma
     */
    public static <K> Parser<String, Sort<K>> parser(Map<String, ? extends K> keys) {
        Map<String, K> known = Map.copyOf(keys);
        int longest = 0;
        for (String name : known.keySet()) {
            if (name.isEmpty() || name.indexOf(',') >= 0) {
                throw new IllegalArgumentException("a name to sort by must not be empty or contain a comma");
            }
            longest = Math.max(longest, name.length());
        }
        if (longest == 0) {
            throw new IllegalArgumentException("there must be something to sort by");
        }
        return Bounded.text(longest + LONGEST_DIRECTION.length(), raw -> fromText(raw, known));
    }

    /**
     * A parser where names are their own keys.
     *
     * @param names the names that are allowed
     * @return a parser
     * @throws IllegalArgumentException if there are no names, or one is empty or contains a comma
     */
    public static Parser<String, Sort<String>> parser(Collection<String> names) {
        return parser(names.stream().distinct().collect(Collectors.toMap(Function.identity(), Function.identity())));
    }

    /**
     * Checks that both are there.
     *
     * @param key what to sort by
     * @param direction in which direction
     */
    public Sort {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(direction, "direction");
    }

    /**
     * Least first.
     *
     * @param key what to sort by
     * @param <K> the type of keys
     * @return a sort
     */
    public static <K> Sort<K> ascending(K key) {
        return new Sort<>(key, Direction.ASC);
    }

    /**
     * Greatest first.
     *
     * @param key what to sort by
     * @param <K> the type of keys
     * @return a sort
     */
    public static <K> Sort<K> descending(K key) {
        return new Sort<>(key, Direction.DESC);
    }

    private static <K> Result<Sort<K>, Violations> fromText(String raw, Map<String, K> keys) {
        int comma = raw.indexOf(',');
        K key = keys.get(comma < 0 ? raw : raw.substring(0, comma));
        if (key == null) {
            return Bounded.reject(StandardError.NOT_ALLOWED);
        }
        if (comma < 0) {
            return new Ok<>(ascending(key));
        }
        return switch (raw.substring(comma + 1)) {
            case "asc", "ASC" -> new Ok<>(ascending(key));
            case "desc", "DESC" -> new Ok<>(descending(key));
            default -> Bounded.malformed();
        };
    }

    /** Returns the key, a comma and the direction. */
    @Override
    public String toString() {
        return key + "," + direction;
    }
}
