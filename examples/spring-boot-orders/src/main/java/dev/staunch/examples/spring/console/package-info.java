/** A page to attack the service from, and to look at its log. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.spring.console;
