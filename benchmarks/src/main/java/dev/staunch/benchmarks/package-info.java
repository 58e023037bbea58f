/** JMH benchmarks beside peers; {@code docs/benchmarks.md} has the figures. */
@org.jspecify.annotations.NullMarked
package dev.staunch.benchmarks;
