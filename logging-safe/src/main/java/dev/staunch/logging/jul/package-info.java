/**
 * Redacts what {@code java.util.logging} writes itself, where no bridge leads it to SLF4J. Those who join a backend call it.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging.jul;
