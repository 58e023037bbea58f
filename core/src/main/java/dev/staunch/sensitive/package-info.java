/**
 * Values that must not be shown. {@link dev.staunch.sensitive.Sensitive} wraps any value and lets it out through one
 * method whose name can be searched for; {@link dev.staunch.sensitive.Secret} is a text or bytes that are wiped.
 *
 * <p>Neither shows itself as text, to serialisers or to reflective printers. Not a protection from code in the same
 * process, a debugger or a heap dump.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.sensitive;
