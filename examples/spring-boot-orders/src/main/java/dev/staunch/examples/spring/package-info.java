/** A service on Spring Boot whose input is parsed, and whose answers and log lines are safe. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.spring;
