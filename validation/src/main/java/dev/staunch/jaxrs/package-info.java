/** Domain primitives as parameters, for users of Jakarta RESTful Web Services. */
@org.jspecify.annotations.NullMarked
package dev.staunch.jaxrs;
