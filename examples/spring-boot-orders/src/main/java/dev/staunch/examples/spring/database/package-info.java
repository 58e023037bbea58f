/** Where orders are kept. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.spring.database;
