/**
 * Jakarta Validation, both ways: constraints that Staunch's parsers stand behind
 * ({@link dev.staunch.jakarta.Canonical}, {@link dev.staunch.jakarta.SafeText}), and constraint violations as
 * {@link dev.staunch.error.Violations} ({@link dev.staunch.jakarta.JakartaBoundary}).
 *
 * <p>The constraints demand the canonical form, because a bean keeps what it was given.
 * {@link dev.staunch.jakarta.SafeMessageInterpolator} words messages and never evaluates an expression.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.jakarta;
