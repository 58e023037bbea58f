/**
 * Text as a service may keep it: a {@link dev.staunch.text.TextPolicy} bounds, checks and normalises free text, and
 * tells by a {@link dev.staunch.text.TextError} what it refused.
 *
 * <p>A policy is idempotent, takes linear time, and returns the same instance where nothing changes. Begin with
 * {@link dev.staunch.text.TextPolicy#singleLine}. Not for making text safe to put into HTML, SQL or a shell: encode
 * where it goes out.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.text;
