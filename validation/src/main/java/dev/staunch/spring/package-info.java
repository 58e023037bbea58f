/**
 * Domain primitives as parameters and properties, for users of Spring: {@link dev.staunch.spring.SpringConverters}.
 *
 * <p>Needs {@code spring-core}, which the module does not bring. Spring keeps the raw value beside the exception:
 * answer with the violations, and show and log neither.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.spring;
