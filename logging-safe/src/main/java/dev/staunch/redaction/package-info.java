/**
 * Takes secrets out of free text: {@link dev.staunch.redaction.Redactor} replaces what looks like a secret and makes
 * control characters visible, and {@link dev.staunch.redaction.Pseudonymizer} replaces a value by a keyed fingerprint.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.redaction;
