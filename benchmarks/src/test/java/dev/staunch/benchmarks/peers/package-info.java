/** What docs/comparison.md says of peers, asked of the peers. */
@org.jspecify.annotations.NullMarked
package dev.staunch.benchmarks.peers;
