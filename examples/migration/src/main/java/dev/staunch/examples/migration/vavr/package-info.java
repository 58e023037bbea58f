/** From Vavr's Either with texts to results with codes. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.migration.vavr;
