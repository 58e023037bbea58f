/**
 * Takes secrets out of free text: {@link dev.staunch.redaction.Redactor} replaces what looks like a secret and makes
 * control characters visible, and {@link dev.staunch.redaction.Pseudonymizer} replaces a value by a keyed fingerprint.
 *
 * <p>A {@link dev.staunch.redaction.RedactionPolicy} says which kinds are replaced and how, and adds names and
 * formats; {@link dev.staunch.redaction.KnownSecrets} are caught wherever they stand. Redaction never throws, takes
 * linear time and fails closed. Not for deciding what may be shown: a secret without a known name or form is not
 * found.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.redaction;
