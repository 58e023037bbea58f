/** An order service whose boundary is declared by annotations: copy this package, change the names. */
@org.jspecify.annotations.NullMarked
package dev.staunch.examples.rest;
