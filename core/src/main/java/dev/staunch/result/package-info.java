/**
 * The outcome of an operation that may fail in an expected way, as a value: {@link dev.staunch.result.Result} is
 * either {@link dev.staunch.result.Ok} or {@link dev.staunch.result.Err}. It knows nothing of the kinds of errors;
 * those are in {@code dev.staunch.error}.
 *
 * <p>Steps are joined by {@code map}, {@code flatMap} and {@code ensure}, and taken apart by {@code fold}. Its text
 * names types and shows no content. Not for absence, which is an {@link java.util.Optional}, nor for defects, which
 * are exceptions.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.result;
