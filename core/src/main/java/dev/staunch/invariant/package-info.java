/**
 * What must always hold inside: a broken invariant is a defect and fails fast.
 *
 * <p>{@link dev.staunch.invariant.Invariant} is asked in constructors and methods. It throws an
 * {@link dev.staunch.invariant.InvariantViolation} whose message is a compile-time constant with limits, and never the
 * value. Not for untrusted input, which goes through a parser and whose errors are values.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.invariant;
