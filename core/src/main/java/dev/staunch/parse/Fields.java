package dev.staunch.parse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An untrusted object-shaped input from any source: a JSON tree, a map, query or form parameters, headers, environment
 * variables. It has no getters: its content is read by a {@link Form} and leaves through parsers only, and
 * {@code toString} shows nothing of it.
 *
 * <p>Immutable if its source is; a source must not change while it is parsed.
 */
public final class Fields {

    /** The context of a parser that is used without a form: a text may stand for a number. */
    static final Fields UNTYPED = new Fields(new MapSource(Map.of()), Limits.DEFAULT, 0, true, true, null);

    /** The context of a parser that is used without a form, on a value of a source that has types. */
    static final Fields TYPED = new Fields(new MapSource(Map.of()), Limits.DEFAULT, 0, true, false, null);

    /** A member that was read already, to tell variants apart. */
    private final @Nullable String tag;

    private final transient Source source;
    private final Limits limits;
    private final int depth;
    private final boolean types;
    private final boolean textOnly;

    private Fields(Source source, Limits limits, int depth, boolean types, boolean textOnly, @Nullable String tag) {
        this.source = source;
        this.limits = limits;
        this.depth = depth;
        this.types = types;
        this.textOnly = textOnly;
        this.tag = tag;
    }

    /**
     * The members of a map whose values are texts, numbers, booleans, nulls, lists and maps, as a JSON reader makes them.
     * Types are strict. A value of any other type is a violation when it is read.
     *
     * @param tree the map; null, which JSON readers make of the text {@code null}, is a violation when it is read
     * @return untrusted fields
     */
    public static Fields of(@Nullable Map<String, ?> tree) {
        return from(tree == null ? NoObject.INSTANCE : new MapSource(tree));
    }

    /**
     * Parameters that have only text and may be repeated, as in a query string. A field that is read as one value must
     * be given once.
     *
     * @param parameters the values by name
     * @return untrusted fields whose numbers and booleans are read from text
     */
    public static Fields texts(Map<String, ? extends List<String>> parameters) {
        return from(new TextSource(parameters));
    }

    /**
     * HTTP header fields: like {@link #texts}, with names that are compared without ASCII case (RFC 9110 §5.1). Read them
     * with {@link Form#ignoringUnknown}, since a request has more headers than a service asks for.
     *
     * @param headers the values by name
     * @return untrusted fields
     */
    public static Fields headers(Map<String, ? extends List<String>> headers) {
        return from(TextSource.ignoringCase(headers));
    }

    /**
     * The environment variables of the process. Read them with {@link Form#ignoringUnknown}.
     *
     * @return untrusted fields
     */
    public static Fields environment() {
        return environment(System.getenv());
    }

    /**
     * Environment variables, or any other map of texts such as properties.
     *
     * @param variables the values by name
     * @return untrusted fields whose numbers and booleans are read from text
     */
    public static Fields environment(Map<String, String> variables) {
        return from(TextSource.single(variables));
    }

    /**
     * The members of an object of another library's tree: for adapters.
     *
     * @param source the object
     * @return untrusted fields
     */
    public static Fields from(Source source) {
        boolean textOnly = source.textOnly();
        return new Fields(source, Limits.DEFAULT, 0, !textOnly, textOnly, null);
    }

    /**
     * The same input with other limits.
     *
     * @param limits the limits
     * @return untrusted fields
     */
    public Fields withLimits(Limits limits) {
        return new Fields(source, limits, depth, types, textOnly, tag);
    }

    Fields tagged(String member) {
        return new Fields(source, limits, depth, types, textOnly, member);
    }

    boolean isTag(Object name) {
        return tag != null && tag.equals(name);
    }

    static Object nonNull(@Nullable Object node) {
        return node == null ? Source.NULL : node;
    }

    /** What a parser reads where it is given a raw value and not a node. */
    static Object outermost(@Nullable Object raw) {
        return raw == null || (raw instanceof Fields fields && fields.isNull()) ? Source.NULL : raw;
    }

    Fields nested(Source child) {
        return this == UNTYPED ? from(child) : new Fields(child, limits, depth + 1, types, textOnly, null);
    }

    /** Fields in a tree of fields count for its depth, so that a tree that contains itself ends. */
    Fields nested(Fields child) {
        return this == UNTYPED ? child : new Fields(child.source, limits, depth + 1, child.types, child.textOnly, null);
    }

    /** The context in which member names are read: they are texts, whatever they stand for. */
    Fields ofNames() {
        return new Fields(source, limits, depth, false, true, tag);
    }

    /** The name by which the source knows a member. */
    String nameOf(String asked) {
        return source instanceof TextSource texts ? texts.nameOf(asked) : asked;
    }

    boolean isNull() {
        return source == NoObject.INSTANCE;
    }

    boolean hasTypes() {
        return types;
    }

    boolean hasTextOnly() {
        return textOnly;
    }

    boolean isTooDeep() {
        return depth > limits.depth;
    }

    boolean admits(String text) {
        return text.length() <= limits.textLength;
    }

    Limits limits() {
        return limits;
    }

    Source source() {
        return source;
    }

    /** Returns the word {@code Fields} and nothing of the input. */
    @Override
    public String toString() {
        return "Fields";
    }

    /**
     * How large an input may be. The limits are checked before any other work is done on what they bound.
     *
     * @param depth how many objects may be nested in the outermost one
     * @param names how many members an object may have; not for a form that ignores unknown ones, which looks at no others
     *     than it names, nor for {@link Form#map}, which has a size of its own
     * @param textLength how many UTF-16 code units a text may have
     */
    public record Limits(int depth, int names, int textLength) {

        /** 32 levels, 256 members an object, 1,000,000 code units a text. */
        public static final Limits DEFAULT = new Limits(32, 256, 1_000_000);

        /**
         * Checks the limits.
         *
         * @param depth how many objects may be nested in the outermost one
         * @param names how many members an object may have whose unknown members are refused
         * @param textLength how many UTF-16 code units a text may have
         */
        public Limits {
            if (depth < 0 || names < 0 || textLength < 0) {
                throw new IllegalArgumentException("a limit must not be negative");
            }
        }
    }

    /**
     * An object of another library's tree, for adapters. Implementations do no work ahead: a member is converted when it
     * is asked for.
     */
    public interface Source {

        /** What {@link #get} returns for a member that is there and null. */
        Object NULL = NullNode.INSTANCE;

        /**
         * A member.
         *
         * @param name its name
         * @return null where there is none, {@link #NULL} where it is null, or a {@link String}, {@link Number},
         *     {@link Boolean}, {@link List} of such values, {@link Map} or {@link Source}
         */
        @Nullable
        Object get(String name);

        /**
         * The names of all members.
         *
         * @return a collection with a fast {@code size}
         */
        Collection<?> names();

        /**
         * Whether all values are texts, so that numbers and booleans are read from text. Each value is then a
         * {@link String} or a {@link List} of its occurrences.
         *
         * @return true for query strings, headers and environments
         */
        boolean textOnly();
    }
}
