/** Staunch on the module path. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.modulepath;
