/**
 * The outcome of an operation that may fail in an expected way, as a value: {@link dev.staunch.result.Result}. It knows
 * nothing of the kinds of errors; those are in {@code dev.staunch.error}.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.result;
