package dev.staunch.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test in which a planted secret shows up where it must not. Plant canaries with {@link #canary}, put them where
 * secrets go (passwords, tokens, names of people), run the service, and give every response and text that leaves it to
 * {@link #check}. As a JUnit 5 extension it also reads what the test wrote to {@code System.out}, {@code System.err} and,
 * where it is the backend, Logback.
 *
 * <pre>{@code
 * @RegisterExtension
 * final LeakDetector leaks = new LeakDetector();
 *
 * @Test
 * void a_login_leaks_nothing() {
 *     HttpResponse<String> response = post("/login", leaks.canary("password"));
 *     leaks.check("response", response.body());
 * }
 * }</pre>
 *
 * <p>A canary is found plain, in another case, reversed, split by anything but letters and digits, in hexadecimal, in
 * Base64 (each alignment, both alphabets), and each of these in percent escapes, JSON or Java escapes and numeric HTML
 * references, also twice. The message of a failure names the place and the form, never the canary.
 *
 * <p>Not found: compressed, encrypted or hashed canaries, and output after the end of the test. The standard streams are
 * those of the whole process, so tests that run in parallel see each other's output: a canary is random, so that cannot
 * hide a leak, but the test that is blamed may be another.
 *
 * <p>Thread-safe. Without JUnit, create one and call {@link #canary}, {@link #check} and {@link #assertNoLeak}.
 */
@CheckReturnValue
public final class LeakDetector implements BeforeEachCallback, AfterEachCallback {

    private static final String LOGBACK = "ch.qos.logback.classic.LoggerContext";

    private final Canaries canaries = new Canaries();
    private final List<String> leaks = new ArrayList<>();
    private final List<Capture> captures = new ArrayList<>();

    /** A detector without canaries. */
    public LeakDetector() {}

    /**
     * Plants a canary.
     *
     * @param label what it stands for, shown when it is found
     * @return a new random value of 16 ASCII letters and digits, with upper case, lower case and digits
     */
    public String canary(String label) {
        return canaries.plant(label);
    }

    /**
     * Looks for canaries in a text, and remembers what it found until {@link #assertNoLeak}, which the extension calls at
     * the end of the test.
     *
     * @param where the name of the place, shown when a canary is found
     * @param text the text
     * @return whether the text is clean
     */
    @CanIgnoreReturnValue
    public synchronized boolean check(String where, CharSequence text) {
        Optional<String> found = canaries.find(text.toString());
        found.ifPresent(what -> leaks.add(where + " shows " + what));
        return found.isEmpty();
    }

    /**
     * Fails if a canary has been found.
     *
     * @throws AssertionError that names each place and form, and no canary
     */
    public synchronized void assertNoLeak() {
        if (!leaks.isEmpty()) {
            String message = String.join("; ", leaks);
            leaks.clear();
            throw new AssertionError(message);
        }
    }

    /** Starts to capture output. */
    @Override
    public synchronized void beforeEach(ExtensionContext context) {
        captures.clear();
        captures.add(StreamCapture.out());
        captures.add(StreamCapture.err());
        if (isPresent(LOGBACK)) {
            captures.add(new LogbackCapture());
        }
        captures.forEach(Capture::begin);
    }

    /** Stops capturing and fails the test if a canary was found. */
    @Override
    public synchronized void afterEach(ExtensionContext context) {
        for (Capture each : captures) {
            check(each.source(), each.finish());
        }
        captures.clear();
        canaries.forget();
        assertNoLeak();
    }

    private static boolean isPresent(String className) {
        try {
            Class<?> unused = Class.forName(className, false, LeakDetector.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError absent) {
            return false;
        }
    }
}
