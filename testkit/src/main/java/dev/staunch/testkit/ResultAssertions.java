package dev.staunch.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.staunch.error.ErrorCode;
import dev.staunch.error.Violations;
import dev.staunch.result.Err;
import dev.staunch.result.Ok;
import dev.staunch.result.Result;

/**
 * Assertions about results, which give back what they found. A failed assertion names types and error codes and never a
 * value, so that a test's report leaks nothing either.
 */
public final class ResultAssertions {

    private ResultAssertions() {}

    /**
     * Asserts that a result is a success.
     *
     * @param result the result
     * @param <T> the type of the value
     * @return the value
     * @throws AssertionError if it is a failure
     */
    @CanIgnoreReturnValue
    public static <T> T assertOk(Result<T, ?> result) {
        if (result instanceof Ok<T, ?> ok) {
            return ok.value();
        }
        throw new AssertionError("expected Ok but was " + describe(result));
    }

    /**
     * Asserts that a result is a failure.
     *
     * @param result the result
     * @param <E> the type of the error
     * @return the error
     * @throws AssertionError if it is a success
     */
    @CanIgnoreReturnValue
    public static <E> E assertErr(Result<?, E> result) {
        if (result instanceof Err<?, E> err) {
            return err.error();
        }
        throw new AssertionError("expected Err but was " + describe(result));
    }

    /**
     * Asserts that input was rejected for a reason at a place.
     *
     * @param result the result of a parser
     * @param code the code of a violation
     * @param pointer its place as a JSON Pointer, empty for the whole input
     * @return all the violations
     * @throws AssertionError if it is a success, or no violation has that code and place
     */
    @CanIgnoreReturnValue
    public static Violations assertViolation(Result<?, Violations> result, ErrorCode code, String pointer) {
        Violations violations = assertErr(result);
        boolean found = violations.asList().stream()
                .anyMatch(each ->
                        each.code().equals(code) && each.pointer().toString().equals(pointer));
        if (!found) {
            throw new AssertionError("expected " + code.id() + " at '" + pointer + "' but was " + violations);
        }
        return violations;
    }

    private static String describe(Result<?, ?> result) {
        return result instanceof Err<?, ?> err && err.error() instanceof Violations violations
                ? "Err " + violations
                : result.toString();
    }
}
