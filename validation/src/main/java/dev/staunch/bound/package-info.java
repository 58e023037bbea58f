/** How the primitives of the module begin: {@link dev.staunch.bound.Bounded} checks the length before anything else. */
@org.jspecify.annotations.NullMarked
package dev.staunch.bound;
