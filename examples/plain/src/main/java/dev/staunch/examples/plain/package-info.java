/** Programs of one file each, which {@code java} runs as they are. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.plain;
