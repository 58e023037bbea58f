/** Hostile requests against the service, and what comes of them. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.rest.demo;
