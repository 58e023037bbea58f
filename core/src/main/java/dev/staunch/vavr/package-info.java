/**
 * Results from and to the types of Vavr, for code bases that have it: {@link dev.staunch.vavr.VavrInterop}.
 *
 * <p>Needs {@code io.vavr:vavr}, which the module does not bring. Vavr's types show their content as text, so a
 * converted result has lost that guard.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.vavr;
