/**
 * Errors for two audiences. What the caller may know is a code and rule parameters: {@link dev.staunch.error.Violation}
 * for input, {@link dev.staunch.error.Failure} for everything else, {@link dev.staunch.error.Problem} as the response.
 * What the operator must know (causes, arguments) is kept apart and is for the redacting log only.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.error;
