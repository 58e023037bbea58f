/**
 * Errors for two audiences. What the caller may know is a code and rule parameters:
 * {@link dev.staunch.error.Violation} for input, {@link dev.staunch.error.Failure} for everything else,
 * {@link dev.staunch.error.Problem} as the response. What the operator must know (causes, arguments) is kept apart and
 * is for the redacting log only.
 *
 * <p>A service lists its codes in an enum that implements {@link dev.staunch.error.ErrorCode};
 * {@link dev.staunch.error.ErrorCatalog} collects them, words them and finds what a release would break.
 * {@link dev.staunch.error.Attempt} turns the exceptions of other systems into failures. No type here has a place for
 * rejected input or for free text.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.error;
