/**
 * Types that the JDK has, from untrusted input: strict, bounded parsers ({@link dev.staunch.jdk.JdkTypes}) to
 * identifiers, dates, times, durations, currencies, languages and time zones.
 *
 * <p>Each accepts one spelling and never shows the input; the JDK's own parsers accept several and repeat it. Numbers
 * are in {@code dev.staunch.number}.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.jdk;
