/**
 * Names that are safe in a path, a file name and a log: {@link dev.staunch.identifier.Slug} for people to read and
 * {@link dev.staunch.identifier.Ulid} for machines.
 *
 * <p>Each has one spelling, so that equal means the same. A UUID is in {@code dev.staunch.jdk}. That an identifier
 * cannot be guessed is not promised: ask for a permit.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.identifier;
