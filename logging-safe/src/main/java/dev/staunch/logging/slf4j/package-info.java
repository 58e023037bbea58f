/**
 * Redacts what is logged through SLF4J on a backend without a hook of its own. Nothing here is called by name:
 * {@code -Dslf4j.provider=dev.staunch.logging.slf4j.RedactingProvider} has SLF4J create it.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging.slf4j;
