/**
 * Domain primitives as parameters of resources, for users of Jakarta RESTful Web Services:
 * {@link dev.staunch.jaxrs.JaxRsConverters}.
 *
 * <p>A parameter that is refused is answered with a problem that shows nothing of it. Needs
 * {@code jakarta.ws.rs:jakarta.ws.rs-api}, which the module does not bring.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.jaxrs;
