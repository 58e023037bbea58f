/**
 * What an adapter of a framework needs to know of a type that is made from one text or number: its parser, and what is
 * written in its place.
 *
 * <p>One list of {@link dev.staunch.convert.Conversion}s, the standard ones and those of the service, serves Jackson,
 * Spring and Jakarta RESTful Web Services alike. Begin with {@link dev.staunch.convert.Conversion#standardWith}.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.convert;
