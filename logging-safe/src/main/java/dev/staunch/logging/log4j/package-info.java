/**
 * Redacts every event of Log4j before an appender sees it. Nothing here is called by name: Log4j finds
 * {@link dev.staunch.logging.log4j.RedactionProperties} where it is on its path, and the rest through it.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging.log4j;
