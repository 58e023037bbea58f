/**
 * Redacts every event of Logback before an appender sees it. On the class path nothing here is called by name: Logback
 * finds {@link dev.staunch.logging.logback.RedactingConfigurator} there. On the module path a service hands it on.
 *
 * <p>Message, arguments, key-values, context, markers, thread names and exceptions are redacted, of every library's calls.
 * Where a service names a logging system of its own, it calls the configurator after that.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging.logback;
