/**
 * JSON as input: {@link dev.staunch.jackson.JsonFields} reads an object strictly and within
 * {@link dev.staunch.jackson.JsonLimits}, with the streaming parser of Jackson 3 or 2, for a form.
 *
 * <p>{@link dev.staunch.jackson.Jackson3Module} and {@link dev.staunch.jackson.Jackson2Module} are for services that
 * let Jackson bind: it then reads and writes domain primitives, and its refusals become violations without the input.
 * Needs {@code jackson-core}, and {@code jackson-databind} for the modules, which this module does not bring.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.jackson;
