/**
 * An order service on the JDK's own HTTP server: what comes in is parsed, what is inside is valid, and what goes out, to
 * callers and to the log, is safe. Copy it and change the names.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.quickstart;
