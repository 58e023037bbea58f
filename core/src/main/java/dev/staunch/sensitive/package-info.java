/**
 * Values that must not be shown. {@link dev.staunch.sensitive.Sensitive} wraps any value and lets it out through one
 * method whose name can be searched for; {@link dev.staunch.sensitive.Secret} is a text or bytes that are wiped.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.sensitive;
