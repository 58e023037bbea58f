/** Pairs of the code that many services have and of what it becomes with Staunch. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.migration;
