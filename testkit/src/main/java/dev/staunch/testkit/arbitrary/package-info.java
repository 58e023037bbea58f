/** Values and texts for properties: {@link dev.staunch.testkit.arbitrary.Primitives}. */
@org.jspecify.annotations.NullMarked
package dev.staunch.testkit.arbitrary;
