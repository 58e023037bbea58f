/**
 * From untrusted input to domain values: a {@link dev.staunch.parse.Parser} turns one value into a typed one or into
 * violations, and a {@link dev.staunch.parse.Form} does so for an object-shaped input
 * ({@link dev.staunch.parse.Fields}), finding all violations in one pass.
 *
 * <p>Parsers never throw on input. Limits come before any other work, fields that nobody asked for are refused, and
 * {@link dev.staunch.parse.Untrusted} carries raw input to where it is parsed. Begin with
 * {@link dev.staunch.parse.Form#of}.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.parse;
