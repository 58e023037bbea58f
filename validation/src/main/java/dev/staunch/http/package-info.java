/**
 * The parts of an HTTP message that a service takes over: {@link dev.staunch.http.HeaderName},
 * {@link dev.staunch.http.HeaderValue}, {@link dev.staunch.http.MediaType}, {@link dev.staunch.http.IdempotencyKey}
 * and {@link dev.staunch.http.TraceParent}. A value that exists here cannot end a header line.
 *
 * <p>URLs are in {@code dev.staunch.net}, query strings and forms in {@code dev.staunch.source}.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.http;
