/**
 * Redacts every event of Logback before an appender sees it. On the class path nothing here is called by name: Logback
 * finds {@link dev.staunch.logging.logback.RedactingConfigurator} there. On the module path a service hands it on.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging.logback;
