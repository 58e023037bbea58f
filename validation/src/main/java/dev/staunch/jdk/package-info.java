/**
 * Types that the JDK has, from untrusted input: strict, bounded parsers ({@link dev.staunch.jdk.JdkTypes}) to identifiers,
 * dates, times, durations, currencies, languages and time zones. Numbers are in {@code dev.staunch.number}.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.jdk;
