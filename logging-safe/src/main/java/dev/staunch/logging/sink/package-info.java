/**
 * What a backend shows of itself, so that what it would write can be looked at. Only this library joins backends in this
 * way: the package is not exported.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.logging.sink;
