/** Values that must not be shown: {@link dev.staunch.sensitive.Sensitive} and {@link dev.staunch.sensitive.Secret}. */
@org.jspecify.annotations.NullMarked
package dev.staunch.sensitive;
