package dev.staunch.redaction;

import com.google.errorprone.annotations.CheckReturnValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RedactionPolicy} in a properties file (UTF-8), read again when the file changes: for
 * {@link Redactor#following(Supplier)}. A time of change and a size that are new mean a change; they are looked at once a second
 * at most, by the thread that asks.
 *
 * <table>
 * <caption>Properties, each optional, on top of a base policy</caption>
 * <tr><th>property</th><th>value</th></tr>
 * <tr><td>{@code kind.<kind>}, such as {@code kind.national-id}</td>
 * <td>{@code erase}, {@code last-four}, {@code pseudonym}, {@code off}</td></tr>
 * <tr><td>{@code names}</td><td>names of secrets, between commas</td></tr>
 * <tr><td>{@code names.allowed}</td><td>names of what is none, between commas</td></tr>
 * <tr><td>{@code format.<any name>}</td><td>prefix, alphabet, minimum and maximum, between blanks</td></tr>
 * <tr><td>{@code lookups}</td><td>{@code off}</td></tr>
 * <tr><td>{@code limit}</td><td>a number of characters</td></tr>
 * </table>
 *
 * <p>A file that cannot be read, or that says anything else, never loosens a policy: {@link #of} throws, and afterwards the last
 * good policy stays, which {@link #isCurrent()} tells. Thread-safe.
 */
@CheckReturnValue
public final class PolicyFile implements Supplier<RedactionPolicy> {

    private static final long INTERVAL = 1_000_000_000L;
    private static final int MAX_BYTES = 1024 * 1024;

    private final Path file;
    private final RedactionPolicy base;
    private final Pseudonymizer pseudonymizer;
    private final LongSupplier clock;
    private final AtomicLong looked;
    private volatile State state;

    private record State(RedactionPolicy policy, String stamp, boolean current) {}

    PolicyFile(Path file, RedactionPolicy base, Pseudonymizer pseudonymizer, LongSupplier clock) {
        this.file = file;
        this.base = base;
        this.pseudonymizer = pseudonymizer;
        this.clock = clock;
        this.looked = new AtomicLong(clock.getAsLong());
        String stamp = stamp();
        RedactionPolicy policy = read();
        if (policy == null) {
            throw new IllegalArgumentException("the policy file cannot be read, or says what is not known");
        }
        this.state = new State(policy, stamp, true);
    }

    /**
     * The policy of a file, on top of another.
     *
     * @param file the file
     * @param base what the file changes
     * @param pseudonymizer who computes pseudonyms where the file asks for them
     * @return a file that was read
     * @throws IllegalArgumentException if the file cannot be read, or says what is not known
     */
    public static PolicyFile of(Path file, RedactionPolicy base, Pseudonymizer pseudonymizer) {
        return new PolicyFile(
                Objects.requireNonNull(file),
                Objects.requireNonNull(base),
                Objects.requireNonNull(pseudonymizer),
                System::nanoTime);
    }

    /**
     * The last good policy.
     *
     * @return the same instance until the file changes
     */
    @Override
    public RedactionPolicy get() {
        long now = clock.getAsLong();
        long before = looked.get();
        if (now - before >= INTERVAL && looked.compareAndSet(before, now)) {
            refresh();
        }
        return state.policy();
    }

    /**
     * Whether the file could be read when it changed last.
     *
     * @return false while an older policy is kept
     */
    public boolean isCurrent() {
        return state.current();
    }

    /** Reads the file if it has changed. */
    synchronized void refresh() {
        String stamp = stamp();
        if (!stamp.equals(state.stamp())) {
            RedactionPolicy policy = read();
            state = new State(policy == null ? state.policy() : policy, stamp, policy != null);
        }
    }

    private String stamp() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + "/" + attributes.size() + "/" + attributes.fileKey();
        } catch (IOException | SecurityException unreadable) {
            return "";
        }
    }

    private @Nullable RedactionPolicy read() {
        try {
            if (Files.size(file) > MAX_BYTES) {
                return null;
            }
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return PolicyProperties.apply(properties, base, pseudonymizer);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }
}
