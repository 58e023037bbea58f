package dev.staunch.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.staunch.result.Result;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;

class AttemptProperties {

    private static final List<Class<? extends Exception>> CLASSES = List.of(
            IOException.class,
            EOFException.class,
            FileNotFoundException.class,
            SocketException.class,
            ConnectException.class,
            TimeoutException.class,
            IllegalArgumentException.class,
            NumberFormatException.class);

    private static final StandardError[] CODES = StandardError.values();

    @Provide
    Arbitrary<Class<? extends Exception>> classes() {
        return Arbitraries.of(CLASSES);
    }

    @Provide
    Arbitrary<Exception> exceptions() {
        return Arbitraries.integers().between(0, 9).map(AttemptProperties::exception);
    }

    /** The code follows from the class alone, so that any order of listing can be compared. */
    private static StandardError codeFor(Class<? extends Exception> type) {
        return CODES[CLASSES.indexOf(type)];
    }

    private static Attempt listing(List<Class<? extends Exception>> listed) {
        Attempt attempt = Attempt.on(listed.get(0), codeFor(listed.get(0)));
        for (Class<? extends Exception> next : listed.subList(1, listed.size())) {
            attempt = attempt.or(next, codeFor(next));
        }
        return attempt;
    }

    private static Exception exception(int kind) {
        return switch (kind) {
            case 0 -> new IOException();
            case 1 -> new EOFException();
            case 2 -> new FileNotFoundException();
            case 3 -> new SocketException();
            case 4 -> new ConnectException();
            case 5 -> new TimeoutException();
            case 6 -> new IllegalArgumentException();
            case 7 -> new NumberFormatException();
            case 8 -> new UncheckedIOException(new IOException());
            default -> new IllegalStateException();
        };
    }

    /** The specification, by search: of the listed classes that match, the one that every other match is above. */
    private static Optional<StandardError> expected(List<Class<? extends Exception>> listed, Exception thrown) {
        List<Class<? extends Exception>> matches =
                listed.stream().filter(type -> type.isInstance(thrown)).toList();
        return matches.stream()
                .filter(type -> matches.stream().allMatch(other -> other.isAssignableFrom(type)))
                .map(AttemptProperties::codeFor)
                .findFirst();
    }

    @Property
    void the_most_specific_listed_class_decides_and_the_rest_propagates(
            @ForAll @Size(min = 1, max = 8) @UniqueElements List<@From("classes") Class<? extends Exception>> listed,
            @ForAll("exceptions") Exception thrown) {
        Attempt attempt = listing(listed);
        Optional<StandardError> code = expected(listed, thrown);
        if (code.isEmpty()) {
            assertThat(catchThrowable(() -> attempt.call(() -> {
                        throw thrown;
                    })))
                    .isSameAs(thrown);
            assertThat(catchThrowable(attempt.stage(CompletableFuture.failedFuture(thrown))::get))
                    .cause()
                    .isSameAs(thrown);
        } else {
            Result<Object, Failure> called = attempt.call(() -> {
                throw thrown;
            });
            Result<Object, Failure> staged =
                    attempt.stage(CompletableFuture.failedFuture(thrown)).join();
            for (Result<Object, Failure> result : List.of(called, staged)) {
                Failure failure = result.errorToOptional().orElseThrow();
                assertThat(failure.code()).isEqualTo(code.get());
                assertThat(failure.exposeCause()).containsSame(thrown);
            }
        }
    }

    @Property
    void any_value_passes_through_unchanged(@ForAll String value) {
        Attempt attempt = Attempt.on(IOException.class, StandardError.INTERNAL);
        assertThat(attempt.call(() -> value)).isEqualTo(Result.ok(value));
        assertThat(attempt.stage(CompletableFuture.completedStage(value))).isCompletedWithValue(Result.ok(value));
    }

    @Property
    void nothing_of_the_exception_is_in_the_public_view(
            @ForAll @AlphaChars @StringLength(min = 12, max = 60) String canary) {
        IOException thrown = new IOException(canary, new IllegalStateException(canary));
        thrown.addSuppressed(new IllegalStateException(canary));
        Attempt attempt = Attempt.on(IOException.class, StandardError.INTERNAL);
        Result<String, Failure> called = attempt.call(() -> {
            throw thrown;
        });
        Result<String, Failure> staged =
                attempt.stage(CompletableFuture.<String>failedFuture(thrown)).join();
        for (Result<String, Failure> result : List.of(called, staged)) {
            Failure failure = result.errorToOptional().orElseThrow();
            assertThat(result.toString()).doesNotContain(canary);
            assertThat(failure.toString()).doesNotContain(canary);
            assertThat(failure.parameters().toString()).doesNotContain(canary);
            assertThat(failure.toException())
                    .hasMessageNotContaining(canary)
                    .hasNoCause()
                    .hasNoSuppressedExceptions();
            assertThat(failure.toException().toString()).doesNotContain(canary);
        }
    }
}
