package dev.staunch.redaction;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Redactor} looks for, and what it puts in place. Start from {@link #standard()} and change what differs; each
 * method returns another policy.
 *
 * <pre>{@code
 * RedactionPolicy policy = RedactionPolicy.standard()
 *         .with(SecretKind.CARD, Replacement.lastFour())
 *         .with(SecretKind.PHONE, Replacement.erase())
 *         .withNames("badge", "x-door-code")
 *         .withAllowedNames("session_color")
 *         .withFormat("acme_", "a-z0-9", 24, 24);
 * Redactor redactor = Redactor.of(policy);
 * }</pre>
 *
 * <p>{@link PolicyFile} reads a policy from a properties file. Immutable and thread-safe.
 */
@CheckReturnValue
public final class RedactionPolicy {

    private static final int DEFAULT_LIMIT = 256 * 1024;
    private static final int MIN_LIMIT = 64;
    private static final int MIN_PREFIX = 2;
    private static final int MAX_FORMATS = 5000;

    private static final RedactionPolicy STANDARD = new RedactionPolicy(
            defaults(), Set.of(), Set.of(), List.of(), false, DEFAULT_LIMIT, null, KnownSecrets.ofProcess());

    final Map<SecretKind, Replacement> replacements;
    final Set<String> names;
    final Set<String> allowedNames;
    final List<TokenFormat> formats;
    final boolean lookups;
    final int limit;
    final @Nullable RedactionListener listener;
    final KnownSecrets known;

    private RedactionPolicy(
            Map<SecretKind, Replacement> replacements,
            Set<String> names,
            Set<String> allowedNames,
            List<TokenFormat> formats,
            boolean lookups,
            int limit,
            @Nullable RedactionListener listener,
            KnownSecrets known) {
        this.replacements = replacements;
        this.names = names;
        this.allowedNames = allowedNames;
        this.formats = formats;
        this.lookups = lookups;
        this.limit = limit;
        this.listener = listener;
        this.known = known;
    }

    private static Map<SecretKind, Replacement> defaults() {
        Map<SecretKind, Replacement> all = new EnumMap<>(SecretKind.class);
        for (SecretKind kind : SecretKind.values()) {
            if (kind.byDefault()) {
                all.put(kind, Replacement.erase());
            }
        }
        return all;
    }

    /**
     * All kinds that are on by default, erased; the secrets of {@link KnownSecrets#ofProcess()}; at most 262,144 characters.
     *
     * @return always the same policy
     */
    public static RedactionPolicy standard() {
        return STANDARD;
    }

    /**
     * Looks for a kind, and says what to put in its place.
     *
     * @param kind the kind
     * @param replacement what to put in its place
     * @return a policy
     */
    public RedactionPolicy with(SecretKind kind, Replacement replacement) {
        Map<SecretKind, Replacement> changed = new EnumMap<>(SecretKind.class);
        changed.putAll(replacements);
        changed.put(Objects.requireNonNull(kind), Objects.requireNonNull(replacement));
        return withReplacements(changed);
    }

    /**
     * Does not look for a kind.
     *
     * @param kind the kind
     * @return a policy
     */
    public RedactionPolicy without(SecretKind kind) {
        Map<SecretKind, Replacement> changed = new EnumMap<>(SecretKind.class);
        changed.putAll(replacements);
        changed.remove(Objects.requireNonNull(kind));
        return withReplacements(changed);
    }

    /**
     * Adds names whose values are secrets. They are compared by letters and digits alone, in any case, whole or behind the last
     * point: {@code door-code} is {@code DOOR_CODE} and {@code app.doorCode} too.
     *
     * @param more the names
     * @return a policy
     * @throws IllegalArgumentException if a name has no ASCII letter or digit
     */
    public RedactionPolicy withNames(String... more) {
        return new RedactionPolicy(
                replacements, union(names, more), allowedNames, formats, lookups, limit, listener, known);
    }

    /**
     * Adds names whose values are no secrets, whatever they look like; a name that is added both ways is allowed.
     *
     * @param more the names, compared as those of secrets are
     * @return a policy
     * @throws IllegalArgumentException if a name has no ASCII letter or digit
     */
    public RedactionPolicy withAllowedNames(String... more) {
        return new RedactionPolicy(
                replacements, names, union(allowedNames, more), formats, lookups, limit, listener, known);
    }

    /**
     * Adds a format of tokens. A token begins a word with the prefix, goes on in the alphabet, and ends where that ends.
     *
     * @param prefix at least two visible ASCII characters
     * @param alphabet a list of visible ASCII characters, with ranges such as {@code a-z}; a hyphen that is meant stands last
     * @param min how many of them follow the prefix at least, 4 or more
     * @param max how many at most, 0 for any number
     * @return a policy
     * @throws IllegalArgumentException if a part is not of that form, or the lengths contradict each other
     */
    public RedactionPolicy withFormat(String prefix, String alphabet, int min, int max) {
        if (prefix.length() < MIN_PREFIX || !prefix.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("a prefix must have two visible ASCII characters or more");
        }
        if (min < 4 || max < 0 || (max > 0 && max < min)) {
            throw new IllegalArgumentException("a token must have at least four characters behind its prefix");
        }
        if (formats.size() >= MAX_FORMATS) {
            throw new IllegalArgumentException("there are too many formats");
        }
        List<TokenFormat> changed = new ArrayList<>(formats);
        changed.add(TokenFormat.declared(prefix, alphabet, min, max));
        return new RedactionPolicy(
                replacements, names, allowedNames, List.copyOf(changed), lookups, limit, listener, known);
    }

    /**
     * Makes <code>${</code> harmless, for backends and readers of logs that look variables up in messages.
     *
     * @return a policy
     */
    public RedactionPolicy withoutLookups() {
        return new RedactionPolicy(replacements, names, allowedNames, formats, true, limit, listener, known);
    }

    /**
     * Sets how many characters of a result are kept before a note that it was cut.
     *
     * @param characters at least 64
     * @return a policy
     * @throws IllegalArgumentException if the limit is too small
     */
    public RedactionPolicy withLimit(int characters) {
        if (characters < MIN_LIMIT) {
            throw new IllegalArgumentException("the limit must be at least 64");
        }
        return new RedactionPolicy(replacements, names, allowedNames, formats, lookups, characters, listener, known);
    }

    /**
     * Tells a listener of each replacement, in place of the one before.
     *
     * @param other the listener
     * @return a policy
     */
    public RedactionPolicy with(RedactionListener other) {
        return new RedactionPolicy(
                replacements, names, allowedNames, formats, lookups, limit, Objects.requireNonNull(other), known);
    }

    /**
     * Looks for the secrets of another collection.
     *
     * @param other the collection, which may grow and shrink while it is used
     * @return a policy
     */
    public RedactionPolicy with(KnownSecrets other) {
        return new RedactionPolicy(
                replacements, names, allowedNames, formats, lookups, limit, listener, Objects.requireNonNull(other));
    }

    /** Returns how many kinds, names and formats there are. */
    @Override
    public String toString() {
        return "RedactionPolicy[kinds=" + replacements.size() + ", names=" + (names.size() + allowedNames.size())
                + ", formats=" + formats.size() + "]";
    }

    private RedactionPolicy withReplacements(Map<SecretKind, Replacement> changed) {
        return new RedactionPolicy(changed, names, allowedNames, formats, lookups, limit, listener, known);
    }

    private static Set<String> union(Set<String> before, String... more) {
        Set<String> all = new LinkedHashSet<>(before);
        for (String each : more) {
            if (each.chars().noneMatch(c -> Chars.isAlphanumeric((char) c))) {
                throw new IllegalArgumentException("a name must have a letter or a digit");
            }
            all.add(each);
        }
        return Collections.unmodifiableSet(all);
    }
}
