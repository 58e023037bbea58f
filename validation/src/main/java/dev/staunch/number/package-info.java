/**
 * Numbers from untrusted input: strict, bounded parsers ({@link dev.staunch.number.Numbers}) to the JDK's own types.
 *
 * <p>ASCII digits alone, one spelling, and limits on digits and scale that are checked before any arithmetic. Amounts
 * are in {@code dev.staunch.money}.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.number;
