package dev.staunch.vavr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import dev.staunch.result.Result;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Round trips lose nothing, and what Vavr allows and a result does not is a defect. */
class VavrInteropProperties {

    @Provide
    Arbitrary<Result<Integer, String>> results() {
        return Arbitraries.oneOf(
                Arbitraries.integers().<Result<Integer, String>>map(Result::ok),
                Arbitraries.strings().<Result<Integer, String>>map(Result::err));
    }

    @Provide
    Arbitrary<Exception> exceptions() {
        return Arbitraries.strings()
                .flatMap(message -> Arbitraries.of(
                        new IOException(message),
                        new IllegalStateException(message),
                        new Exception(message, new AssertionError(message))));
    }

    @Property
    void a_result_survives_an_Either(@ForAll("results") Result<Integer, String> result) {
        Either<String, Integer> either = VavrInterop.toEither(result);
        assertThat(either.isRight()).isEqualTo(result.isOk());
        assertThat(VavrInterop.<Integer, String>fromEither(either)).isEqualTo(result);
    }

    @Property
    void an_Either_survives_a_result(@ForAll boolean right, @ForAll int value, @ForAll String error) {
        Either<String, Integer> either = right ? Either.right(value) : Either.left(error);
        Result<Integer, String> result = VavrInterop.fromEither(either);
        assertThat(result).isEqualTo(right ? Result.ok(value) : Result.err(error));
        assertThat(VavrInterop.<Integer, String>toEither(result)).isEqualTo(either);
    }

    @Property
    void a_result_survives_a_Validation(@ForAll("results") Result<Integer, String> result) {
        Validation<String, Integer> validation = VavrInterop.toValidation(result);
        assertThat(validation.isValid()).isEqualTo(result.isOk());
        assertThat(VavrInterop.<Integer, String>fromValidation(validation)).isEqualTo(result);
    }

    @Property
    void a_Validation_survives_a_result(@ForAll boolean valid, @ForAll int value, @ForAll String error) {
        Validation<String, Integer> validation = valid ? Validation.valid(value) : Validation.invalid(error);
        Result<Integer, String> result = VavrInterop.fromValidation(validation);
        assertThat(result).isEqualTo(valid ? Result.ok(value) : Result.err(error));
        assertThat(VavrInterop.<Integer, String>toValidation(result)).isEqualTo(validation);
    }

    @Property
    void a_result_survives_a_Try(@ForAll boolean ok, @ForAll int value, @ForAll("exceptions") Exception exception) {
        Result<Integer, Exception> result = ok ? Result.ok(value) : Result.err(exception);
        Try<Integer> attempted = VavrInterop.toTry(result, Function.identity());
        assertThat(attempted.isSuccess()).isEqualTo(ok);
        assertThat(VavrInterop.<Integer>fromTry(attempted)).isEqualTo(result);
    }

    @Property
    void a_Try_survives_a_result(@ForAll boolean ok, @ForAll int value, @ForAll("exceptions") Exception exception) {
        Try<Integer> attempted = ok ? Try.success(value) : Try.failure(exception);
        Result<Integer, Exception> result = VavrInterop.fromTry(attempted);
        assertThat(result).isEqualTo(ok ? Result.ok(value) : Result.err(exception));
        assertThat(VavrInterop.<Integer, Exception>toTry(result, Function.identity()))
                .isEqualTo(attempted);
    }

    @Property
    void toTry_makes_the_exception_from_the_error(@ForAll String error) {
        Try<Integer> attempted = VavrInterop.toTry(Result.<Integer, String>err(error), IOException::new);
        assertThat(attempted.getCause()).isExactlyInstanceOf(IOException.class).hasMessage(error);
    }

    @Property
    void a_result_survives_an_Option_but_for_its_error(@ForAll("results") Result<Integer, String> result) {
        Option<Integer> option = VavrInterop.toOption(result);
        assertThat(option.isDefined()).isEqualTo(result.isOk());
        assertThat(VavrInterop.<Integer, String>fromOption(option, () -> "forgotten"))
                .isEqualTo(result.mapError(error -> "forgotten"));
    }

    @Property
    void an_Option_survives_a_result(@ForAll boolean defined, @ForAll int value, @ForAll String error) {
        Option<Integer> option = defined ? Option.some(value) : Option.none();
        Result<Integer, String> result = VavrInterop.fromOption(option, () -> error);
        assertThat(result).isEqualTo(defined ? Result.ok(value) : Result.err(error));
        assertThat(VavrInterop.<Integer>toOption(result)).isEqualTo(option);
    }

    @Example
    void the_error_of_an_Option_is_made_only_where_it_is_needed() {
        assertThat(VavrInterop.<Integer, String>fromOption(Option.some(1), () -> fail()))
                .isEqualTo(Result.ok(1));
    }

    @Example
    @SuppressWarnings("NullAway") // what Vavr allows
    void a_null_inside_is_a_defect() {
        assertNullRefused(() -> VavrInterop.fromEither(Either.right(null)), "value");
        assertNullRefused(() -> VavrInterop.fromEither(Either.left(null)), "error");
        assertNullRefused(() -> VavrInterop.fromValidation(Validation.valid(null)), "value");
        assertNullRefused(() -> VavrInterop.fromTry(Try.success(null)), "value");
        assertNullRefused(() -> VavrInterop.fromOption(Option.some(null), () -> "x"), "value");
        assertNullRefused(() -> VavrInterop.fromOption(Option.none(), () -> null), "error");
        assertNullRefused(() -> VavrInterop.toTry(Result.err("x"), error -> null), "exception");
    }

    @Example
    @SuppressWarnings("NullAway") // what callers without a null checker do
    void a_null_function_is_a_defect_even_where_it_is_not_applied() {
        assertNullRefused(() -> VavrInterop.fromOption(Option.some(1), null), "ifEmpty");
        assertNullRefused(() -> VavrInterop.toTry(Result.ok(1), null), "exception");
    }

    @Example
    void an_Error_in_a_Try_is_thrown_unchanged() {
        for (Throwable thrown : new Throwable[] {new AssertionError("error"), new Throwable("neither")}) {
            assertThat(catchThrowable(() -> VavrInterop.fromTry(Try.failure(thrown))))
                    .isSameAs(thrown);
        }
    }

    @Example
    void what_is_fatal_to_Vavr_is_thrown_instead_of_kept() {
        InterruptedException fatal = new InterruptedException();
        assertThat(catchThrowable(() -> VavrInterop.toTry(Result.err("x"), error -> fatal)))
                .isSameAs(fatal);
    }

    private static void assertNullRefused(ThrowingCallable call, String message) {
        assertThatNullPointerException().isThrownBy(call).withMessage(message);
    }
}
