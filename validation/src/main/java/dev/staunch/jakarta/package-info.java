/**
 * Jakarta Validation, both ways: constraints that Staunch's parsers stand behind, and constraint violations as
 * {@link dev.staunch.error.Violations}.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.jakarta;
