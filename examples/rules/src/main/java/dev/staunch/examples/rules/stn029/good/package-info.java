/** A domain of STN-029. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.rules.stn029.good;
