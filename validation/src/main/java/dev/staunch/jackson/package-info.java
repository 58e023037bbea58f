/**
 * JSON as input, read with the streaming parser of Jackson 3: {@link dev.staunch.jackson.JsonFields}. Needs
 * {@code tools.jackson.core:jackson-core}, which the module does not bring.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.jackson;
