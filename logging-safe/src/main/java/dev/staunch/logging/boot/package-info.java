/**
 * Redacts every event of Logback under Spring Boot, which configures Logback anew and takes out what was there before.
 * Nothing here is called by name: Spring Boot finds it on its class path.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging.boot;
