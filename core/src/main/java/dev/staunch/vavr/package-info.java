/** Results from and to the types of Vavr, for code bases that have it. */
@org.jspecify.annotations.NullMarked
package dev.staunch.vavr;
