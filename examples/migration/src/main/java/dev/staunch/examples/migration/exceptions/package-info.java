/** From exceptions as control flow to results. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.migration.exceptions;
