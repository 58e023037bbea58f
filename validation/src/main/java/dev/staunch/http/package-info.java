/**
 * The parts of an HTTP message that a service takes over: names and values of headers, media types, idempotency keys
 * and trace contexts. A value that exists here cannot end a header line.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.http;
