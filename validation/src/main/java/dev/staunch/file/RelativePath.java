package dev.staunch.file;

import com.google.errorprone.annotations.CheckReturnValue;
import com.google.errorprone.annotations.Immutable;
import dev.staunch.error.StandardError;
import dev.staunch.error.Violation;
import dev.staunch.error.Violations;
import dev.staunch.invariant.Invariant;
import dev.staunch.parse.Parser;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A path below a directory that the reader of the path chooses: 1 to 32 {@link FileName}s joined by {@code /}, at most
 * 1,024 characters. There is no way up, no absolute path, no drive, no empty segment and no slash at the end, so each path
 * has one spelling. Nothing is decoded, and nothing is resolved: a symbolic link on the way can lead anywhere, which is
 * what {@link SafeRoot} is for. Immutable.
 *
 * <p>For keys of object stores and entries of archives as well; {@code toString} does not show the path.
 *
 * <table>
 * <caption>{@code RelativePath.parse}</caption>
 * <tr><th>input</th><th>result, by {@code value()}</th></tr>
 * <tr><td>{@code a.b/c}, {@code dir/..a/x}, {@code %2e%2e/x}, {@code ~/x}, {@code a}</td><td>the same</td></tr>
 * <tr><td>{@code e[U+0301]/x}</td><td>{@code [U+00E9]/x}</td></tr>
 * <tr><td>{@code /etc/passwd}, {@code //host/share}, {@code /}</td><td>{@code file.path_not_relative}</td></tr>
 * <tr><td>{@code ..}, {@code ../x}, {@code ./x}</td><td>{@code file.edge_not_allowed {segment=0}}</td></tr>
 * <tr><td>{@code a/../x}, {@code a/.}, {@code a/b./c}, {@code a/-rf}</td>
 *     <td>{@code file.edge_not_allowed {segment=1}}</td></tr>
 * <tr><td>{@code a//b}, {@code a/}</td><td>{@code input.empty {min=1, segment=1}}</td></tr>
 * <tr><td>{@code C:\x}, {@code C:/x}, {@code a\..\x}</td>
 *     <td>{@code file.character_not_allowed {offset=1, segment=0}}</td></tr>
 * <tr><td>{@code a/NUL}</td><td>{@code file.name_reserved {segment=1}}</td></tr>
 * <tr><td>33 segments</td><td>{@code input.too_deep {max=32}}</td></tr>
 * <tr><td>1,025 characters</td><td>{@code input.too_long {max=1024, actual=1025}}</td></tr>
 * <tr><td>empty</td><td>{@code input.empty}</td></tr>
 * <tr><td>null</td><td>{@code input.null}</td></tr>
 * </table>
 */
@Immutable
@CheckReturnValue
public final class RelativePath {

    private static final int MAX_LENGTH = 1024;
    private static final int MAX_DEPTH = 32;

    /** Reads a path. */
    public static final Parser<String, RelativePath> PARSER = Parser.text(RelativePath::fromText);

    /** Unmodifiable. */
    @SuppressWarnings("Immutable")
    private final List<FileName> segments;

    private RelativePath(List<FileName> segments) {
        this.segments = segments;
    }

    /**
     * Parses a path.
     *
     * @param raw the raw text
     * @return the path or the violations
     */
    public static Result<RelativePath, Violations> parse(@Nullable String raw) {
        return PARSER.parse(raw);
    }

    /**
     * A path that the program knows to be right.
     *
     * @param canonical a path in canonical form
     * @return the path
     * @throws dev.staunch.invariant.InvariantViolation if it is not a path in canonical form
     */
    public static RelativePath of(String canonical) {
        RelativePath path = fromText(canonical).toOptional().orElse(null);
        Invariant.require(path != null && path.value().equals(canonical), FileError.NOT_CANONICAL);
        return Invariant.requireNonNull(path, "path");
    }

    /**
     * The path with {@code /} between its names.
     *
     * @return the path
     */
    public String value() {
        return segments.stream().map(FileName::value).collect(Collectors.joining("/"));
    }

    /**
     * The names, the outermost directory first.
     *
     * @return an unmodifiable list of at least one name
     */
    public List<FileName> segments() {
        return segments;
    }

    /**
     * The path with case folded: paths with the same key are one file where the file system ignores case.
     *
     * @return the key
     */
    public String comparisonKey() {
        return segments.stream().map(FileName::comparisonKey).collect(Collectors.joining("/"));
    }

    private static Result<RelativePath, Violations> fromText(String raw) {
        if (raw.isEmpty()) {
            return new Err<>(Violations.of(StandardError.EMPTY));
        }
        if (raw.length() > MAX_LENGTH) {
            return new Err<>(Violations.of(
                    Violation.of(StandardError.TOO_LONG).with("max", MAX_LENGTH).with("actual", raw.length())));
        }
        if (raw.charAt(0) == '/') {
            return new Err<>(Violations.of(FileError.NOT_RELATIVE));
        }
        List<FileName> names = new ArrayList<>();
        for (String segment : raw.split("/", MAX_DEPTH + 1)) {
            if (names.size() == MAX_DEPTH) {
                return new Err<>(
                        Violations.of(Violation.of(StandardError.TOO_DEEP).with("max", MAX_DEPTH)));
            }
            Result<FileName, Violations> name = FileName.parse(segment);
            if (name instanceof Err<FileName, Violations> wrong) {
                Violation first = wrong.error().asList().get(0);
                return new Err<>(Violations.of(first.with("segment", names.size())));
            }
            names.add(name.orElseThrow());
        }
        return new Ok<>(new RelativePath(List.copyOf(names)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelativePath that && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return segments.hashCode();
    }

    /** Returns the word {@code RelativePath} and nothing of the path. */
    @Override
    public String toString() {
        return "RelativePath";
    }
}
