/**
 * Text as a service may keep it: a {@link dev.staunch.text.TextPolicy} bounds, checks and normalises free text, and tells
 * by a {@link dev.staunch.text.TextError} what it refused.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.text;
