/**
 * Logging that shows only what is declared safe: {@link dev.staunch.logging.SafeLogger} writes constant messages and
 * classified arguments to any SLF4J backend.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging;
