/** Attacks the order service over real HTTP and shows what comes of it. Nothing here needs to be copied. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.quickstart.demo;
