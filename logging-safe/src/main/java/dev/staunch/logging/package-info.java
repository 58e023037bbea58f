/**
 * Logging that shows only what is declared safe: {@link dev.staunch.logging.SafeLogger} writes constant messages and
 * classified arguments to any SLF4J backend.
 *
 * <p>{@link dev.staunch.logging.LogPolicy} says how arguments are rendered and pseudonyms are made. Adding the jar
 * also redacts what other libraries log; the backends and the exceptions are in the guide to logging.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging;
