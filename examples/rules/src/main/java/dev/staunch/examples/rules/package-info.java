/** The bad and the good of each rule in {@code docs/rules}. Do not copy what is called bad. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.rules;
