/**
 * Redacts every event of Logback before an appender sees it. Nothing here is called by name: Logback finds
 * {@link dev.staunch.logging.logback.RedactingConfigurator} where it is on its path.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging.logback;
