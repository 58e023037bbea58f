/**
 * Values and texts for properties: {@link dev.staunch.testkit.arbitrary.Primitives} makes valid domain primitives, and
 * texts that are nearly valid.
 *
 * <p>For jqwik. Texts that nobody should accept are made by {@link dev.staunch.testkit.HostileText}.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.testkit.arbitrary;
