/** Shows the coverage report what the appenders of Logback are given. Not exported. */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging.logback.sink;
