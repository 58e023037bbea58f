/**
 * What may be shown to whom: {@link dev.staunch.classification.Classified} marks types and components with a
 * {@link dev.staunch.classification.Classification}, and {@link dev.staunch.classification.Arg} marks each argument of
 * a log line, an error or an invariant as safe, unsafe or a pseudonym.
 *
 * <p>What is not declared safe is unsafe. The one way to declare an arbitrary text safe is
 * {@link dev.staunch.classification.Arg#unsafelyDeclaredSafe}, whose name can be searched for.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.classification;
