/** A job that cleanses records, and what it needs. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.stream;
