/** Orders: what they are, and what may be done to them. Knows neither Spring, nor HTTP, nor a database. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.spring.order;
