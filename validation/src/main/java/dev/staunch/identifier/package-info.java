/** Names that are safe in a path, a file name and a log: {@link dev.staunch.identifier.Slug} for people to read and
 * {@link dev.staunch.identifier.Ulid} for machines. A UUID is in {@code dev.staunch.jdk}. */
@org.jspecify.annotations.NullMarked
package dev.staunch.identifier;
