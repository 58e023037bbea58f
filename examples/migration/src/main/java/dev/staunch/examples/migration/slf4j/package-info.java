/** From a raw logger to a safe one. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.migration.slf4j;
