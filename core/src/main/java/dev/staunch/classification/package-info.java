/**
 * What may be shown to whom: {@link dev.staunch.classification.Classified} marks types and components, and
 * {@link dev.staunch.classification.Arg} marks each argument of a log line, an error or an invariant.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.classification;
