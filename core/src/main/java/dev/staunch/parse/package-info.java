/**
 * From untrusted input to domain values: a {@link dev.staunch.parse.Parser} turns one value into a typed one or into
 * violations, and a {@link dev.staunch.parse.Form} does so for an object-shaped input
 * ({@link dev.staunch.parse.Fields}), finding all violations in one pass.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.parse;
