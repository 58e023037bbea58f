/**
 * Counts on which inputs of public suites our parsers and the suite disagree. The suites are not part of the project: a
 * folder with them is an argument.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.benchmarks.corpora;
