/** From annotations on strings to types. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.migration.hibernate;
