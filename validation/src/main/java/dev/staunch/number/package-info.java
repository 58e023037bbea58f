/** Numbers from untrusted input: strict, bounded parsers ({@link dev.staunch.number.Numbers}) to the JDK's own types. */
@org.jspecify.annotations.NullMarked
package dev.staunch.number;
