/** Other systems. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.spring.outbound;
